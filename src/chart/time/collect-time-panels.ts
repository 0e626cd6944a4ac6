import {findNumber, findPeriods, findSeries, isPlan} from '../../model/chart-form.ts'
import type {Dataset, Row} from '../../model/dataset.ts'
import {findDecimals, isAttachedUnit} from '../../model/format.ts'
import {formatUnit} from '../../model/table-units.ts'
import {drawnFigure} from '../figures.ts'
import {collectTimeAims} from './collect-time-levels.ts'
import {collectTimeSeries} from './collect-time-series.ts'
import {formatPeriod} from './read-period.ts'
import {findTimeAxis, periodOf, type TimeAxis} from './time-axis.ts'
import type {TimePanel, TimeTick} from './time-panel.ts'

/** Takes a dataset apart into panels along a time axis: one for each group of rows, or for each unit. */
export function collectTimePanels(dataset: Dataset): ReadonlyArray<TimePanel> {
  const axis = findTimeAxis(dataset)
  const rows = findSeries(dataset).filter((row) => axis.columns.some((column) => findNumber(row, column)))
  const isAimed = dataset.rows.some(({role}) => role === 'target' || role === 'standard')
  const isGrouped = isAimed && new Set(rows.map(({group}) => group)).size > 1
  const keyOf = (row: Row) => (isGrouped ? (row.group ?? '') : unitOf(dataset, row))
  const keys = [...new Set(rows.map(keyOf))]
  return keys.map((key) => {
    const mine = rows.filter((row) => keyOf(row) === key)
    const standards = dataset.rows.filter((row) => row.role === 'standard' && (!isGrouped || row.group === key))
    const title = isGrouped ? key : titleOf(mine, key)
    return {...collectPanel(dataset, mine, standards, axis), title: keys.length < 2 ? undefined : title}
  })
}

function unitOf(dataset: Dataset, row: Row): string {
  return row.unit ?? dataset.unit ?? ''
}

/** A panel of one unit is named after its row, or after the unit where that is a word. */
function titleOf(rows: ReadonlyArray<Row>, unit: string): string | undefined {
  if (rows.length === 1) return rows[0]?.title
  return isAttachedUnit(unit) ? undefined : unit
}

function collectPanel(
  dataset: Dataset,
  rows: ReadonlyArray<Row>,
  standards: ReadonlyArray<Row>,
  axis: TimeAxis,
): Omit<TimePanel, 'title'> {
  const unit = rows[0] === undefined ? '' : unitOf(dataset, rows[0])
  const isRank = unit.startsWith('e')
  const actuals = rows.filter(({role}) => !isPlan(role))
  const series = rows.flatMap((row) => collectTimeSeries(dataset, row, axis, actuals.indexOf(row)))
  const decimals = Math.max(...rows.map((row) => findDecimals(dataset, row, row)))
  const share = dataset.rows.find(({role}) => role === 'share')
  const measured = {series, standards, unit, rows: rows.map(({id}) => id)}
  return {
    unit: isAttachedUnit(unit) ? '' : dataset.unit === unit ? formatUnit(dataset) : unit,
    suffix: isAttachedUnit(unit) ? (isRank ? 'e' : '%') : undefined,
    decimals,
    ...collectTimeAims(dataset, measured, axis),
    ticks: collectTicks(dataset, rows, share, axis),
    breaks: collectBreaks(dataset, axis),
    gaps: rows.length > 1 ? [] : collectGaps(dataset, rows[0], axis),
    note: share?.title,
    isRank,
  }
}

/** The periods of all columns, of norm and target, each once, with the percentage of the plan. */
function collectTicks(
  dataset: Dataset,
  rows: ReadonlyArray<Row>,
  share: Row | undefined,
  {columns, place}: TimeAxis,
): ReadonlyArray<TimeTick> {
  const aims = [dataset.standard, dataset.target].filter((one) => one !== undefined)
  const mine = aims.filter(({row}) => row === undefined || rows.some(({id}) => id === row))
  const dates = mine.map(({period}) => period).filter((period) => period !== undefined)
  const periods = [...new Set([...columns.map(periodOf), ...dates])]
  return periods
    .map((period) => {
      const column = columns.find((one) => periodOf(one) === period)
      const cell = share && column && findNumber(share, column)
      const note = share && column && cell ? drawnFigure(dataset, share, column, cell).text : undefined
      return {x: place(period), text: formatPeriod(period), ...(note !== undefined && {note})}
    })
    .sort((a, b) => a.x - b.x)
}

function collectBreaks({breaks}: Dataset, {columns, place}: TimeAxis): ReadonlyArray<number> {
  return breaks.flatMap((id) => {
    const at = columns.findIndex((column) => column.id === id)
    const [before, after] = [columns[at - 1], columns[at]]
    return before === undefined || after === undefined ? [] : [(place(periodOf(before)) + place(periodOf(after))) / 2]
  })
}

/** Short words where a single series has no figure. */
function collectGaps(dataset: Dataset, row: Row | undefined, {place}: TimeAxis): TimePanel['gaps'] {
  return findPeriods(dataset).flatMap((column) => {
    const cell = row?.cells.get(column.id)
    return cell?.type === 'missing' && cell.text.length < 9 ? [{x: place(periodOf(column)), text: cell.text}] : []
  })
}
