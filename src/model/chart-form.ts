import type {Axis, Cell, Column, Dataset, NumberCell, Role, Row} from './dataset.ts'
import {findProvince} from './provinces.ts'

/** How a dataset is drawn. */
export type ChartForm =
  | 'lines'
  | 'plan-actual'
  | 'target-path'
  | 'bars'
  | 'stacked'
  | 'shares'
  | 'fraction'
  | 'position'
  | 'ranking'
  | 'from-to'
  | 'map'
  | 'world-map'

/**
 * The form of chart that suits a dataset; undefined when a table serves better.
 *
 * The kind says what was meant, the cells what is possible: an edition may hold only part of a dataset. The first
 * form of the kind that has the marks it needs is taken. Says nothing about what an editor chose to display.
 */
export function findChartForm(dataset: Dataset): ChartForm | undefined {
  if (dataset.withoutFigures !== undefined) return undefined
  return candidates[dataset.kind].find((form) => suits[form](dataset))
}

const candidates: Readonly<Record<Dataset['kind'], ReadonlyArray<ChartForm>>> = {
  'time-series': ['lines', 'bars'],
  'plan-actual': ['plan-actual', 'lines', 'bars'],
  'target-path': ['target-path', 'lines', 'bars'],
  grouped: ['stacked', 'bars'],
  shares: ['shares', 'bars'],
  fraction: ['fraction'],
  position: ['position'],
  ranking: ['ranking'],
  'from-to': ['from-to'],
  status: [],
  map: ['map', 'bars'],
  'world-map': ['world-map'],
  'key-figures': [],
  table: [],
}

const suits: Readonly<Record<ChartForm, (dataset: Dataset) => boolean>> = {
  lines: (dataset) => findSeries(dataset).some((row) => isConnected(dataset, row)),
  'plan-actual': (dataset) =>
    findSeries(dataset).some((row) => row.role === 'actual' && countNumbers(row, findPeriods(dataset)) > 0) &&
    dataset.rows.some((row) => isPlan(row.role) && countNumbers(row, findPeriods(dataset)) > 0),
  'target-path': (dataset) => countActuals(dataset) > 0 && countTargets(dataset) > 0,
  bars: (dataset) => countBars(dataset) > 1,
  stacked: (dataset) => findParts(dataset) !== undefined,
  shares: (dataset) => findShares(dataset) !== undefined,
  fraction: (dataset) => findFractions(dataset).length > 0,
  position: (dataset) => countActuals(dataset) > 1,
  ranking: (dataset) => countBars(dataset) > 1,
  'from-to': (dataset) => findSpans(dataset).length > 0,
  map: (dataset) => countProvinces(dataset) > 1,
  'world-map': (dataset) => findPlaces(dataset).length > 0,
}

/** The number in a cell, if that is what it holds. */
export function findNumber(row: Row, column: Axis): NumberCell | undefined {
  const cell: Cell | undefined = row.cells.get(column.id)
  return cell?.type === 'number' ? cell : undefined
}

/** Whether a role says what was intended instead of what is. */
export function isPlan(role: Role | undefined): boolean {
  return role === 'plan' || role === 'commitment' || role === 'target'
}

/** Columns that stand for a moment or span of time and hold what was measured, in the order given. */
export function findPeriods(dataset: Dataset): ReadonlyArray<Column> {
  return dataset.columns.filter(
    ({period, role}) => period !== undefined && (role === undefined || role === 'actual' || role === 'plan'),
  )
}

/** Rows that are drawn as a series of figures: no differences, shares or standards, which are of another kind. */
export function findSeries(dataset: Dataset): ReadonlyArray<Row> {
  return dataset.rows.filter(({role}) => role !== 'difference' && role !== 'share' && role !== 'standard')
}

/** Whether a line can be drawn: two figures next to each other without a break in the series between them. */
function isConnected(dataset: Dataset, row: Row): boolean {
  const periods = findPeriods(dataset)
  return periods.some((column, at) => {
    const next = periods[at + 1]
    if (next === undefined || dataset.breaks.includes(next.id)) return false
    return findNumber(row, column) !== undefined && findNumber(row, next) !== undefined
  })
}

function countNumbers(row: Row, columns: ReadonlyArray<Axis>): number {
  return columns.filter((column) => findNumber(row, column) !== undefined).length
}

function countActuals(dataset: Dataset): number {
  const rows = findSeries(dataset).filter(({role}) => !isPlan(role))
  return rows.reduce((sum, row) => sum + countNumbers(row, findPeriods(dataset)), 0)
}

