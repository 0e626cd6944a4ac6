import {findNumber, isPlan} from '../../model/chart-form.ts'
import type {Column, Dataset, Role, Row} from '../../model/dataset.ts'
import {drawnFigure} from '../figures.ts'
import {inkOf, target} from '../palette.ts'
import {periodOf, type TimeAxis} from './time-axis.ts'
import type {TimePoint, TimeSeries} from './time-panel.ts'

interface Aim {
  readonly title: string
  readonly aim: string
}

const goal: Aim = {title: 'Doel', aim: 'het doel'}
const aims: Readonly<Partial<Record<Role, Aim>>> = {
  plan: {title: 'Plan', aim: 'het plan'},
  commitment: {title: 'Toezegging', aim: 'de toezegging'},
}

/** A row as one series, or as two where some columns hold its targets; `index` is its place among the actuals. */
export function collectTimeSeries(
  dataset: Dataset,
  row: Row,
  axis: TimeAxis,
  index: number,
): ReadonlyArray<TimeSeries> {
  const {id, title} = row
  const pointsIn = (columns: ReadonlyArray<Column>) => collectPoints(dataset, row, columns, axis)
  if (isPlan(row.role)) {
    const {aim} = aims[row.role ?? 'target'] ?? goal
    return [{id, title, aim, isTarget: true, ink: target, points: pointsIn(axis.columns)}]
  }
  const aimed = axis.columns.filter(({role}) => isPlan(role))
  const words = aims[aimed[0]?.role ?? 'target'] ?? goal
  const series: ReadonlyArray<TimeSeries> = [
    {
      id,
      title,
      aim: '',
      isTarget: false,
      ink: inkOf(index),
      points: pointsIn(axis.columns.filter((one) => !aimed.includes(one))),
    },
    {id: `${id}-doel`, ...words, isTarget: true, ink: target, points: pointsIn(aimed)},
  ]
  return series.filter(({points}) => points.length > 0)
}

/** The figures of a row; a line runs from one to the next without a gap and, for what was measured, without a break. */
function collectPoints(
  dataset: Dataset,
  row: Row,
  columns: ReadonlyArray<Column>,
  {place}: TimeAxis,
): ReadonlyArray<TimePoint> {
  return columns.flatMap((column, at) => {
    const cell = findNumber(row, column)
    if (cell === undefined) return []
    const isPath = isPlan(row.role) || isPlan(column.role)
    const before = isPath ? columns.slice(0, at) : columns.slice(Math.max(0, at - 1), at)
    const isConnected = before.some((one) => findNumber(row, one)) && !dataset.breaks.includes(column.id)
    return [{...drawnFigure(dataset, row, column, cell), x: place(periodOf(column)), isConnected}]
  })
}
