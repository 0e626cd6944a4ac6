import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import type {TestProject} from 'vitest/node'
import {compile, runCli} from './run-cli.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder that holds both editions of the real report, built once for all tests. */
    readonly built: string
  }
}

/** Compiles the program and builds the real report once, into a temporary folder, for every test that needs it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  compile()
  const out = await mkdtemp(path.join(tmpdir(), 'stand-van-defensie-'))
  const {status, stderr} = runCli(['build', '--out', out])
  if (status !== 0) throw new Error(stderr)
  project.provide('built', out)
  return () => rm(out, {recursive: true, force: true})
}
