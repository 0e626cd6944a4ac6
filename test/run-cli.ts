import {spawnSync} from 'node:child_process'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')

export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the program as a user does, in a process of its own; from the repository unless told otherwise. */
export function runCli(
  args: ReadonlyArray<string>,
  {cwd = root, env = {}}: {cwd?: string; env?: NodeJS.ProcessEnv} = {},
): Run {
  return run([path.join(root, 'build/js/cli.js'), ...args], cwd, env)
}

/** Compiles the program to `build/js/`. */
export function compile(): void {
  const {status, stdout, stderr} = run([path.join(root, 'src/start.js')], root, {})
  if (status !== 0) throw new Error(stdout + stderr)
}

function run(args: ReadonlyArray<string>, cwd: string, env: NodeJS.ProcessEnv): Run {
  return spawnSync(process.execPath, args, {cwd, env: {...process.env, ...env}, encoding: 'utf8'})
}