function countTargets(dataset: Dataset): number {
  const {columns, rows, target} = dataset
  const targets = columns.filter(({role}) => role === 'target')
  const inColumns = rows.reduce((sum, row) => sum + countNumbers(row, targets), 0)
  const inRows = rows.filter(({role}) => role === 'target').reduce((sum, row) => sum + countNumbers(row, columns), 0)
  return inColumns + inRows + (target === undefined ? 0 : 1)
}

/** Cells of ordinary rows and columns, which a bar each would show. */
function countBars(dataset: Dataset): number {
  const columns = dataset.columns.filter(({role}) => role !== 'difference' && role !== 'share' && role !== 'total')
  const rows = findSeries(dataset).filter(({role}) => role !== 'total' && role !== 'subtotal')
  return rows.reduce((sum, row) => sum + countNumbers(row, columns), 0)
}

/** Rows that add up to the total in every period: complete ordinary rows, with subtotals for the incomplete ones. */
export function findParts(dataset: Dataset): ReadonlyArray<Row> | undefined {
  const columns = findPeriods(dataset)
  const total = dataset.rows.find(({role}) => role === 'total')
  const isRepeated = new Set(columns.map(({period}) => period)).size < columns.length
  if (columns.length < 2 || isRepeated || total === undefined || countNumbers(total, columns) < columns.length)
    return undefined
  const full = findSeries(dataset).filter((row) => row !== total && countNumbers(row, columns) === columns.length)
  const plain = full.filter(({role}) => role === undefined || role === 'actual')
  return [plain, full].find(
    (parts) => parts.length > 1 && parts.length < 5 && columns.every((column) => addUp(parts, column, total)),
  )
}

function addUp(parts: ReadonlyArray<Row>, column: Column, total: Row): boolean {
  const values = parts.map((row) => findNumber(row, column)?.value ?? 0)
  const sum = values.reduce((a, b) => a + b, 0)
  return values.every((value) => value >= 0) && Math.abs(sum - (findNumber(total, column)?.value ?? 0)) < 0.5
}

/** What stands for the bars and what for the segments of 100 % bars; undefined when nothing adds up to 100. */
export function findShares(dataset: Dataset): 'rows' | 'columns' | undefined {
  const columns = dataset.columns.filter(({role}) => role !== 'difference' && role !== 'total')
  const rows = dataset.rows.filter(({role}) => role !== 'difference' && role !== 'total' && role !== 'subtotal')
  if (rows.length === 0 || columns.length === 0) return undefined
  const isWhole = (values: ReadonlyArray<number | undefined>) =>
    values.length > 1 && values.length < 5 && Math.abs(values.reduce<number>((a, b) => a + (b ?? 0), 0) - 100) < 1
  const byRow = rows.every((row) => isWhole(columns.map((column) => findNumber(row, column)?.value)))
  if (byRow) return 'rows'
  const byColumn = columns.every((column) => isWhole(rows.map((row) => findNumber(row, column)?.value)))
  return byColumn && columns.length > 1 ? 'columns' : undefined
}

export interface Fraction {
  readonly row: Row
  readonly column: Column
  readonly part: number
  readonly whole: number
}

/** Cells such as "5 van 8". */
export function findFractions(dataset: Dataset): ReadonlyArray<Fraction> {
  return dataset.rows.flatMap((row) =>
    dataset.columns.flatMap((column) => {
      const cell = findNumber(row, column)
      return cell?.whole === undefined ? [] : [{row, column, part: cell.value, whole: cell.whole}]
    }),
  )
}

/** Rows with a figure in both of the first two columns. */
export function findSpans(dataset: Dataset): ReadonlyArray<Row> {
  const ends = dataset.columns.filter(({role}) => role !== 'difference' && role !== 'share').slice(0, 2)
  return ends.length < 2 ? [] : dataset.rows.filter((row) => countNumbers(row, ends) === 2)
}

/** How many provinces have a figure. */
function countProvinces({rows, columns}: Dataset): number {
  return rows.filter((row) => findProvince(row) !== undefined && countNumbers(row, columns) > 0).length
}

/** Rows with a latitude (`breedte`) and a longitude (`lengte`). */
export function findPlaces(dataset: Dataset): ReadonlyArray<Row> {
  return dataset.rows.filter((row) =>
    ['breedte', 'lengte'].every(
      (id) => dataset.columns.some((column) => column.id === id) && row.cells.get(id)?.type === 'number',
    ),
  )
}
