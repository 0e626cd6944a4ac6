import path from 'node:path'
import {parseArgs} from 'node:util'
import type {VFile} from 'vfile'
import {nameProgram} from './cache/name-program.ts'
import {openMemory} from './cache/open-memory.ts'
import {drawCharts} from './chart/draw-charts.ts'
import {applyFixes, type Fix} from './check/apply-fixes.ts'
import {checkMessages} from './check/check-messages.ts'
import {checkRelations} from './check/check-relations.ts'
import {readAlong} from './check/read-along.ts'
import {checkWriting} from './check/writing/check-writing.ts'
import {projectView} from './classify/project.ts'
import {hasErrors} from './diagnostic/diagnose.ts'
import {formatByFile} from './diagnostic/format-by-file.ts'
import {isOpenLine} from './diagnostic/is-open-line.ts'
import {type MessageRecord, toRecords} from './diagnostic/report.ts'
import {showLine} from './diagnostic/show-line.ts'
import {toSarif} from './diagnostic/to-sarif.ts'
import {findVersion} from './find-version.ts'
import {everything, judgeMosaic} from './judge-mosaic.ts'
import {listChanges} from './list-changes.ts'
import {load} from './load/load.ts'
import type {Dataset} from './model/dataset.ts'
import type {Effects} from './model/effects.ts'
import type {Sources} from './model/sources.ts'
import {checkReclassification} from './reclassify/check-reclassification.ts'
import {resolve} from './resolve/resolve.ts'
import type {CommandOutcome} from './run-build.ts'
import {VersionError} from './run-git.ts'

export const checkUsage = `  npm run check -- [--root MAP] [--overlay MAP]… [--sinds VERSIE] [--mozaiek] [--eerder VERSIE]… [--fix] [--alles] [--format tekst|json|sarif]
`

/**
 * Finds everything that can be wrong with the sources, without building.
 *
 * Each edition is projected and resolved, and so is the whole report as somebody cleared for everything would see it.
 * It prints messages about places of every level, but of no line that is classified: it is for those who hold the sources. `program` is where the
 * templates are.
 */
export async function runCheck(
  args: ReadonlyArray<string>,
  program: string,
  effects: Effects,
): Promise<CommandOutcome> {
  const {values} = parseArgs({args: [...args], options})
  if (!['tekst', 'json', 'sarif'].includes(values.format))
    return refuse(`Onbekende vorm ‘${values.format}’: kies tekst, json of sarif.`)
  const root = path.resolve(values.root ?? '.')
  const overlays = (values.overlay ?? []).map((folder) => path.resolve(folder))
  try {
    // It makes no folder: only where editions are built something is kept.
    const out = path.join(root, 'build')
    const name = (await effects.exists(out)) ? await nameProgram(program, effects) : undefined
    const memory = name === undefined ? undefined : await openMemory(out, name, effects)
    const own = {...effects, ...memory?.recalling}
    const sources = await load({root, overlays, program}, own)
    // Where it cannot be kept the next check takes a little longer.
    await memory?.texts.save().catch(() => undefined)
    if (hasErrors(sources.files)) return report(sources.files, sources, values)
    // What the last build drew need not be drawn to see whether it can be.
    const {files, fixes} = await checkSources(sources, own)
    if (values.sinds !== undefined) checkReclassification(await readSources(values.sinds, overlays), sources)
    const judged = values.mozaiek && !hasErrors(files) ? await checkEditions(sources) : []
    if (values.fix && overlays.length === 0) await writeFixes(fixes)
    return report([...files, ...judged], sources, values)
  } catch (error) {
    if (error instanceof VersionError) return refuse(error.message)
    throw error
  }

  /** Replaces typed figures by directives that print the same. */
  async function writeFixes(fixes: ReadonlyArray<Fix>): Promise<void> {
    for (const file of new Set(fixes.map((fix) => fix.path))) {
      const text = Buffer.from(await effects.readFile(path.join(root, file))).toString('utf8')
      const own = fixes.filter((fix) => fix.path === file)
      await effects.writeFile(path.join(root, file), applyFixes(text, own))
    }
  }

  async function checkEditions(sources: Sources): Promise<ReadonlyArray<VFile>> {
    const earlier = await Promise.all((values.eerder ?? []).map((name) => readEarlier(name)))
    const reports = sources.publication.editions.filter(({kind}) => kind === 'report')
    const judged = await Promise.all(
      reports.map((edition) => judgeMosaic(resolve(projectView(sources, edition)), sources, effects.remember, earlier)),
    )
    return judged.flat()
  }

  /** An earlier version of the report. */
  async function readSources(name: string, over: ReadonlyArray<string>): Promise<Sources> {
    const version = await findVersion(name, root, effects)
    return load({root: version.root, overlays: over, program}, version.effects)
  }

  /** The figures that an earlier version published. */
  async function readEarlier(name: string): Promise<ReadonlyMap<string, Dataset>> {
    const {publication, ...sources} = await readSources(name, [])
    const [edition] = publication.editions.filter(({kind}) => kind === 'report')
    if (edition === undefined) throw new VersionError(`In ${name} is er geen uitgave van de soort rapport.`)
    return resolve(projectView({publication, ...sources}, edition)).printed
  }
}

