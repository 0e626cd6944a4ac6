import {diagnose} from '../diagnostic/diagnose.ts'
import {checkDate} from './check-date.ts'
import {checkCells, checkComplete, checkUnique, findNameable} from './check-table.ts'
import type {DatasetSpec} from './dataset-spec.ts'
import type {Located} from './located.ts'
import {suggest} from './nearest.ts'

/** Holds a dataset against itself: what a schema cannot see. */
export function checkDataset(spec: DatasetSpec, located: Located): void {
  const {kolommen: columns = [], rijen: rows = []} = spec
  checkDate(spec.peildatum, located.file, located.placeOf(['peildatum']))
  checkUnique(columns, 'kolommen', located)
  checkUnique(rows, 'rijen', located)
  for (const [index, row] of rows.entries()) checkCells(row, ['rijen', index], columns, findNameable(columns), located)
  checkComplete(spec, located)
  if ((columns.length === 0 || rows.length === 0) && spec.zonderCijfers === undefined) {
    diagnose(located.file, 'zonder-cijfers', located.placeOf(['id']))
  }
  for (const [index, id] of (spec.trendbreuk ?? []).entries()) {
    if (columns.some((column) => column.id === id)) continue
    const known = findNameable(columns).map((column) => column.id)
    const facts = {veld: 'trendbreuk', naam: id, bedoeld: suggest(id, known), bekend: known.join(', ')}
    diagnose(located.file, 'kolom-bestaat-niet', located.placeOf(['trendbreuk', index]), facts)
  }
  for (const field of ['norm', 'streefwaarde'] as const) {
    const id = spec[field]?.rij
    if (id === undefined || rows.some((row) => row.id === id)) continue
    const known = findNameable(rows).map((row) => row.id)
    const facts = {veld: `${field}.rij`, naam: id, bedoeld: suggest(id, known), bekend: known.join(', ')}
    diagnose(located.file, 'rij-bestaat-niet', located.placeOf([field, 'rij']), facts)
  }
}
