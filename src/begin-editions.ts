import type {VFile} from 'vfile'
import type {BuildOptions, Line} from './build.ts'
import type {Withheld} from './classify/find-withheld.ts'
import {isWrong, separateMessages} from './classify/separate-messages.ts'
import {hasErrors} from './diagnostic/diagnose.ts'
import type {Figures} from './judge-mosaic.ts'
import {highest, type Level, publicLevel} from './model/classification.ts'
import type {Edition} from './model/edition.ts'
import type {Effects} from './model/effects.ts'
import {once} from './model/once.ts'
import type {Sources} from './model/sources.ts'
import {start} from './model/tasks.ts'
import type {Cleared, DrawnView, View} from './model/view.ts'
import {takePart} from './resolve/take-part.ts'

export interface Beginning {
  /** Ids of all editions. */
  readonly ids: ReadonlyArray<string>
  readonly wanted: ReadonlyArray<Edition>
  /** The highest of what is wanted. */
  readonly clearance: Level
  /** Every source, with the messages about it. */
  readonly files: Promise<Pick<Sources, 'files'>>
  /** Of each edition what is to be said of it; none when nothing can be made of the sources. */
  readonly finished: ReadonlyArray<Promise<ReadonlyArray<VFile>>>
}

/** An edition of which everything is known but its pictures. */
export interface Begun {
  readonly resolved: Cleared<View>
  readonly withheld: Withheld
  readonly figures: Figures
  readonly drawing: Promise<Cleared<DrawnView>>
  readonly papers: Promise<ReadonlyArray<VFile>>
}

/** What says why an edition cannot be made. */
export type Refused = Pick<View, 'files'>

/**
 * Reads the report and begins with its editions; each goes on with `finish`. Here stands all that asks for the texts: they
 * are most of what is held, and let go when every edition has begun.
 */
export async function beginEditions(
  options: BuildOptions,
  effects: Effects,
  line: Line,
  finish: (edition: Promise<Begun | Refused>) => Promise<ReadonlyArray<VFile>>,
): Promise<Beginning> {
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
  const show = (edition: Edition) => {
    const {view, withheld} = line.project(report, edition)
    const placed = line.place(view)
    return {placed, withheld, drawing: start(line.drawCharts(placed, effects))}
  }
  const begin = async ({placed, withheld, drawing}: ReturnType<typeof show>): Promise<Begun | Refused> => {
    const sources = await withEarlier()
    if (isWrong(separateMessages(sources.files, sources, clearance))) return {files: []}
    const whole = line.resolve(line.listChanges(placed, sources, effects.remember))
    const resolved = options.part === undefined ? whole : takePart(whole, options.part)
    if (resolved === undefined || hasErrors(whole.files)) {
      await drawing
      return {files: hasErrors(whole.files) ? whole.files : []}
    }
    const papers = options.pdf ? start(line.renderPapers(resolved, effects)) : Promise.resolve([])
    const {chapters: _, earlier: __, ...figures} = sources
    return {resolved, withheld, figures, drawing, papers}
  }
  // An annex is small: drawn first, it is set while the report is drawn.
  const shown = isUnfit ? [] : [...wanted].reverse().map(show).reverse()
  const finished = shown.map((edition) => start(finish(begin(edition))))
  const files = start(withEarlier().then(({files}) => ({files})))
  return {ids: editions.map(({id}) => id), wanted, clearance, files, finished}
}
