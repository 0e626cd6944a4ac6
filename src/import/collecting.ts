import type {Point} from 'unist'
import {diagnose} from '../diagnostic/diagnose.ts'
import type {AxisSpec, DatasetSpec, RowSpec} from './dataset-spec.ts'
import {matchName, suggestName} from './match-name.ts'
import type {Columns} from './resolve-head.ts'
import {nameCell, readName, type SheetCell, type Table} from './table.ts'

/** What a sheet says about one cell of a dataset. */
export interface Entry {
  readonly row: RowSpec
  readonly column: AxisSpec
  readonly cell: SheetCell
  readonly place: Point
}

/** What is known while the values of a sheet are given their cells. */
export interface Collecting {
  readonly dataset: DatasetSpec
  readonly table: Table
  readonly columns: Columns
  /** Names after `--kolom`; none for all columns. */
  readonly wanted: ReadonlyArray<string>
  /** Index of the row of heads. */
  readonly top: number
  /** Where a row, a column or a cell was met first. */
  readonly seen: Map<string, Point>
}

export function isFilled(cells: ReadonlyArray<SheetCell>): boolean {
  return cells.some(({type}) => type !== 'empty')
}

/** The row that a cell names; undefined where it names none or several, which is said there. */
export function findRow(collecting: Collecting, cell: SheetCell | undefined, place: Point): RowSpec | undefined {
  const {dataset, table} = collecting
  const name = readName(cell)
  const matches = matchName(name, dataset.rijen)
  if (name === '') diagnose(table.file, 'import-rij-zonder-naam', place, {cel: nameCell(place)})
  else if (matches.length > 1)
    diagnose(table.file, 'import-rij-meerduidig', place, {naam: name, bekend: matches.map(({id}) => id).join(', ')})
  else if (matches.length === 0)
    diagnose(table.file, 'import-rij-onbekend', place, {
      set: dataset.id,
      naam: name,
      bedoeld: suggestName(name, dataset.rijen),
      bekend: dataset.rijen.map(({id}) => id).join(', '),
    })
  return matches.length === 1 ? matches[0] : undefined
}

/** Whether something was met before, which is said at the second place. */
export function isRepeated({seen, table}: Collecting, name: string, place: Point): boolean {
  const first = seen.get(name)
  if (first === undefined) seen.set(name, place)
  else diagnose(table.file, 'import-dubbel', place, {naam: name, elders: nameCell(first)})
  return first !== undefined
}
