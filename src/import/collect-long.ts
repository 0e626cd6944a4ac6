import {diagnose} from '../diagnostic/diagnose.ts'
import {type Collecting, type Entry, findRow, isFilled, isRepeated} from './collecting.ts'
import {type AxisSpec, keyOf} from './dataset-spec.ts'
import {resolveHead} from './resolve-head.ts'
import {emptyCell, nameCell, placeOf, readName} from './table.ts'

/** One value a line: its row, its column and the value stand at these indexes. */
export function collectLong(
  collecting: Collecting,
  at: {readonly row: number; readonly column: number; readonly value: number},
): ReadonlyArray<Entry> {
  const {table, dataset, columns, wanted, top} = collecting
  const resolved = new Map<string, AxisSpec | undefined>()
  return table.rows.flatMap((cells, line) => {
    if (line <= top || !isFilled(cells)) return []
    const head = readName(cells[at.column])
    const headPlace = placeOf(line, at.column)
    if (head === '') diagnose(table.file, 'import-rij-zonder-naam', headPlace, {cel: nameCell(headPlace)})
    else if (!resolved.has(head)) resolved.set(head, resolveHead(head, headPlace, columns, dataset, table, wanted))
    const column = resolved.get(head)
    const row = findRow(collecting, cells[at.row], placeOf(line, at.row))
    if (row === undefined || column === undefined) return []
    const place = placeOf(line, at.value)
    if (isRepeated(collecting, `De waarde voor ${keyOf(row, column)}`, place)) return []
    return [{row, column, cell: cells[at.value] ?? emptyCell, place}]
  })
}
