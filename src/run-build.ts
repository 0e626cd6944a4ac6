import path from 'node:path'
import {parseArgs} from 'node:util'
import {prepare} from './aside.ts'
import type {BuildOptions, Outcome} from './build.ts'
import {nameProgram} from './cache/name-program.ts'
import {recallBuild} from './cache/recall-build.ts'
import {hasErrors} from './diagnostic/diagnose.ts'
import {formatMessages} from './diagnostic/report.ts'
import {type Copy, classifiedLog} from './model/edition.ts'
import type {Effects} from './model/effects.ts'
import {createMemory} from './model/remember.ts'
import {spareMemory} from './spare-memory.ts'
import {silentTerminal, type Terminal} from './terminal.ts'

export const buildUsage = `  npm run build -- [--edition ID] [--root MAP] [--overlay MAP]… [--out MAP] [--no-pdf | --archief] [--no-cache] [--alleen DEEL] [--exemplaar 3/12] [--verbose] [--watch]
`

/** What a command prints and how it ends: 0 done; 1 the sources are wrong; 2 wrong usage. */
export interface CommandOutcome {
  readonly code: 0 | 1 | 2
  /** For standard output. */
  readonly output: string
  /** For standard error. */
  readonly messages: string
}

/** Builds editions as the command line asks. `program` is where the program's own templates are. */
export async function runBuild(
  args: ReadonlyArray<string>,
  program: string,
  effects: Effects,
  terminal: Terminal = silentTerminal,
): Promise<CommandOutcome> {
  const {values} = parseArgs({args: [...args], options})
  const root = path.resolve(values.root ?? '.')
  const out = path.resolve(values.out ?? path.join(root, 'build'))
  const overlays = (values.overlay ?? []).map((folder) => path.resolve(folder))
  const copy = parseCopy(values.exemplaar)
  if (values.exemplaar !== undefined && copy === undefined)
    return {code: 2, output: '', messages: describeCopyUsage(values.exemplaar)}
  if (values['no-pdf'] && (values.archief || values.alleen !== undefined)) {
    return {code: 2, output: '', messages: 'Met --no-pdf komt er geen pdf, dus ook geen --archief of --alleen.\n'}
  }
  const asked = {
    root,
    overlays,
    program,
    out,
    edition: values.edition,
    pdf: !values['no-pdf'],
    archive: values.archief,
    part: values.alleen,
    copy,
    // What stays has a memory of its own.
    cacheFor:
      values['no-cache'] || values.watch || values.alleen !== undefined
        ? undefined
        : await nameProgram(program, effects),
  }
  const own = values.watch ? {...effects, remember: createMemory()} : effects
  const build = async (): Promise<CommandOutcome> =>
    describeOutcome(await buildUnlessSame(asked, own, terminal, values.verbose), asked)
  if (!values.watch) return build()
  const {keepBuilding} = await import('./keep-building.ts')
  return keepBuilding(build, asked, terminal)
}

/** What a build says to whoever asked for it. */
function describeOutcome(
  {files, classified, published, unknownEdition, isPublicCopy, lacksPart, isBusy}: Outcome,
  {out, edition, part}: BuildOptions,
): CommandOutcome {
  if (isBusy) return {code: 1, output: '', messages: describeBusy(toLocal(out))}
  if (unknownEdition !== undefined && published.length === 0 && unknownEdition.length > 0) {
    const messages = `Er is geen uitgave ‘${edition}’. Kies een van: ${unknownEdition.join(', ')}.\n`
    return {code: 2, output: '', messages}
  }
  if (isPublicCopy) {
    const messages = 'Een openbare uitgave krijgt geen exemplaarnummer: zij is voor iedereen. Laat --exemplaar weg.\n'
    return {code: 2, output: '', messages}
  }
  if (lacksPart && !hasErrors([...files, ...classified])) {
    const messages = `Er is geen hoofdstuk of paragraaf ‘${part}’. Geef een nummer uit de inhoudsopgave (2.4) of een id.\n`
    return {code: 2, output: '', messages}
  }
  const hasLog = classified.some((file) => file.messages.length > 0)
  const messages = [
    formatMessages(files),
    hasLog
      ? `Er zijn meldingen over gerubriceerde plaatsen; zij staan in ${toLocal(path.join(out, classifiedLog))}.\n`
      : '',
    published.length === 0 ? 'Er is niets gepubliceerd; de vorige uitvoer staat er nog.\n' : '',
  ]
  return {
    code: published.length === 0 ? 1 : 0,
    output: published.map((id) => `${toLocal(path.join(out, id))}\n`).join(''),
    messages: messages.join(''),
  }
}

/** Builds, unless the last build published just what this one would: then nothing of the line is even loaded. */
async function buildUnlessSame(
  asked: BuildOptions,
  effects: Effects,
  terminal: Terminal,
  isVerbose: boolean,
): Promise<Outcome> {
  const same = await recallBuild(asked, effects)
  if (same !== undefined) {
    if (isVerbose) terminal.write('Er is niets veranderd sinds de vorige keer; alles staat er nog.\n')
    return {files: [], classified: [], published: same}
  }
  prepare('draw')
  if (asked.pdf) prepare('typeset')
  prepare('judge')
  const [{build, stages}, {watchStages}] = await Promise.all([
    import('./build.ts'),
    import('./watch-stages.ts'),
    effects.remember('memory spared', [], () => spareMemory(asked, effects)),
  ])
  const {line, clear, describe} = watchStages(stages, terminal)
  const outcome = await build(asked, effects, line).finally(clear)
  if (isVerbose) terminal.write(describe())
  return outcome
}

const options = {
  root: {type: 'string'},
  overlay: {type: 'string', multiple: true},
  edition: {type: 'string'},
  out: {type: 'string'},
  'no-pdf': {type: 'boolean', default: false},
  'no-cache': {type: 'boolean', default: false},
  exemplaar: {type: 'string'},
  archief: {type: 'boolean', default: false},
  alleen: {type: 'string'},
  verbose: {type: 'boolean', default: false},
  watch: {type: 'boolean', default: false},
} as const

/** Reads `3/12`: the third of twelve copies; undefined for anything else. */
function parseCopy(text: string | undefined): Copy | undefined {
  const [, number, total] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text ?? '') ?? []
  if (number === undefined || Number(number) > Number(total)) return undefined
  return {number: Number(number), total: Number(total)}
}

function describeCopyUsage(given: string): string {
  return `Onverwacht ‘${given}’ achter --exemplaar, verwacht het nummer en hoeveel er zijn, zoals 3/12.\n`
}

function describeBusy(out: string): string {
  const lock = path.join(out, '.in-aanbouw.slot')
  return `Er wordt al gebouwd in ${out}. Wacht tot dat klaar is; weet u zeker dat het niet zo is, verwijder dan ${lock}.\n`
}

/** A path as somebody in this folder would type it. */
function toLocal(file: string): string {
  return path.relative(process.cwd(), file) || '.'
}
