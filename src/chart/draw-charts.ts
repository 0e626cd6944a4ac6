import type {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import type {DrawingResult, Effects, Picture} from '../model/effects.ts'
import {inParts} from '../model/in-parts.ts'
import {printData} from '../model/print-data.ts'
import type {Chart, Cleared, DrawnView, View} from '../model/view.ts'

/**
 * Draws every figure of an edition.
 *
 * Reads: `view.figures`, the datasets in `view.printed`, the pictures that editors give for them, the maps in
 * `view.templates`; the drawing itself is an effect, for it is done beside what else there is to do.
 * Returns: the view with a chart for each figure that shows one, in two widths and in words.
 * Never: looks at `view.datasets`, which hold more than the edition prints; asks the clock or leaves anything behind
 * that a later chart could differ by.
 */
export async function drawCharts(
  view: Cleared<View>,
  effects: Pick<Effects, 'draw' | 'remember'>,
  /** Leaves out figures for which it does not hold. */
  isWanted: (id: string) => boolean = () => true,
): Promise<Cleared<DrawnView>> {
  const ids = [...view.figures.values()]
    .filter(({kind, display}) => kind === 'figure' && display !== 'table')
    .map(({id}) => id)
    .filter(isWanted)
  const drawn = await Promise.all(recallDrawings(ids, view, effects))
  const charts = new Map<string, Chart>()
  for (const [id, {chart, faults}] of drawn) {
    if (chart !== undefined) charts.set(id, chart)
    const file = view.specifications.get(id)?.file
    if (file !== undefined) for (const {rule, facts} of faults) diagnose(file, rule, undefined, facts)
  }
  return {...view, charts}
}

type Drawing = DrawingResult[number]

/** So many pictures make a job, of which two are under way: memory does not grow with the report. */
const jobSize = 100

/** Asks for all pictures, but for those that were drawn for this edition before and in which nothing changed. */
function recallDrawings(
  ids: ReadonlyArray<string>,
  {edition, printed, specifications, templates}: View,
  {draw, remember}: Pick<Effects, 'draw' | 'remember'>,
): ReadonlyArray<Promise<readonly [id: string, drawing: Drawing]>> {
  const maps = new Map([...templates].filter(([path]) => /^chart\/.*\.json$/.test(path)))
  const asked: Array<{readonly picture: Picture; answer(drawing: Promise<Drawing>): void}> = []
  const drawings = ids.flatMap((id) => {
    const dataset = printed.get(id)
    if (dataset === undefined) return []
    const specification = specifications.get(id)
    const picture = {
      dataset: withoutFile(dataset),
      specification: specification && withoutFile(specification),
    }
    const drawing = remember(
      `chart ${edition.id} ${edition.clearance} ${id}`,
      () => [printData(picture), ...maps.values()],
      () => new Promise<Drawing>((answer) => asked.push({picture, answer})),
    )
    return [drawing.then((drawn) => [id, drawn] as const)]
  })
  if (asked.length === 0) return drawings
  const jobs: Array<Promise<DrawingResult>> = []
  for (const part of inParts(asked, jobSize)) {
    const job = {clearance: edition.clearance, pictures: part.map(({picture}) => picture), maps}
    const before = jobs.at(-2)
    const answers = before === undefined ? draw(job) : before.then(() => draw(job))
    jobs.push(answers)
    for (const [index, {answer}] of part.entries()) answer(answers.then((all) => all[index]!))
  }
  return drawings
}

/** A file is there for messages only. */
function withoutFile<T extends {readonly file: VFile}>({file: _, ...rest}: T): Omit<T, 'file'> {
  return rest
}
