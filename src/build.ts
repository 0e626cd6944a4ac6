import type {VFile} from 'vfile'
import {openCache} from './cache/open-cache.ts'
import {drawCharts} from './chart/draw-charts.ts'
import type {Withheld} from './classify/find-withheld.ts'
import {project} from './classify/project.ts'
import {type SeparatedMessages, separateMessages} from './classify/separate-messages.ts'
import {renderData} from './data/render-data.ts'
import {hasErrors} from './diagnostic/diagnose.ts'
import {markPages} from './html/mark-pages.ts'
import {renderHtml} from './html/render-html.ts'
import {type Figures, judgeMosaic} from './judge-mosaic.ts'
import {listChanges} from './list-changes.ts'
import {addEarlier, loadReport} from './load/load.ts'
import {highest, type Level, publicLevel} from './model/classification.ts'
import {type Copy, classifiedLog, type Edition} from './model/edition.ts'
import type {Effects} from './model/effects.ts'
import {once} from './model/once.ts'
import type {Sources} from './model/sources.ts'
import {awaitAll, start} from './model/tasks.ts'
import type {Cleared, DrawnView, View} from './model/view.ts'
import {renderPapers} from './pdf/render-papers.ts'
import {renderPdf} from './pdf/render-pdf.ts'
import {place} from './resolve/place.ts'
import {resolvePlaced} from './resolve/resolve.ts'
import {takePart} from './resolve/take-part.ts'
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
  const {ids, wanted, clearance, files, begun} = await begin(options, effects, line)
  const folders: string[] = []

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

  const messages = await awaitAll(
    begun.map(async (task): Promise<ReadonlyArray<VFile>> => {
      const edition = await task
      if (!('resolved' in edition)) return edition.files
      const {id} = edition.resolved.edition
      const folder = part === undefined ? id : `${id}-${part}`
      const staged = stagedAt(staging, folder)
      const {outputs, drawn, judged, traces} = await makeOutputs(edition, options, effects, line)
      const written = await line.write(outputs, drawn, staged, effects)
      const told = [...drawn.files, ...judged, ...written]
      if (hasErrors(told)) return told
      folders.push(folder)
      return [...told, ...(await line.verify(staged, {traces}, effects))]
    }),
  )
  return {
    ...(await finish(messages.flat())),
    lacksPart: part !== undefined && folders.length === 0,
  }
}

interface Beginning {
  /** Ids of all editions. */
  readonly ids: ReadonlyArray<string>
  readonly wanted: ReadonlyArray<Edition>
  /** The highest of what is wanted. */
  readonly clearance: Level
  /** Every source, with the messages about it. */
  readonly files: Promise<Pick<Sources, 'files'>>
  /** None when nothing can be made of the sources. */
  readonly begun: ReadonlyArray<Promise<Begun | Refused>>
}

/** An edition of which everything is known but its pictures. */
interface Begun {
  readonly resolved: Cleared<View>
  readonly withheld: Withheld
  readonly figures: Figures
  readonly drawing: Promise<Cleared<DrawnView>>
  readonly papers: Promise<ReadonlyArray<VFile>>
}

/** What says why an edition cannot be made. */
type Refused = Pick<View, 'files'>

/** Reads the report and begins with its editions: what asks for the texts. After it they are let go: they are most of what is held. */
async function begin(options: BuildOptions, effects: Effects, line: Line): Promise<Beginning> {
  const report = await line.load(options, effects)
  const {editions} = report.publication
  const wanted = editions
    .filter(({id}) => options.edition === undefined || id === options.edition)
    .map((edition) => (edition.clearance === publicLevel ? edition : {...edition, copy: options.copy}))
  const clearance = highest(...wanted.map((edition) => edition.clearance))
  const isCopyOfPublic = options.copy !== undefined && clearance === publicLevel
  const isUnfit = isCopyOfPublic || isWrong(separateMessages(report.files, report, clearance))

  // They are read while charts are drawn.
  const withEarlier = once(() => line.addEarlier(report, options, effects))
  const begun = isUnfit
    ? []
    : wanted.map(async (edition): Promise<Begun | Refused> => {
        const {view, withheld} = line.project(report, edition)
        const placed = line.place(view)
        const drawing = start(line.drawCharts(placed, effects))
        const sources = await withEarlier()
        if (isWrong(separateMessages(sources.files, sources, clearance))) return {files: []}
        const whole = line.resolve(line.listChanges(placed, sources))
        const resolved = options.part === undefined ? whole : takePart(whole, options.part)
        if (resolved === undefined || hasErrors(whole.files)) {
          await drawing
          return {files: hasErrors(whole.files) ? whole.files : []}
        }
        const papers = options.pdf ? start(line.renderPapers(resolved, effects)) : Promise.resolve([])
        const {chapters: _, earlier: __, ...figures} = sources
        return {resolved, withheld, figures, drawing, papers}
      })
  const files = start(withEarlier().then(({files}) => ({files})))
  return {ids: editions.map(({id}) => id), wanted, clearance, files, begun}
}

/** Draws, sets and judges an edition. Without a PDF to wait for its pages are made when they are written. */
async function makeOutputs(
  {resolved, withheld, figures, drawing, papers}: Begun,
  {pdf, part, archive = false}: BuildOptions,
  effects: Effects,
  line: Line,
) {
  const traces = once(() => withheld.traces)
  if (!pdf) traces()
  const {charts} = await drawing
  const drawn = {...resolved, charts}
  const typesetting = pdf ? start(line.renderPdf(drawn, archive, effects)) : []
  const pages = part === undefined ? join(line.renderHtml(drawn), line.renderData(drawn)) : []
  const made = pdf ? [...pages] : pages
  const judged = resolved.edition.kind === 'report' ? await line.judgeMosaic(resolved, figures) : []
  traces() // They are listed while Typst is busy, or while charts are drawn.
  const typeset = await typesetting
  const outputs = join(markPages(made, typeset[0]), typeset, await papers)
  return {outputs, drawn, judged, traces: traces()}
}

function isWrong({open, closed}: SeparatedMessages): boolean {
  return hasErrors([...open, ...closed])
}

function* join<T>(...lists: ReadonlyArray<Iterable<T>>): Generator<T, void> {
  for (const list of lists) yield* list
}
