import {applyValue} from './apply-value.ts'
import type {Entry} from './collecting.ts'
import {type CellSpec, type DatasetSpec, findNumber, keyOf, readCells} from './dataset-spec.ts'
import {findKin} from './new-column.ts'
import type {Value} from './read-value.ts'
import type {Columns} from './resolve-head.ts'
import type {Table} from './table.ts'

/** A dataset while the values of a sheet are put into it. */
export interface Draft {
  /** With the new columns. */
  readonly dataset: DatasetSpec
  readonly columns: Columns
  /** The cells as they were, by `rij/kolom`. */
  readonly before: ReadonlyMap<string, CellSpec>
  /** The cells as they will be. */
  readonly cells: Map<string, CellSpec>
  /** The formula of each cell whose figure changes because others do. */
  readonly followed: Map<string, string>
  /** Carries the messages. */
  readonly table: Table
}

export function startDraft(dataset: DatasetSpec, columns: Columns, table: Table): Draft {
  const before = readCells(dataset)
  return {
    dataset: {...dataset, kolommen: columns.all},
    columns,
    before,
    cells: new Map(before),
    followed: new Map(),
    table,
  }
}

/** Puts a value into its cell. */
export function fill(
  {before, cells, columns}: Draft,
  {row, column}: Pick<Entry, 'row' | 'column'>,
  value: Value,
): void {
  const key = keyOf(row, column)
  const added = columns.added.find((other) => other.column === column)
  const neighbour = added && before.get(keyOf(row, added.neighbour))
  cells.set(key, applyValue(before.get(key), value, neighbour))
}

/** Whether a row states its figures in the columns of this kind, rather than leave them to its formula. */
export function isStated({before, dataset}: Draft, {row, column}: Entry): boolean {
  return findKin(column, dataset.kolommen).some((other) => findNumber(before.get(keyOf(row, other))) !== undefined)
}
