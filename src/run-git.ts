import {spawn} from 'node:child_process'

/** A version that cannot be read; the message says so to a person, in Dutch. */
export class VersionError extends Error {}

export interface GitResult {
  readonly code: number
  readonly stdout: Buffer
  readonly stderr: string
}

/**
 * Runs git in a folder, with its messages in English, so that they can be told apart.
 *
 * Whatever git answers is a result; throws `VersionError` only where there is no git.
 */
export function runGit(folder: string, args: ReadonlyArray<string>, input = ''): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['-C', folder, ...args], {env: {...process.env, LC_ALL: 'C'}})
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', () => reject(new VersionError('Git is niet gevonden; installeer git of vergelijk twee mappen.')))
    child.on('close', (code) =>
      resolve({code: code ?? 1, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8')}),
    )
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

/** What git says first; the rest is advice. */
export function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? ''
}
