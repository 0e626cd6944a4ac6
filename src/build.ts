import type {VFile} from 'vfile'
import {type Begun, beginEditions, type Refused} from './begin-editions.ts'
import {openCache} from './cache/open-cache.ts'
import {drawCharts} from './chart/draw-charts.ts'
import type {Withheld} from './classify/find-withheld.ts'
import {project} from './classify/project.ts'
import {isWrong, separateMessages} from './classify/separate-messages.ts'
import {renderData} from './data/render-data.ts'
import {hasErrors} from './diagnostic/diagnose.ts'
import {markPages} from './html/mark-pages.ts'
import {renderHtml} from './html/render-html.ts'
import {judgeMosaic} from './judge-mosaic.ts'
import {listChanges} from './list-changes.ts'
import {addEarlier, loadReport} from './load/load.ts'
import {publicLevel} from './model/classification.ts'
import {type Copy, classifiedLog} from './model/edition.ts'
import type {Effects} from './model/effects.ts'
import {awaitAll, start} from './model/tasks.ts'
import {renderPapers} from './pdf/render-papers.ts'
import {renderPdf} from './pdf/render-pdf.ts'
import {place} from './resolve/place.ts'
import {resolvePlaced} from './resolve/resolve.ts'
import {verify} from './verify/verify.ts'
import {publish, recover, stagedAt} from './write/publish.ts'
import {write} from './write/write.ts'
import {writeLog} from './write/write-log.ts'

export interface BuildOptions {
  readonly root: string
  readonly overlays: ReadonlyArray<string>
  /** Where the program's own templates are. */
  readonly program: string
  readonly out: string
  /** Only this edition; every one when absent. */
  readonly edition: string | undefined
  readonly pdf: boolean
  /** Names this very program, so that what it made for an earlier build can be used again; undefined for no cache. */
  readonly cacheFor?: string | undefined
  /** Which copy of the classified editions this is; the public one is never counted. */
  readonly copy?: Copy | undefined
  /** Whether the PDF is also written for archives. */
  readonly archive?: boolean
  /** Only the PDF of this chapter or section, by number or id, in a folder of its own: `openbaar-2.4`. */
  readonly part?: string | undefined
}

export interface Outcome {
  /** Messages about public places. */
  readonly files: ReadonlyArray<VFile>
  /** Messages about classified places: they stand in the log beside the annex, and nowhere else. */
  readonly classified: ReadonlyArray<VFile>
  /** Ids of the editions published; none when anything was wrong. */
  readonly published: ReadonlyArray<string>
  /** When `edition` names none: the ids there are. */
  readonly unknownEdition?: ReadonlyArray<string>
  /** Whether a copy was asked of public editions only: nothing was done. */
  readonly isPublicCopy?: boolean
  /** Whether another build is writing to the same folder: nothing was done. */
  readonly isBusy?: boolean
  /** Whether no edition has the part asked for. */
  readonly lacksPart?: boolean
}

/** The stages in their order. Tests put a double in the place of one, to see that a leak in it is caught. */
export const stages = {
  load: loadReport,
  addEarlier,
  project,
  listChanges,
  place,
  resolve: resolvePlaced,
  judgeMosaic,
  drawCharts,
  renderPapers,
  renderHtml,
  renderPdf,
  renderData,
  write,
  verify,
  publish,
}

export type Line = typeof stages

/**
 * Builds the editions of a report.
 *
 * ```
 * load → classify → resolve → chart → html | pdf | data → write → verify
 * all of it    └ from here on everything sees one edition only
 * ```
 *
 * A mistake stops the line after the stage that found it, for all editions: nothing is published unless all is well.
 */
