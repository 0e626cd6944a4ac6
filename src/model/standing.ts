import {type Comparison, compareWithBenchmarks, findAim} from './benchmark.ts'
import type {Column, Dataset, NumberCell, Role, Row} from './dataset.ts'
import {
  findDecimals,
  findUnit,
  formatDate,
  formatFigure,
  isRankUnit,
  namePeriod,
  nameUnit,
  roundHalfAwayFromZero,
} from './format.ts'
import {findTrend, type Trend} from './trend.ts'

/** How one row of an indicator stands now to what it is measured against. */
export interface Standing {
  /** Which part of the indicator: "Kerosine"; empty where it has one only. */
  readonly part: string
  /** "5.138", "73,7%", "5 van 8". */
  readonly figure: string
  /** Empty where the figure carries it or there is none: "vte". */
  readonly unit: string
  /** Whether the figure is a place in a ranking, where less is higher. */
  readonly isRank: boolean
  /** "2025", "1 januari 2026"; may be empty. */
  readonly moment: string
  /** What it is first measured against comes first; never none. */
  readonly comparisons: ReadonlyArray<Comparison>
  /** Undefined where there is no earlier figure to compare with. */
  readonly trend: Trend | undefined
  /** The row through time up to its latest figure. */
  readonly course: ReadonlyArray<CoursePoint>
}

/** A period of a row, with figures as they are printed. */
export interface CoursePoint {
  readonly period: string
  readonly value: number | undefined
  /** What it was measured against. */
  readonly aim: number | undefined
  /** Whether the definition differs from the point before. */
  readonly isBroken: boolean
}

const measured: ReadonlySet<Role | undefined> = new Set([undefined, 'actual', 'subtotal', 'total'])
const aims: ReadonlySet<Role | undefined> = new Set(['standard', 'target', 'plan', 'commitment'])

/** The rows of a dataset that have a norm, a target, a plan or a commitment, each at its latest figure. */
export function findStandings(dataset: Dataset): ReadonlyArray<Standing> {
  const found = dataset.rows.flatMap((row): ReadonlyArray<readonly [Row, Omit<Standing, 'part'>]> => {
    if (!measured.has(row.role)) return []
    const column = dataset.columns.findLast((each) => findFigure(row, each) !== undefined)
    const cell = column && findFigure(row, column)
    if (column === undefined || cell === undefined) return []
    const standing = describe(dataset, row, column, cell)
    return standing.comparisons.length === 0 ? [] : [[row, standing]]
  })
  return found.map(([row, standing]) => ({...standing, part: namePart(dataset, row, found.length)}))
}

/** Whether a dataset states anything to aim at, measured or not. */
export function hasAim({standard, target, rows, columns}: Dataset): boolean {
  return standard !== undefined || target !== undefined || [...rows, ...columns].some(({role}) => aims.has(role))
}

/** A figure that stands in a row for what it is, in a column of the kind that is measured. */
function findFigure(row: Row, column: Column): NumberCell | undefined {
  const cell = row.cells.get(column.id)
  const isFigure = (column.role === undefined || column.role === 'actual') && cell?.type === 'number'
  return isFigure && cell.text === undefined ? cell : undefined
}

function describe(dataset: Dataset, row: Row, column: Column, cell: NumberCell): Omit<Standing, 'part'> {
  const unit = findUnit(dataset, row, column, cell)
  return {
    figure: formatFigure(dataset, row, column, cell),
    unit: nameUnit(unit),
    isRank: isRankUnit(unit),
    moment: nameMoment(dataset, column, cell),
    comparisons: compareWithBenchmarks(dataset, row, column, cell),
    trend: findTrend(dataset, row, column),
    course: traceCourse(dataset, row),
  }
}

/** When a figure is of: its column says so, unless that is no period. */
function nameMoment(dataset: Dataset, column: Column, cell: NumberCell): string {
  if (column.period !== undefined) return namePeriod(column)
  if (cell.period !== undefined) return formatDate(cell.period)
  if (dataset.columns.length > 1) return column.title
  return dataset.referenceDate === undefined ? '' : formatDate(dataset.referenceDate)
}

function traceCourse(dataset: Dataset, row: Row): ReadonlyArray<CoursePoint> {
  const columns = dataset.columns.filter(
    ({role, period}) => (role === undefined || role === 'actual') && period !== undefined,
  )
  const last = columns.findLastIndex((column) => findFigure(row, column) !== undefined)
  return columns.slice(0, last + 1).map((column) => {
    const cell = findFigure(row, column)
    return {
      period: namePeriod(column),
      value: cell && roundHalfAwayFromZero(cell.value, findDecimals(dataset, row, column, cell)),
      aim: findAim(dataset, row, column),
      isBroken: dataset.breaks.includes(column.id),
    }
  })
}

/** A group of its own is named by its group; the only actuals of an indicator need no name. */
function namePart({rows}: Dataset, row: Row, count: number): string {
  if (row.role === 'actual' && row.group !== undefined) return row.group
  return count === 1 && (row.role === 'actual' || rows.length === 1) ? '' : row.title
}
