import {highest, type Level} from '../model/classification.ts'
import type {Cell, Column, Row} from '../model/dataset.ts'
import type {CellSpec, RowSpec} from './dataset-spec.ts'
import {loadCell} from './load-cell.ts'
import {loadAxis} from './load-column.ts'
import type {Located, Path} from './located.ts'
import {stateLevel} from './state-level.ts'

/** A row of a dataset with its cells, at least as high as `level`. */
export function loadRow(
  spec: RowSpec,
  path: Path,
  columns: ReadonlyArray<Column>,
  level: Level,
  located: Located,
): Row {
  const axis = loadAxis(spec, path, level, located)
  return {...axis, note: spec.noot, cells: loadCells(spec, path, columns, axis.level, located)}
}

/** The cells that a row states, in the order of the columns; a cell of no column is left to `checkTable`. */
export function loadCells(
  row: RowSpec,
  path: Path,
  columns: ReadonlyArray<Column>,
  level: Level,
  located: Located,
): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>()
  for (const column of columns) {
    const spec = row.waarden?.[column.id]
    if (spec === undefined) continue
    const cellPath = [...path, 'waarden', column.id]
    const place = located.placeOf([...cellPath, 'rubricering'])
    const own = stateLevel(levelOf(spec), highest(level, column.level), located.file, place)
    cells.set(column.id, loadCell(spec, own, located.placeOf(cellPath)))
  }
  return cells
}

function levelOf(spec: CellSpec): Level | undefined {
  return typeof spec === 'object' ? spec.rubricering : undefined
}