export async function build(options: BuildOptions, effects: Effects, line: Line = stages): Promise<Outcome> {
  const unlock = await effects.lock(`${options.out}/.in-aanbouw.slot`)
  if (unlock === undefined) return {files: [], classified: [], published: [], isBusy: true}
  const staging = `${options.out}/.in-aanbouw`
  try {
    const cache = await openCache(options, effects)
    const outcome = await runLine(options, cache.effects, line)
    await cache.close(outcome)
    return outcome
  } catch (error) {
    await recover(staging, options.out, effects).catch(() => undefined)
    throw error
  } finally {
    await unlock()
  }
}

async function runLine(options: BuildOptions, effects: Effects, line: Line): Promise<Outcome> {
  const {out, copy, part} = options
  const staging = `${out}/.in-aanbouw`
  await recover(staging, out, effects)
  const folders: string[] = []

  const writeOutputs = async (edition: Begun | Refused): Promise<Written> => {
    if (!('resolved' in edition)) return edition
    const {id} = edition.resolved.edition
    const folder = part === undefined ? id : `${id}-${part}`
    const staged = stagedAt(staging, folder)
    const {outputs, drawn, judged, traces} = await makeOutputs(edition, options, effects, line)
    const written = await line.write(outputs, drawn, staged, effects)
    const files = [...drawn.files, ...judged, ...written]
    if (hasErrors(files)) return {files}
    folders.push(folder)
    return {files, staged, traces}
  }
  const readBack = async ({files, staged, traces = []}: Written): Promise<ReadonlyArray<VFile>> =>
    staged === undefined ? files : [...files, ...(await line.verify(staged, {traces}, effects))]

  const {ids, wanted, clearance, files, finished} = await beginEditions(options, effects, line, (edition) =>
    edition.then(writeOutputs).then(readBack),
  )

  /** Sorts the messages by who may read them; nothing is published when an error is among them. */
  const finish = async (messages: ReadonlyArray<VFile>): Promise<Outcome> => {
    const sources = await files
    const separated = separateMessages([...sources.files, ...messages], sources, clearance)
    const {open, closed} = separated
    await writeLog(closed, `${out}/${classifiedLog}`, effects)
    if (isWrong(separated) || folders.length === 0) {
      await effects.remove(staging)
      return {files: open, classified: closed, published: []}
    }
    const published = folders.sort()
    await line.publish(published, staging, out, effects)
    return {files: open, classified: closed, published}
  }

  if (wanted.length === 0) return {...(await finish([])), unknownEdition: ids}
  if (copy !== undefined && clearance === publicLevel)
    return {files: [], classified: [], published: [], isPublicCopy: true}
  const messages = await awaitAll(finished)
  return {...(await finish(messages.flat())), lacksPart: part !== undefined && folders.length === 0}
}

/** What is to be said of an edition, and where it stands if there is nothing against it. */
interface Written extends Refused {
  readonly staged?: string
  readonly traces?: Withheld['traces']
}

/** Draws, sets and judges an edition. Without a PDF to wait for its pages are made when they are written. */
async function makeOutputs(
  {resolved, withheld, figures, drawing, papers}: Begun,
  {pdf, part, archive = false}: BuildOptions,
  effects: Effects,
  line: Line,
) {
  // What was withheld is listed while charts are drawn, or where there is a PDF while Typst is busy.
  const early = pdf ? undefined : withheld.traces
  const {charts} = await drawing
  const drawn = {...resolved, charts}
  const typesetting = pdf ? start(line.renderPdf(drawn, archive, effects)) : []
  const pages = part === undefined ? join(line.renderHtml(drawn, {hasPdf: pdf}), line.renderData(drawn)) : []
  const made = pdf ? [...pages] : pages
  const judged = resolved.edition.kind === 'report' ? await line.judgeMosaic(resolved, figures, effects.remember) : []
  const traces = early ?? withheld.traces
  const typeset = await typesetting
  const outputs = join(markPages(made, typeset[0]), typeset, await papers)
  return {outputs, drawn, judged, traces}
}

function* join<T>(...lists: ReadonlyArray<Iterable<T>>): Generator<T, void> {
  for (const list of lists) yield* list
}
