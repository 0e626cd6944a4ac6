import type {Point} from 'unist'
import {diagnose} from '../diagnostic/diagnose.ts'
import {collectLong} from './collect-long.ts'
import {collectWide} from './collect-wide.ts'
import {type Entry, isFilled} from './collecting.ts'
import type {DatasetSpec} from './dataset-spec.ts'
import {normalise} from './match-name.ts'
import type {Columns} from './resolve-head.ts'
import {readName, type Table} from './table.ts'

/**
 * Finds for each value of a sheet the cell of the dataset that it is meant for.
 *
 * A sheet is long when its heads are `rij`, `kolom` and `waarde`, else wide. Its heads are the first line with more than
 * a first cell: what stands above it is its title. Undefined where there is no table.
 */
export function collectEntries(
  dataset: DatasetSpec,
  table: Table,
  columns: Columns,
  wanted: ReadonlyArray<string>,
): ReadonlyArray<Entry> | undefined {
  const top = table.rows.findIndex((cells) => isFilled(cells.slice(1)))
  if (top < 0 || !table.rows.slice(top + 1).some(isFilled)) {
    diagnose(table.file, 'import-leeg', undefined)
    return undefined
  }
  const heads = (table.rows[top] ?? []).map((cell) => normalise(readName(cell)))
  const collecting = {dataset, table, columns, wanted, top, seen: new Map<string, Point>()}
  const [row = -1, column = -1, value = -1] = ['rij', 'kolom', 'waarde'].map((head) => heads.indexOf(head))
  if (row >= 0 && column >= 0 && value >= 0) return collectLong(collecting, {row, column, value})
  return collectWide(collecting, Math.max(row, heads.indexOf('id'), 0))
}
