import {diagnose} from '../diagnostic/diagnose.ts'
import {isCovered, type Level, publicLevel} from '../model/classification.ts'
import type {CellSpec, DatasetOverlaySpec, RowSpec} from './dataset-spec.ts'
import type {Located, Path} from './located.ts'
import {suggest} from './nearest.ts'
import {isNumeric} from './report-schema-error.ts'

type Ids = ReadonlyArray<{readonly id: string}>

/** Refuses ids that occur twice in a list. */
export function checkUnique(list: Ids, field: string, located: Located): void {
  const seen = new Map<string, number>()
  for (const [index, {id}] of list.entries()) {
    const first = seen.get(id)
    if (first === undefined) seen.set(id, index)
    else {
      const elsewhere = `regel ${located.placeOf([field, first, 'id'])?.line}`
      diagnose(located.file, 'dubbel-id', located.placeOf([field, index, 'id']), {id, elders: elsewhere})
    }
  }
}

/**
 * Refuses cells of no column, numbers in quotes and fields that need a number beside them.
 *
 * `nameable` are the columns that a message may name: those of no higher level than the table.
 */
export function checkCells(row: RowSpec, path: Path, columns: Ids, nameable: Ids, located: Located): void {
  const known = columns.map(({id}) => id)
  const names = nameable.map(({id}) => id)
  for (const [id, cell] of Object.entries(row.waarden ?? {})) {
    const cellPath = [...path, 'waarden', id]
    if (!known.includes(id)) {
      const facts = {kolom: id, bedoeld: suggest(id, names), bekend: names.join(', ')}
      diagnose(located.file, 'cel-zonder-kolom', located.placeOfKey(cellPath), facts)
    }
    if (typeof cell === 'string' && isNumeric(cell)) {
      diagnose(located.file, 'getal-tussen-aanhalingstekens', located.placeOf(cellPath))
    }
    for (const field of findIdleFields(cell)) {
      diagnose(located.file, 'cel-zonder-waarde', located.placeOfKey([...cellPath, field]), {veld: field})
    }
  }
}

/** Of rows or columns those without a level of their own: a message about the table may name them. */
export function findNameable<Axis extends {readonly rubricering?: Level}>(
  axes: ReadonlyArray<Axis>,
): ReadonlyArray<Axis> {
  return axes.filter(({rubricering}) => rubricering === undefined)
}

/**
 * Refuses a place in the table that has no cell and no formula to fill it. The message stands at the row, or at the
 * column where only that is classified: it names both.
 */
export function checkComplete(spec: DatasetOverlaySpec, located: Located): void {
  for (const [index, row] of (spec.rijen ?? []).entries()) {
    if (row.berekening !== undefined) continue
    for (const [position, column] of (spec.kolommen ?? []).entries()) {
      if (column.berekening !== undefined || Object.hasOwn(row.waarden ?? {}, column.id)) continue
      const isAtColumn = !isCovered(column.rubricering ?? publicLevel, row.rubricering ?? publicLevel)
      const place = located.placeOf(isAtColumn ? ['kolommen', position, 'id'] : ['rijen', index, 'id'])
      diagnose(located.file, 'cel-ontbreekt', place, {rij: row.id, kolom: column.id})
    }
  }
}

/** Fields that say something about a number, in a cell that has none. */
function findIdleFields(cell: CellSpec): ReadonlyArray<string> {
  if (typeof cell !== 'object' || 'ontbreekt' in cell || cell.waarde !== undefined) return []
  return ['van', 'status', 'ongeveer', 'eenheid', 'decimalen'].filter((field) => field in cell)
}
