import {findNumber, findPeriods, findSeries, isPlan} from '../model/chart-form.ts'
import type {Benchmark, Column, Dataset, Role, Row} from '../model/dataset.ts'
import {findDecimals, isAttachedUnit, roundHalfAwayFromZero} from '../model/format.ts'
import {formatUnit} from '../model/table-units.ts'
import {benchmarkDecimals, drawnFigure, formatWithUnit} from './figures.ts'
import {type Ink, inkOf, target as targetInk} from './palette.ts'
import {formatPeriod, readPeriod} from './read-period.ts'
import type {TimeGoal, TimeLevel, TimePanel, TimePoint, TimeSeries} from './time-panel.ts'

/** Takes a dataset apart into panels along a time axis: one for each group of rows, or for each unit. */
export function collectTimePanels(dataset: Dataset): ReadonlyArray<TimePanel> {
  const rows = findSeries(dataset).filter((row) => timeColumns(dataset).some((column) => findNumber(row, column)))
  const groups = new Set(rows.map(({group}) => group))
  const isGrouped = groups.size > 1 && dataset.rows.some(({role}) => role === 'target' || role === 'standard')
  const keyOf = (row: Row) => (isGrouped ? (row.group ?? '') : unitOf(dataset, row))
  const keys = [...new Set(rows.map(keyOf))]
  return keys.map((key) => {
    const mine = rows.filter((row) => keyOf(row) === key)
    const title =
      keys.length < 2
        ? undefined
        : isGrouped
          ? key
          : mine.length === 1
            ? mine[0]?.title
            : isAttachedUnit(key)
              ? undefined
              : key
    const standards = dataset.rows.filter((row) => row.role === 'standard' && (!isGrouped || row.group === key))
    return collectPanel(dataset, mine, standards, title)
  })
}

function unitOf(dataset: Dataset, row: Row): string {
  return row.unit ?? dataset.unit ?? ''
}

/** Columns with a place on the axis, those with targets included. */
export function timeColumns(dataset: Dataset): ReadonlyArray<Column> {
  const targets = dataset.columns.filter(({role, period}) => isPlan(role) && role !== 'plan' && period !== undefined)
  return dataset.columns.filter((column) => findPeriods(dataset).includes(column) || targets.includes(column))
}

function collectPanel(
  dataset: Dataset,
  rows: ReadonlyArray<Row>,
  standards: ReadonlyArray<Row>,
  title: string | undefined,
): TimePanel {
  const columns = timeColumns(dataset)
  const place = placePeriods(dataset, columns)
  const first = rows[0] as Row
  const unit = unitOf(dataset, first)
  const isRank = unit.startsWith('e')
  const actuals = rows.filter(({role}) => !isPlan(role))
  const own = rows.flatMap((row) => collectSeries(dataset, row, columns, place, actuals.indexOf(row)))
  const benchmarks = [dataset.standard, dataset.target].filter((one) => one !== undefined)
  const mine = benchmarks.filter(({row}) => row === undefined || rows.some(({id}) => id === row))
  const decimals = Math.max(...rows.map((row) => findDecimals(dataset, row, row)))
  const levelOf = (benchmark: Benchmark): TimeLevel & {printed: string} => {
    const exact = benchmarkDecimals(benchmark, decimals)
    return {
      decimals: exact,
      printed: benchmark.text ?? formatWithUnit(benchmark.value, exact, unit),
      value: roundHalfAwayFromZero(benchmark.value, exact),
      text: wordsOf(dataset, benchmark, exact, unit),
      isTarget: benchmark === dataset.target,
    }
  }
  const fromRows = standards.flatMap((row) => goalsOf(dataset, row, columns, place))
  const isLasting = new Set(fromRows.map(({value}) => value)).size === 1 && fromRows.length > 1
  const fixed = mine.filter(({period}) => period === undefined)
  const dated = mine.filter(({period}) => period !== undefined)
  const share = dataset.rows.find(({role}) => role === 'share')
  const {series, goals} = joinPath(
    own,
    dated.map((benchmark) => ({...levelOf(benchmark), x: place(benchmark.period as string)})),
  )
  return {
    title,
    unit: isAttachedUnit(unit) ? '' : dataset.unit === unit ? formatUnit(dataset) : unit,
    suffix: isAttachedUnit(unit) ? (isRank ? 'e' : '%') : undefined,
    decimals,
    ticks: collectTicks(dataset, columns, dated, place),
    series,
    levels: [...fixed.map(levelOf), ...(isLasting ? fromRows.slice(0, 1) : [])],
    goals: [...goals, ...(isLasting ? [] : fromRows)],
    breaks: dataset.breaks.flatMap((id) => {
      const at = columns.findIndex((column) => column.id === id)
      const [before, after] = [columns[at - 1], columns[at]]
      return before === undefined || after === undefined ? [] : [(place(periodOf(before)) + place(periodOf(after))) / 2]
    }),
    gaps: rows.length > 1 ? [] : collectGaps(first, findPeriods(dataset), place),
    note: share?.title,
    isRank,
  }
}

function periodOf(column: Column): string {
  return column.period ?? column.id
}

/** Where a period stands: in years where all are of one kind and in order, else one after another. */
function placePeriods(dataset: Dataset, columns: ReadonlyArray<Column>): (period: string) => number {
  const dates = [dataset.standard?.period, dataset.target?.period].filter((period) => period !== undefined)
  const periods = [...new Set([...columns.map(periodOf), ...dates])]
  const shapes = new Set(periods.map((period) => period.replace(/[–/].*/, '').replace(/\d/g, '0')))
  if (shapes.size === 1) return readPeriod
  const sorted = [...periods].sort((a, b) => readPeriod(a) - readPeriod(b))
  return (period) => sorted.indexOf(period)
}

