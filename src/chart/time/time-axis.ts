import {findPeriods, isPlan} from '../../model/chart-form.ts'
import type {Column, Dataset} from '../../model/dataset.ts'
import {readPeriod} from './read-period.ts'

/** The columns of a dataset that have a place in time, earliest first, and where that is. */
export interface TimeAxis {
  readonly columns: ReadonlyArray<Column>
  /** In years where all periods are of one kind, else one after another. */
  place(period: string): number
}

/** Finds the axis of time: columns with figures, and those that hold targets for a period. */
export function findTimeAxis(dataset: Dataset): TimeAxis {
  const measured = findPeriods(dataset)
  const columns = dataset.columns
    .filter((column) => measured.includes(column) || (isPlan(column.role) && column.period !== undefined))
    .sort((a, b) => readPeriod(periodOf(a)) - readPeriod(periodOf(b)))
  const dates = [dataset.standard?.period, dataset.target?.period].filter((period) => period !== undefined)
  const periods = [...new Set([...columns.map(periodOf), ...dates])]
  const shapes = new Set(periods.map((period) => period.replace(/[–/].*/, '').replace(/\d/g, '0')))
  if (shapes.size === 1) return {columns, place: readPeriod}
  const sorted = periods.sort((a, b) => readPeriod(a) - readPeriod(b))
  return {columns, place: (period) => sorted.indexOf(period)}
}

export function periodOf(column: Column): string {
  return column.period ?? column.id
}