const options = {
  root: {type: 'string'},
  overlay: {type: 'string', multiple: true},
  format: {type: 'string', default: 'tekst'},
  sinds: {type: 'string'},
  mozaiek: {type: 'boolean', default: false},
  eerder: {type: 'string', multiple: true},
  fix: {type: 'boolean', default: false},
  alles: {type: 'boolean', default: false},
} as const

/**
 * What is wrong with sources that could be read, and the typed figures that can be replaced by directives.
 *
 * Pictures that editors describe are drawn aside, to see whether they can be, while the text is read here.
 */
async function checkSources(
  sources: Sources,
  effects: Effects,
): Promise<{files: ReadonlyArray<VFile>; fixes: ReadonlyArray<Fix>}> {
  const {editions} = sources.publication
  const dictionary = effects.openDictionary()
  const views = editions.map((edition) => resolve(listChanges(projectView(sources, edition), sources)))
  const drawn = views
    .filter(({specifications}) => specifications.size > 0)
    .map((view) => drawCharts(view, effects, (id) => view.specifications.has(id)))
  const whole = resolve(projectView(sources, everything))
  checkRelations(whole)
  checkMessages(sources.datasets.values())
  const fixes = hasErrors(whole.files) ? [] : readAlong(whole)
  if (!hasErrors(whole.files)) {
    const reports = views.filter(({edition}) => edition.kind === 'report')
    checkWriting(sources, [...reports, whole], await dictionary)
  }
  await Promise.all(drawn)
  return {files: [...sources.files, ...[...views, whole].flatMap((view) => view.files)], fixes}
}

/** For a program everything; for a person what has to be mended, and information only when it is asked for. */
function report(
  files: ReadonlyArray<VFile>,
  sources: Sources,
  {format, alles}: {format: string; alles: boolean},
): CommandOutcome {
  const code = hasErrors(files) ? 1 : 0
  const records = toRecords(files)
  if (format === 'json') return {code, output: `${JSON.stringify(records, null, 2)}\n`, messages: ''}
  if (format === 'sarif') return {code, output: `${JSON.stringify(toSarif(records), null, 2)}\n`, messages: ''}
  if (records.length === 0) return {code, output: 'Geen fouten en geen waarschuwingen.\n', messages: ''}
  const texts = new Map(sources.files.map((file) => [file.path, file] as const))
  const excerptOf = ({path, line, column}: MessageRecord): string => {
    const file = texts.get(path)
    return file !== undefined && isOpenLine(file, line) ? showLine(file.toString(), line, column) : ''
  }
  return {code, output: '', messages: formatByFile(records, {information: alles, excerptOf})}
}

function refuse(sentence: string): CommandOutcome {
  return {code: 2, output: '', messages: `${sentence}\n`}
}
