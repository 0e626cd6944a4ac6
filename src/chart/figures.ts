import type {Axis, Dataset, NumberCell} from '../model/dataset.ts'
import {findDecimals, findUnit, formatNumber, isAttachedUnit, roundHalfAwayFromZero} from '../model/format.ts'

/** A figure as it is drawn: rounded to what is printed, so that no more can be computed back from the picture. */
export interface DrawnFigure {
  readonly value: number
  /** As printed, without a unit that stands apart: "73,7%", "circa 110". */
  readonly text: string
  /** Whether it is not final. */
  readonly status: NumberCell['status']
  readonly decimals: number
}

export function drawnFigure(dataset: Dataset, row: Axis, column: Axis, cell: NumberCell): DrawnFigure {
  const decimals = findDecimals(dataset, row, column, cell)
  const text = formatWithUnit(cell.value, decimals, findUnit(dataset, row, column, cell))
  const words = cell.approximation === undefined ? text : `${cell.approximation} ${text}`
  return {value: roundHalfAwayFromZero(cell.value, decimals), text: words, status: cell.status, decimals}
}

/** A number with its unit where that is written against it: "73,7%", "7e", but "1.234" for 1.234 vte. */
export function formatWithUnit(value: number, decimals: number, unit: string | undefined): string {
  return formatNumber(value, {decimals}) + (isAttachedUnit(unit) ? (unit.startsWith('e') ? 'e' : '%') : '')
}
