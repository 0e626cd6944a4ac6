#!/usr/bin/env node
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {setFlagsFromString} from 'node:v8'
import {describeDiskError} from './disk-trouble.ts'
import {diskEffects} from './effects.ts'
import type {CommandOutcome} from './run-build.ts'
import {realTerminal} from './terminal.ts'

/** The folder of the program: two above `build/js/`. */
const program = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

// Most of the code runs for a few milliseconds. V8 optimises it too soon to earn that back: with a budget of 1 MB of
// bytecode before a function is hot, instead of 66 kB, a build costs a seventh less, and ten times the report no more.
// The same goes for the solver that judges combined figures, which is WebAssembly: half a second of optimising for a
// tenth of a second of solving.
if (Number.parseInt(process.versions.node, 10) <= 24) {
  setFlagsFromString('--interrupt-budget=1000000')
  setFlagsFromString('--wasm-tiering-budget=50000000')
}

type Command = (args: ReadonlyArray<string>) => Promise<CommandOutcome>

/** Each command loads only what it needs. */
const commands: Readonly<Record<string, () => Promise<{run: Command; usage: string}>>> = {
  build: async () => {
    const {buildUsage, runBuild} = await import('./run-build.ts')
    return {run: (args) => runBuild(args, program, diskEffects, realTerminal), usage: buildUsage}
  },
  check: async () => {
    const {checkUsage, runCheck} = await import('./run-check.ts')
    return {run: (args) => runCheck(args, program, diskEffects), usage: checkUsage}
  },
  diff: async () => {
    const {diffUsage, runDiff} = await import('./run-diff.ts')
    return {run: (args) => runDiff(args, program, diskEffects), usage: diffUsage}
  },
  verify: async () => {
    const {runVerify, verifyUsage} = await import('./run-verify.ts')
    return {run: (args) => runVerify(args, diskEffects), usage: verifyUsage}
  },
  keep: async () => {
    const {keepUsage, runKeep} = await import('./run-keep.ts')
    return {run: (args) => runKeep(args, program, diskEffects), usage: keepUsage}
  },
  nieuw: async () => {
    const {newUsage, runNew} = await import('./run-new.ts')
    return {run: (args) => runNew(args, program, diskEffects), usage: newUsage}
  },
  dev: async () => {
    const {devUsage, runDev} = await import('./run-dev.ts')
    return {run: (args) => runDev(args, program, diskEffects, realTerminal), usage: devUsage}
  },
  import: async () => {
    const [{importUsage}, {runImport}] = await Promise.all([
      import('./import/parse-import-args.ts'),
      import('./import/run-import.ts'),
    ])
    const run: Command = async (args) => {
      const {exitCode, stdout, stderr} = await runImport(args, diskEffects)
      return {code: exitCode, output: stdout, messages: stderr}
    }
    return {run, usage: importUsage}
  },
}

/** Runs a command, prints what it says and answers with its exit code; after wrong usage it tells how. */
async function main(name: string | undefined, args: ReadonlyArray<string>): Promise<number> {
  const load = commands[name ?? '']
  if (load === undefined) {
    const all = await Promise.all(Object.values(commands).map((each) => each()))
    process.stderr.write(`Onbekende opdracht ‘${name ?? ''}’.\n\nGebruik:\n${all.map(({usage}) => usage).join('')}`)
    return 2
  }
  const {run, usage} = await load()
  const {code, output, messages} = await run(args).catch((error: unknown): CommandOutcome => {
    if (isUsageError(error)) return {code: 2, output: '', messages: `${describeUsageError(error)}\n`}
    const trouble = describeDiskError(error)
    if (trouble !== undefined) return {code: 1, output: '', messages: `${trouble}\n`}
    throw error
  })
  process.stdout.write(output)
  process.stderr.write(code === 2 && !messages.includes(usage.trim()) ? `${messages}\nGebruik:\n${usage}` : messages)
  return code
}

function isUsageError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}

/** Node's own sentence is English; the option that it quotes is what an editor needs. */
function describeUsageError({message}: Error): string {
  const option = /'([^']+)'/.exec(message)?.[1] ?? ''
  if (message.startsWith('Unknown option')) return `Onbekende optie ‘${option}’.`
  if (message.startsWith('Unexpected argument')) return `Onverwacht ‘${option}’.`
  return `De optie ‘${option.replace(/ .*/, '')}’ krijgt een waarde te veel of te weinig.`
}

// Whoever reads on, as `head` does, may stop halfway: that is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await main(process.argv[2], process.argv.slice(3))
