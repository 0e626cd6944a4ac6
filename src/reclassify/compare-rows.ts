import {diagnose} from '../diagnostic/diagnose.ts'
import {highest, isCovered, type Level} from '../model/classification.ts'
import type {Dataset, Row} from '../model/dataset.ts'
import type {Decisions} from './read-decisions.ts'

/**
 * Finds rows that hold, figure after figure, what a row above their level held in an earlier version: short figures that
 * tell nothing one by one. Three are enough, when they are not all the same.
 */
export function compareRows(
  before: ReadonlyMap<string, Dataset>,
  now: ReadonlyMap<string, Dataset>,
  decisions: Decisions,
): void {
  const earlier = new Map<string, {readonly subject: string; readonly level: Level}[]>()
  for (const {subject, level, key} of listSeries(before))
    if (key !== undefined) earlier.set(key, [...(earlier.get(key) ?? []), {subject, level}])
  for (const {subject, level, key, row, dataset} of listSeries(now)) {
    const same = key === undefined ? [] : (earlier.get(key) ?? [])
    if (same.length === 0 || same.some((other) => other.subject === subject || isCovered(other.level, level))) continue
    if (decisions.cover([subject], level)) continue
    const facts = {niveau: highest(...same.map((other) => other.level)), vrijgave: subject}
    diagnose(dataset.file, 'gerubriceerd-cijfer-lager', row.place, facts)
  }
}

interface Series {
  readonly subject: string
  /** Of the highest of its figures. */
  readonly level: Level
  /** Its figures; undefined when they are too few or too alike to know it by. */
  readonly key: string | undefined
  readonly row: Row
  readonly dataset: Dataset
}

function listSeries(datasets: ReadonlyMap<string, Dataset>): ReadonlyArray<Series> {
  return [...datasets.values()].flatMap((dataset) =>
    dataset.rows.map((row) => {
      const cells = [...row.cells.values()].filter((cell) => cell.type === 'number')
      const isTelling = cells.length >= 3 && new Set(cells.map(({value}) => value)).size > 1
      const key = isTelling ? cells.map(({value}) => value).join(' ') : undefined
      return {subject: `${dataset.id}/${row.id}`, level: highest(...cells.map((cell) => cell.level)), key, row, dataset}
    }),
  )
}
