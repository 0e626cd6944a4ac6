#!/usr/bin/env node
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import type {VFile} from 'vfile'
import {build, check, classifiedLog} from './build.ts'
import {formatMessages, toRecords} from './diagnostic/report.ts'
import {diskEffects} from './effects.ts'

/** The folder of the program: two above `build/js/`. */
const program = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

const usage = `Gebruik:
  npm run build -- [--edition ID] [--root MAP] [--overlay MAP]… [--out MAP] [--no-pdf]
  npm run check -- [--root MAP] [--overlay MAP]… [--format tekst|json]
  npm run import -- BESTAND.csv|xlsx --dataset ID [--decimaal komma|punt] [--blad NAAM] [--kolom ID]… [--droog]
`

/** Runs a command and answers with its exit code: 0 done, 1 the sources are wrong, 2 the call is wrong. */
async function run(command: string | undefined, args: ReadonlyArray<string>): Promise<number> {
  const runner = command === undefined ? undefined : commands[command]
  if (runner === undefined) return refuse(`Onbekende opdracht ‘${command ?? ''}’.`)
  try {
    return await runner(args)
  } catch (error) {
    if (isUsageError(error)) return refuse(describeUsageError(error))
    throw error
  }
}

const commands: Readonly<Record<string, (args: ReadonlyArray<string>) => Promise<number>>> = {
  build: async (args) => {
    const {values} = parseArgs({
      args: [...args],
      options: {
        ...shared,
        edition: {type: 'string'},
        out: {type: 'string'},
        'no-pdf': {type: 'boolean', default: false},
      },
    })
    const folders = toFolders(values)
    const out = path.resolve(values.out ?? path.join(folders.root, 'build'))
    const outcome = await build({...folders, out, edition: values.edition, pdf: !values['no-pdf']}, diskEffects)
    if (outcome.unknownEdition) {
      return refuse(`Er is geen uitgave ‘${values.edition}’. Kies een van: ${outcome.unknownEdition.join(', ')}.`)
    }
    process.stderr.write(formatMessages(outcome.files))
    if (outcome.classified.some(({messages}) => messages.length > 0)) {
      process.stderr.write(
        `Er zijn meldingen over gerubriceerde plaatsen; zij staan in ${toLocal(path.join(out, classifiedLog))}.\n`,
      )
    }
    if (outcome.published.length === 0) {
      process.stderr.write('Er is niets gepubliceerd; de vorige uitvoer staat er nog.\n')
      return 1
    }
    for (const id of outcome.published) process.stdout.write(`${toLocal(path.join(out, id))}\n`)
    return 0
  },
  check: async (args) => {
    const {values} = parseArgs({args: [...args], options: {...shared, format: {type: 'string', default: 'tekst'}}})
    if (!['tekst', 'json'].includes(values.format))
      return refuse(`Onbekende vorm ‘${values.format}’: kies tekst of json.`)
    const files = await check(toFolders(values), diskEffects)
    if (values.format === 'json') process.stdout.write(`${JSON.stringify(toRecords(files), null, 2)}\n`)
    else process.stderr.write(formatMessages(files))
    return isWrong(files) ? 1 : 0
  },
  import: async (args) => {
    const {runImport} = await import('./import/run-import.ts')
    const {exitCode, stdout, stderr} = await runImport(args, diskEffects)
    process.stdout.write(stdout)
    process.stderr.write(stderr)
    return exitCode
  },
}

const shared = {
  root: {type: 'string'},
  overlay: {type: 'string', multiple: true},
} as const

function toFolders(values: {root?: string | undefined; overlay?: string[] | undefined}): {
  root: string
  overlays: ReadonlyArray<string>
  program: string
} {
  return {
    root: path.resolve(values.root ?? '.'),
    overlays: (values.overlay ?? []).map((folder) => path.resolve(folder)),
    program,
  }
}

/** A path as somebody in this folder would type it. */
function toLocal(file: string): string {
  return path.relative(process.cwd(), file) || '.'
}

function isWrong(files: ReadonlyArray<VFile>): boolean {
  return toRecords(files).some(({severity}) => severity === 'fout')
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n\n${usage}`)
  return 2
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

process.exitCode = await run(process.argv[2], process.argv.slice(3))
