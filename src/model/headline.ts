import {type Comparison, compareWithBenchmark} from './benchmark.ts'
import type {Column, Dataset, DatasetKind, Role, Row} from './dataset.ts'
import {findUnit, formatFigure, nameUnit} from './format.ts'

/** The one figure that says how an indicator stands now, to be set large beside its message. */
export interface Headline {
  /** "44.825", "73,7%", "5 van 8". */
  readonly figure: string
  /** Empty where the figure carries it or there is none: "vte". */
  readonly unit: string
  /** What and when: "Realisatie instroom, 2025". */
  readonly label: string
  /** When alone: "2025". */
  readonly moment: string
  readonly comparison: Comparison | undefined
}

const kindsWithHeadline: ReadonlySet<DatasetKind> = new Set([
  'time-series',
  'plan-actual',
  'target-path',
  'fraction',
  'position',
])
const rolesOfHeadline: ReadonlySet<Role | undefined> = new Set([undefined, 'actual'])

/**
 * The latest figure of an indicator that has one: its only row of actuals (or only ordinary row, or only total), in the
 * last column of that kind that holds a number. Undefined where several rows weigh as much, or none has a figure.
 */
export function findHeadline(dataset: Dataset): Headline | undefined {
  if (!kindsWithHeadline.has(dataset.kind)) return undefined
  const row = findRow(dataset.rows)
  const column = row === undefined ? undefined : dataset.columns.findLast((each) => isHeadlineCell(row, each))
  const cell = column === undefined ? undefined : row?.cells.get(column.id)
  if (row === undefined || column === undefined || cell?.type !== 'number') return undefined
  return {
    figure: formatFigure(dataset, row, column, cell),
    unit: nameUnit(findUnit(dataset, row, column, cell)),
    label: row.title === dataset.title ? column.title : `${row.title}, ${column.title}`,
    moment: column.title,
    comparison: compareWithBenchmark(dataset, row, column, cell),
  }
}

function findRow(rows: ReadonlyArray<Row>): Row | undefined {
  for (const role of ['actual', 'total', undefined] as const) {
    const candidates = rows.filter((row) => row.role === role)
    if (role === 'total' ? candidates.length === 1 : candidates.length > 0)
      return candidates.length === 1 ? candidates[0] : undefined
  }
  return undefined
}

function isHeadlineCell(row: Row, column: Column): boolean {
  const cell = row.cells.get(column.id)
  return rolesOfHeadline.has(column.role) && cell?.type === 'number' && cell.text === undefined
}
