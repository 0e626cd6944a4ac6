import {spawn} from 'node:child_process'

/**
 * Starts a command of the compiled program that goes on until it is interrupted, and waits until its terminal says
 * something; `said()` is all that it said since.
 */
export async function startProgram(cli, args, awaited) {
  const program = spawn(process.execPath, [cli, ...args], {stdio: ['ignore', 'ignore', 'pipe']})
  let said = ''
  const found = await new Promise((resolve, reject) => {
    program.stderr.setEncoding('utf8').on('data', (words) => {
      said += words
      const match = awaited.exec(said)
      if (match !== null) resolve(match[0])
    })
    program.once('exit', () => reject(new Error(`it did not start: ${said}`)))
  })
  return {program, found, said: () => said}
}

/** Starts `npm run dev`, on a port that is free. */
export async function startPreview(cli, ...args) {
  const {program: server, found: address, said} = await startProgram(cli, ['dev', ...args, '--port', '0'], /http:\S+/)
  return {server, address, said}
}
