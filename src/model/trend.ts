import type {Column, Dataset, NumberCell, Row} from './dataset.ts'
import {findDecimals, findUnit, formatFigure, isRankUnit, namePeriod, roundHalfAwayFromZero} from './format.ts'

/** How a figure moved since the period before it. */
export interface Trend {
  /** Where the arrow points; for a rank, up is nearer to the first place. */
  readonly movement: 'up' | 'down' | 'level'
  /** "stijgt", "daalt", "gelijk". */
  readonly words: string
  /** Whether that is what was aimed at; undefined where it stays or nothing says what is good. */
  readonly isGood: boolean | undefined
  /** "4.326 in 2024" */
  readonly from: string
}

/**
 * The trend of a row up to a column, at the decimals that are printed; undefined where there is no earlier period, or
 * only one that was counted by another definition.
 */
export function findTrend(dataset: Dataset, row: Row, column: Column): Trend | undefined {
  const at = dataset.columns.indexOf(column)
  const cell = row.cells.get(column.id)
  const before = dataset.columns.findLastIndex((each, index) => index < at && isComparable(dataset, row, each, column))
  const earlier = dataset.columns[before]
  const then = earlier && row.cells.get(earlier.id)
  if (cell?.type !== 'number' || earlier === undefined || then?.type !== 'number') return undefined
  if (dataset.columns.slice(before + 1, at + 1).some(({id}) => dataset.breaks.includes(id))) return undefined
  const unit = findUnit(dataset, row, column, cell)
  const change = Math.sign(round(dataset, row, column, cell) - round(dataset, row, earlier, then))
  const sign = isRankUnit(unit) ? -change : change
  const movement = sign > 0 ? 'up' : sign < 0 ? 'down' : 'level'
  const direction = row.direction ?? column.direction ?? dataset.direction ?? dataset.standard?.direction
  const wanted = direction === undefined ? 0 : direction === 'more' || direction === 'at-least' ? 1 : -1
  return {
    movement,
    words: {up: 'stijgt', down: 'daalt', level: 'gelijk'}[movement],
    isGood: change === 0 || wanted === 0 ? undefined : change === wanted,
    from: `${formatFigure(dataset, row, earlier, then)} in ${namePeriod(earlier)}`,
  }
}

/** A figure of an earlier period, of the same kind and in the same unit. */
function isComparable(dataset: Dataset, row: Row, earlier: Column, column: Column): boolean {
  const cell = row.cells.get(earlier.id)
  const now = row.cells.get(column.id)
  if (cell?.type !== 'number' || cell.text !== undefined) return false
  return (
    (earlier.role === undefined || earlier.role === 'actual') &&
    earlier.period !== undefined &&
    column.period !== undefined &&
    earlier.period < column.period &&
    findUnit(dataset, row, earlier, cell) === findUnit(dataset, row, column, now)
  )
}

function round(dataset: Dataset, row: Row, column: Column, cell: NumberCell): number {
  return roundHalfAwayFromZero(cell.value, findDecimals(dataset, row, column, cell))
}
