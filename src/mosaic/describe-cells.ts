import {isCovered, type Level} from '../model/classification.ts'
import type {Axis, Cell, Column, Dataset, NumberCell, Row} from '../model/dataset.ts'
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
  return {id, kind: 'published', lower: Math.max(least, lower), upper, least, decimals, isRounded, truth: value}
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
  const unknown = {id, lower: least, upper: Infinity, least, decimals}
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
 * below zero in its row or column.
 */
function leastOf(dataset: Dataset, row: Row, column: Column): number {
  const isDifference = (axis: Axis): boolean => axis.role === 'difference'
  const canBeNegative = /procentpunt|graden|saldo/.test(findUnit(dataset, row, column) ?? '')
  if (isDifference(row) || isDifference(column) || canBeNegative) return -Infinity
  const neighbours = [...row.cells.values(), ...dataset.rows.map(({cells}) => cells.get(column.id))]
  return neighbours.some((cell) => cell?.type === 'number' && cell.value < 0) ? -Infinity : 0
}
