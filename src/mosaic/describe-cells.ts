import {isCovered, type Level} from '../model/classification.ts'
import type {Cell, Column, Dataset, NumberCell, Row} from '../model/dataset.ts'
import {findDecimals, findUnit, roundHalfAwayFromZero} from '../model/format.ts'
import {keyOf} from './draft.ts'
import {printedInterval} from './interval.ts'
import type {Quantity} from './problem.ts'

/**
 * Each figure of each dataset with what readers of an edition know of it.
 *
 * A figure that is printed as it is stated is known; one that is stated with more digits is known within its
 * rounding. One above the clearance, and one that no edition prints ("niet openbaar"), is to be protected.
 */
export function describeCells(
  all: ReadonlyMap<string, Dataset>,
  published: ReadonlyMap<string, Dataset>,
  clearance: Level,
): ReadonlyMap<string, Quantity> {
  const quantities = new Map<string, Quantity>()
  for (const dataset of all.values()) {
    const printed = published.get(dataset.id)
    for (const row of dataset.rows) {
      const printedRow = printed?.rows.find(({id}) => id === row.id)
      for (const column of dataset.columns) {
        const cell = row.cells.get(column.id)
        const printedColumn = printed?.columns.find(({id}) => id === column.id)
        const printedCell = printedColumn && printedRow?.cells.get(column.id)
        const id = keyOf(dataset.id, row.id, column.id)
        const quantity =
          printed && printedRow && printedColumn && printedCell?.type === 'number'
            ? describePrinted(id, printed, printedRow, printedColumn, printedCell)
            : cell && describeUnprinted(id, dataset, row, column, cell, clearance)
        if (quantity !== undefined) quantities.set(id, quantity)
      }
    }
  }
  return quantities
}

/** A figure as it is printed. */
export function describePrinted(id: string, dataset: Dataset, row: Row, column: Column, cell: NumberCell): Quantity {
  const {value} = cell
  const decimals = findDecimals(dataset, row, column, cell)
  const isRounded = roundHalfAwayFromZero(value, decimals) !== value
  const least = leastOf(dataset, row, column)
  const {lower, upper} = isRounded ? printedInterval(value, decimals) : {lower: value, upper: value}
  return {
    id,
    kind: 'published',
    lower: Math.max(least, lower),
    upper,
    least,
    decimals,
    isRounded,
    isQuoted: false,
    truth: value,
  }
}

/** A figure that is not printed; undefined for words. */
export function describeUnprinted(
  id: string,
  dataset: Dataset,
  row: Row,
  column: Column,
  cell: Cell,
  clearance: Level,
): Quantity | undefined {
  if (cell.type === 'text') return undefined
  const decimals = findDecimals(dataset, row, column, cell)
  const least = leastOf(dataset, row, column)
  const unknown = {id, lower: least, upper: Infinity, least, decimals, isQuoted: false}
  if (cell.type === 'number') {
    const isRounded = roundHalfAwayFromZero(cell.value, decimals) !== cell.value
    return {...unknown, kind: isCovered(cell.level, clearance) ? 'free' : 'hidden', isRounded, truth: cell.value}
  }
  if (cell.reason === 'not-public') return {...unknown, kind: 'hidden', isRounded: false, truth: undefined}
  if (cell.reason === 'not-applicable') return {...unknown, kind: 'free', isRounded: true, lower: 0, upper: 0, truth: 0}
  return {...unknown, kind: 'free', isRounded: true, truth: undefined}
}

/**
 * What readers take for granted: nothing is less than zero, but a difference, a temperature, and what has a figure
 * below zero of the same kind in its row or column.
 */
function leastOf(dataset: Dataset, row: Row, column: Column): number {
  const isSigned = (otherRow: Row, otherColumn: Column): boolean =>
    otherRow.role === 'difference' ||
    otherColumn.role === 'difference' ||
    /procentpunt|graden|saldo/.test(findUnit(dataset, otherRow, otherColumn) ?? '')
  if (isSigned(row, column)) return -Infinity
  const neighbours = [
    ...dataset.columns.map((other) => [row, other] as const),
    ...dataset.rows.map((other) => [other, column] as const),
  ]
  const isBelowZero = ([otherRow, otherColumn]: readonly [Row, Column]): boolean => {
    const cell = otherRow.cells.get(otherColumn.id)
    return cell?.type === 'number' && cell.value < 0 && !isSigned(otherRow, otherColumn)
  }
  return neighbours.some(isBelowZero) ? -Infinity : 0
}
