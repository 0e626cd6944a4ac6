import {compareWithBenchmark} from '../model/benchmark.ts'
import type {Column, Dataset, Direction, NumberCell, Role, Row} from '../model/dataset.ts'
import {findDecimals, findUnit, formatNumber, roundHalfAwayFromZero} from '../model/format.ts'
import type {FigureChange} from './comparison.ts'

/** A number in its table. */
export interface Measured {
  readonly dataset: Dataset
  readonly row: Row
  readonly column: Column
  readonly cell: NumberCell
}

/** Says how one number became another, and whether that is good; a side that is no number is undefined. */
export function assess(from: Measured | undefined, to: Measured | undefined): FigureChange {
  const before = from && round(from)
  const after = to && round(to)
  const change = from && to && isComparable(from, to) ? subtract(from, to) : undefined
  const standingFrom = from && compareWithBenchmark(from.dataset, from.row, from.column, from.cell)
  const standingTo = to && compareWithBenchmark(to.dataset, to.row, to.column, to.cell)
  const wasMet = standingFrom?.isMet
  const isMet = standingTo?.isMet
  return {
    from: before,
    to: after,
    difference: change?.difference,
    printedDifference: change?.printed,
    verdict: change && from && to && judge(change.difference, findDirection(from), findDirection(to)),
    standing: {from: standingFrom?.words, to: standingTo?.words},
    crossed: wasMet === undefined || isMet === undefined || wasMet === isMet ? undefined : isMet ? 'met' : 'missed',
  }
}

/** A number as it is printed: what differs beyond its decimals, no reader sees. */
export function round({dataset, row, column, cell}: Measured): number {
  return roundHalfAwayFromZero(cell.value, findDecimals(dataset, row, column, cell))
}

function isComparable(from: Measured, to: Measured): boolean {
  return unitOf(from) === unitOf(to) && from.dataset.scale === to.dataset.scale && from.cell.whole === to.cell.whole
}

function unitOf({dataset, row, column, cell}: Measured): string | undefined {
  return findUnit(dataset, row, column, cell)
}

function subtract(from: Measured, to: Measured): {readonly difference: number; readonly printed: string} {
  const decimals = Math.max(
    findDecimals(from.dataset, from.row, from.column, from.cell),
    findDecimals(to.dataset, to.row, to.column, to.cell),
  )
  const difference = roundHalfAwayFromZero(round(to) - round(from), decimals)
  const unit = unitOf(to)
  const words = unit === '%' ? 'procentpunt' : unit?.startsWith('e ') ? 'plaatsen' : unit
  const number = formatNumber(difference, {decimals, sign: 'always'})
  return {difference, printed: [number, words].filter(Boolean).join(' ')}
}

/** Roles of what was measured; a change of plan, norm or target is neither good nor bad. */
const measuredRoles: ReadonlySet<Role | undefined> = new Set([undefined, 'actual', 'share', 'subtotal', 'total'])

/** What counts as good for a figure: what its row or column says, the norm or target that holds for it, its dataset. */
function findDirection({dataset, row, column}: Measured): 'up' | 'down' | undefined {
  if (!measuredRoles.has(row.role) || !measuredRoles.has(column.role)) return undefined
  const benchmarks = [dataset.standard, dataset.target].filter(
    (benchmark) => benchmark?.row === undefined || benchmark.row === row.id,
  )
  const ofBenchmark = benchmarks.find((benchmark) => benchmark?.direction !== undefined)?.direction
  const direction: Direction | undefined = row.direction ?? column.direction ?? ofBenchmark ?? dataset.direction
  if (direction === undefined) return undefined
  return direction === 'more' || direction === 'at-least' ? 'up' : 'down'
}

/** No verdict where the versions disagree on what is good. */
function judge(
  difference: number,
  before: 'up' | 'down' | undefined,
  after: 'up' | 'down' | undefined,
): FigureChange['verdict'] {
  if (after === undefined || before !== after || difference === 0) return undefined
  return difference > 0 === (after === 'up') ? 'better' : 'worse'
}