function collectTicks(
  dataset: Dataset,
  columns: ReadonlyArray<Column>,
  dated: ReadonlyArray<Benchmark>,
  place: (period: string) => number,
) {
  const periods = new Set([...columns.map(periodOf), ...dated.map(({period}) => period as string)])
  const share = dataset.rows.find(({role}) => role === 'share')
  return [...periods]
    .map((period) => {
      const column = columns.find((one) => periodOf(one) === period)
      const cell = share === undefined || column === undefined ? undefined : findNumber(share, column)
      const note = cell && share && column ? drawnFigure(dataset, share, column, cell).text : undefined
      return {x: place(period), text: formatPeriod(period), ...(note !== undefined && {note})}
    })
    .sort((a, b) => a.x - b.x)
}

const aims: Readonly<Partial<Record<Role, string>>> = {plan: 'het plan', commitment: 'de toezegging'}

/** A row as one series, or as two where some columns hold its targets. */
function collectSeries(
  dataset: Dataset,
  row: Row,
  columns: ReadonlyArray<Column>,
  place: (period: string) => number,
  index: number,
): ReadonlyArray<TimeSeries> {
  const isTarget = isPlan(row.role)
  const own: Ink = isTarget ? targetInk : inkOf(index)
  const parts = [
    {
      id: row.id,
      title: row.title,
      isTarget,
      aim: (row.role && aims[row.role]) ?? 'het doel',
      ink: own,
      columns: columns.filter(({role}) => isTarget || !isPlan(role)),
    },
    {
      id: `${row.id}-doel`,
      title: 'Doel',
      isTarget: true,
      aim: 'het doel',
      ink: targetInk,
      columns: isTarget ? [] : columns.filter(({role}) => isPlan(role)),
    },
  ]
  return parts
    .map(({columns: mine, ...part}) => ({...part, points: collectPoints(dataset, row, mine, place)}))
    .filter(({points}) => points.length > 0)
}

function collectPoints(
  dataset: Dataset,
  row: Row,
  columns: ReadonlyArray<Column>,
  place: (period: string) => number,
): ReadonlyArray<TimePoint> {
  return columns.flatMap((column, at) => {
    const cell = findNumber(row, column)
    if (cell === undefined) return []
    const before = columns[at - 1]
    const isBridge = isPlan(row.role) || isPlan(column.role)
    const earlier = isBridge
      ? columns.slice(0, at).some((one) => findNumber(row, one))
      : before && findNumber(row, before)
    const isConnected = Boolean(earlier) && !dataset.breaks.includes(column.id)
    return [{...drawnFigure(dataset, row, column, cell), x: place(periodOf(column)), isConnected}]
  })
}

function collectGaps(row: Row, columns: ReadonlyArray<Column>, place: (period: string) => number) {
  return columns.flatMap((column) => {
    const cell = row.cells.get(column.id)
    return cell?.type === 'missing' && cell.text.length < 9 ? [{x: place(periodOf(column)), text: cell.text}] : []
  })
}

/** "NAVO-norm 2,0%", "Streefwaarde 2025: 2,60%", "Norm: Top 10". */
function wordsOf(dataset: Dataset, benchmark: Benchmark, decimals: number, unit: string): string {
  const title = benchmark.title ?? (benchmark === dataset.target ? 'Streefwaarde' : 'Norm')
  const {period} = benchmark
  const date = period === undefined || title.includes(period) ? '' : ` ${formatPeriod(period)}`
  const printed = benchmark.text ?? formatWithUnit(benchmark.value, decimals, unit)
  return `${title}${date}: ${printed}`
}

/** The cells of a row of norms, each at its own period. */
function goalsOf(
  dataset: Dataset,
  row: Row,
  columns: ReadonlyArray<Column>,
  place: (period: string) => number,
): ReadonlyArray<TimeGoal> {
  const mine = columns.flatMap((column) => {
    const cell = findNumber(row, column)
    return cell === undefined ? [] : [{column, ...drawnFigure(dataset, row, column, cell)}]
  })
  const isOne = new Set(mine.map(({value}) => value)).size === 1 && mine.length > 1
  return mine.map(({column, value, decimals, text}) => ({
    decimals,
    x: place(periodOf(column)),
    value,
    text: `${row.title}${isOne ? '' : ` ${formatPeriod(periodOf(column))}`}: ${text}`,
    isTarget: false,
  }))
}

/** Lets a target for a later moment continue the path of targets that there is. */
function joinPath(series: ReadonlyArray<TimeSeries>, goals: ReadonlyArray<TimeGoal & {readonly printed: string}>) {
  const paths = series.filter(({isTarget}) => isTarget)
  const [path] = paths
  const last = path?.points.at(-1)
  if (path === undefined || last === undefined || paths.length > 1) return {series, goals}
  const later = goals.filter(({isTarget, x}) => isTarget && x > last.x)
  const points = later.map(({x, value, printed, decimals}) => ({
    x,
    value,
    decimals,
    text: printed,
    status: undefined,
    isConnected: true,
  }))
  return {
    series: series.map((one) => (one === path ? {...one, points: [...one.points, ...points]} : one)),
    goals: goals.filter(
      (goal) => !later.includes(goal) && !path.points.some(({x, value}) => x === goal.x && value === goal.value),
    ),
  }
}
