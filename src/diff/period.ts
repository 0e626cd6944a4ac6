import type {Column, NumberCell, Row} from '../model/dataset.ts'

/** The period that a figure is of: its column's, its own, or its row's where that is a year. */
export function findPeriod(row: Row, column: Column, cell: NumberCell): string | undefined {
  return column.period ?? cell.period ?? [row.id, row.title].find((name) => /^\d{4}$/.test(name))
}

/** Whether a period ended before another begins. */
export function isBefore(period: string, other: string): boolean {
  return endOf(period) < startOf(other)
}

/** The later of two periods. */
export function later(a: string, b: string): string {
  return endOf(a) < endOf(b) ? b : a
}

const ends: Readonly<Record<string, string>> = {
  H1: '06-30',
  H2: '12-31',
  Q1: '03-31',
  Q2: '06-30',
  Q3: '09-30',
  Q4: '12-31',
}
const starts: Readonly<Record<string, string>> = {
  H1: '01-01',
  H2: '07-01',
  Q1: '01-01',
  Q2: '04-01',
  Q3: '07-01',
  Q4: '10-01',
}

/** The last day of `2025`, `2025-H1`, `2025-Q2`, `2025-12-31` or a span `2020–2022`. */
function endOf(period: string): string {
  const [year = '', rest] = split(period.split(/[–/]/).at(-1) ?? '')
  return `${year}-${rest === undefined ? '12-31' : (ends[rest] ?? rest)}`
}

function startOf(period: string): string {
  const [year = '', rest] = split(period.split(/[–/]/)[0] ?? '')
  return `${year}-${rest === undefined ? '01-01' : (starts[rest] ?? rest)}`
}

function split(moment: string): ReadonlyArray<string | undefined> {
  return [moment.slice(0, 4), moment.length > 4 ? moment.slice(5) : undefined]
}
