import {countDecimals} from '../../model/benchmark.ts'
import {findNumber} from '../../model/chart-form.ts'
import type {Benchmark, Dataset, Row} from '../../model/dataset.ts'
import {roundHalfAwayFromZero} from '../../model/format.ts'
import {drawnFigure, formatWithUnit} from '../figures.ts'
import {formatPeriod} from './read-period.ts'
import {periodOf, type TimeAxis} from './time-axis.ts'
import type {TimeGoal, TimeLevel, TimeSeries} from './time-panel.ts'

export interface TimeAims {
  readonly series: ReadonlyArray<TimeSeries>
  readonly levels: ReadonlyArray<TimeLevel>
  readonly goals: ReadonlyArray<TimeGoal>
}

/**
 * Norms and targets as lines where they hold for every period, as marks where they hold for one; a target for a
 * later moment continues the path of targets that there is.
 */
export function collectTimeAims(
  dataset: Dataset,
  {
    series,
    standards,
    ...measured
  }: {
    readonly series: ReadonlyArray<TimeSeries>
    readonly standards: ReadonlyArray<Row>
    readonly unit: string
    /** Ids of the rows that norm and target must be about, where they name one. */
    readonly rows: ReadonlyArray<string>
  },
  axis: TimeAxis,
): TimeAims {
  const benchmarks = [dataset.standard, dataset.target].filter((one) => one !== undefined)
  const mine = benchmarks.filter(({row}) => row === undefined || measured.rows.includes(row))
  const levels = mine.filter(({period}) => period === undefined).map((one) => levelOf(dataset, one, measured))
  const goals = mine.flatMap((one) => {
    return one.period === undefined ? [] : [{...levelOf(dataset, one, measured), x: axis.place(one.period)}]
  })
  const rows = standards.map((row) => standardsOf(dataset, row, axis))
  const joined = joinPath(series, goals)
  return {
    series: joined.series,
    levels: [...levels, ...rows.flatMap((row) => row.levels)],
    goals: [...joined.goals, ...rows.flatMap((row) => row.goals)],
  }
}

/** With `printed`: its figure alone. */
type PrintedLevel = TimeLevel & {readonly printed: string}

function levelOf(dataset: Dataset, benchmark: Benchmark, {unit}: {readonly unit: string}): PrintedLevel {
  const decimals = countDecimals(benchmark.value)
  const isTarget = benchmark === dataset.target
  const title = benchmark.title ?? (isTarget ? 'Streefwaarde' : 'Norm')
  const {period} = benchmark
  const date = period === undefined || title.includes(period) ? '' : ` ${formatPeriod(period)}`
  const printed = benchmark.text ?? formatWithUnit(benchmark.value, decimals, unit)
  const value = roundHalfAwayFromZero(benchmark.value, decimals)
  return {value, decimals, printed, text: `${title}${date}: ${printed}`, isTarget}
}

/** A row of norms: one line where they are all equal, else a mark at each period. */
function standardsOf(dataset: Dataset, row: Row, {columns, place}: TimeAxis): Omit<TimeAims, 'series'> {
  const mine = columns.flatMap((column) => {
    const cell = findNumber(row, column)
    return cell === undefined ? [] : [{period: periodOf(column), ...drawnFigure(dataset, row, column, cell)}]
  })
  const [first] = mine
  if (first !== undefined && mine.length > 1 && mine.every(({value}) => value === first.value)) {
    const {value, decimals, text} = first
    return {levels: [{value, decimals, text: `${row.title}: ${text}`, isTarget: false}], goals: []}
  }
  const goals = mine.map(({period, value, decimals, text}) => ({
    ...{x: place(period), value, decimals, isTarget: false},
    text: `${row.title} ${formatPeriod(period)}: ${text}`,
  }))
  return {levels: [], goals}
}

function joinPath(series: ReadonlyArray<TimeSeries>, goals: ReadonlyArray<TimeGoal & PrintedLevel>) {
  const [path, ...others] = series.filter(({isTarget}) => isTarget)
  const last = path?.points.at(-1)
  if (path === undefined || last === undefined || others.length > 0) return {series, goals}
  const later = goals.filter(({isTarget, x}) => isTarget && x > last.x)
  const points = later.map(({x, value, decimals, printed}) => ({
    ...{x, value, decimals, text: printed, status: undefined, isConnected: true},
  }))
  const isThere = ({x, value}: TimeGoal) => path.points.some((point) => point.x === x && point.value === value)
  return {
    series: series.map((one) => (one === path ? {...one, points: [...one.points, ...points]} : one)),
    goals: goals.filter((goal) => !later.includes(goal) && !isThere(goal)),
  }
}
