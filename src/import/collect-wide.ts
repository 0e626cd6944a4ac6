import {diagnose} from '../diagnostic/diagnose.ts'
import {type Collecting, type Entry, findRow, isFilled, isRepeated} from './collecting.ts'
import type {AxisSpec} from './dataset-spec.ts'
import {matchName, normalise} from './match-name.ts'
import {resolveHead} from './resolve-head.ts'
import {emptyCell, nameCell, placeOf, readName} from './table.ts'

/** A line for each row, named in the column at `nameIndex`, and a column of values under each other head. */
export function collectWide(collecting: Collecting, nameIndex: number): ReadonlyArray<Entry> {
  const {rows} = collecting.table
  const targets = findTargets(collecting, nameIndex)
  return rows.flatMap((cells, line) => {
    if (line <= collecting.top || !isFilled(cells)) return []
    const place = placeOf(line, nameIndex)
    const row = findRow(collecting, cells[nameIndex], place)
    if (row === undefined || isRepeated(collecting, `De rij ‘${row.id}’`, place)) return []
    return [...targets].map(([index, column]) => ({
      row,
      column,
      cell: cells[index] ?? emptyCell,
      place: placeOf(line, index),
    }))
  })
}

/** The column of the dataset that each column of the sheet is for, by its index. */
function findTargets(collecting: Collecting, nameIndex: number): ReadonlyMap<number, AxisSpec> {
  const {table, dataset, columns, wanted, top} = collecting
  const targets = new Map<number, AxisSpec>()
  const width = Math.max(...table.rows.map((cells) => cells.length))
  for (let index = 0; index < width; index++) {
    const head = readName(table.rows[top]?.[index])
    const filled = table.rows.findIndex((cells, line) => line > top && (cells[index] ?? emptyCell).type !== 'empty')
    if (index === nameIndex) continue
    if (head === '') {
      const place = placeOf(filled, index)
      if (filled >= 0 && wanted.length === 0) diagnose(table.file, 'import-kop-leeg', place, {cel: nameCell(place)})
    } else if (isBeside(head, columns.all)) columns.skipped.add(head)
    else if (filled < 0 && matchName(head, columns.all).length === 0) columns.skipped.add(head)
    else {
      const place = placeOf(top, index)
      const column = resolveHead(head, place, columns, dataset, table, wanted)
      if (column !== undefined && !isRepeated(collecting, `De kolom ‘${column.id}’`, place)) targets.set(index, column)
    }
  }
  return targets
}

/** Whether a head is of words about the rows or beside the figures, as in our own open data, and not of figures. */
function isBeside(head: string, columns: ReadonlyArray<AxisSpec>): boolean {
  if (matchName(head, columns).length > 0) return false
  const [, column] = /^(.+)_(?:van|tekst)$/.exec(head) ?? []
  if (column !== undefined) return matchName(column, columns).length > 0
  return ['titel', 'groep', 'eenheid'].includes(normalise(head))
}
