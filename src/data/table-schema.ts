import type {Column, Dataset, Row} from '../model/dataset.ts'
import {findDecimals, nameDifference, roundHalfAwayFromZero} from '../model/format.ts'

/** A field of a Table Schema (https://specs.frictionlessdata.io/table-schema/). */
export interface Field {
  readonly name: string
  readonly type: 'string' | 'number'
  readonly title: string
}

export type CsvRecord = Readonly<Record<string, string | number>>

/**
 * The columns of a dataset as CSV: `rij`, `titel` and where there are any `groep` and `eenheid`, then one for each
 * column; beside it `…_van` where cells are parts of a whole and `…_tekst` where numbers and words stand together.
 */
export function describeFields(dataset: Dataset): ReadonlyArray<Field> {
  const fields: Field[] = [
    {name: 'rij', type: 'string', title: 'Id van de rij'},
    {name: 'titel', type: 'string', title: 'Rij'},
  ]
  if (dataset.rows.some((row) => row.group)) fields.push({name: 'groep', type: 'string', title: 'Groep'})
  if (dataset.rows.some((row) => row.unit)) fields.push({name: 'eenheid', type: 'string', title: 'Eenheid van de rij'})
  for (const column of dataset.columns) {
    const unit = column.unit ?? (column.role === 'difference' ? nameDifference(dataset.unit) : dataset.unit)
    const title = [column.group, column.title].filter(Boolean).join(', ') + (unit ? ` (${unit})` : '')
    const {hasNumber, hasWhole, hasText} = survey(dataset, column)
    fields.push({name: column.id, type: hasNumber ? 'number' : 'string', title})
    if (hasWhole) fields.push({name: `${column.id}_van`, type: 'number', title: `${column.title}: van`})
    if (hasNumber && hasText) fields.push({name: `${column.id}_tekst`, type: 'string', title: `${column.title}: tekst`})
  }
  return fields
}

/** The rows of a dataset by field name. An absent value is absent here too: words about it stand in `…_tekst`. */
export function toRecords(dataset: Dataset): ReadonlyArray<CsvRecord> {
  const surveys = new Map(dataset.columns.map((column) => [column.id, survey(dataset, column)] as const))
  return dataset.rows.map((row) => {
    const record: Record<string, string | number> = {rij: row.id, titel: row.title}
    if (row.group) record.groep = row.group
    if (row.unit) record.eenheid = row.unit
    for (const column of dataset.columns)
      Object.assign(record, describeCell(dataset, row, column, surveys.get(column.id)?.hasNumber))
    return record
  })
}

function describeCell(dataset: Dataset, row: Row, column: Column, isNumeric: boolean | undefined): CsvRecord {
  const cell = row.cells.get(column.id)
  if (cell === undefined) return {}
  if (cell.type !== 'number') return {[isNumeric ? `${column.id}_tekst` : column.id]: cell.text}
  const decimals = findDecimals(dataset, row, column, cell)
  const text = [cell.approximation, cell.text].filter((words) => words !== undefined).join(' ')
  return {
    [column.id]: roundHalfAwayFromZero(cell.value, decimals),
    ...(cell.whole !== undefined && {[`${column.id}_van`]: roundHalfAwayFromZero(cell.whole, decimals)}),
    ...(text !== '' && {[`${column.id}_tekst`]: text}),
  }
}

function survey(dataset: Dataset, column: Column): {hasNumber: boolean; hasWhole: boolean; hasText: boolean} {
  const cells = dataset.rows.map((row) => row.cells.get(column.id)).filter((cell) => cell !== undefined)
  return {
    hasNumber: cells.some((cell) => cell.type === 'number'),
    hasWhole: cells.some((cell) => cell.type === 'number' && cell.whole !== undefined),
    hasText: cells.some(
      (cell) => cell.type !== 'number' || cell.text !== undefined || cell.approximation !== undefined,
    ),
  }
}
