import {diagnose} from '../diagnostic/diagnose.ts'
import {highest, isCovered, type Level} from '../model/classification.ts'
import type {Cell, Column, Dataset, Row} from '../model/dataset.ts'
import {checkCells, checkUnique} from './check-table.ts'
import type {DatasetOverlaySpec} from './dataset-spec.ts'
import {loadColumn} from './load-column.ts'
import {loadCells, loadRow} from './load-row.ts'
import type {Located, Path} from './located.ts'
import {findFields} from './schemas.ts'
import {stateLevel} from './state-level.ts'
import {missingTexts} from './translations.ts'
import {validate} from './validate.ts'

/**
 * Adds to a dataset what an overlay has for it: rows, columns, and cells that the base leaves open.
 *
 * All that is added has at least the level of the overlay's file. Whatever the base says stays as it is, so that an
 * edition that covers nothing of the overlay is the same with it and without it. What is added has no place, for
 * the places of a dataset are places in the file of the base.
 */
export function overlayDataset(base: Dataset, located: Located): Dataset {
  const spec = readAddition(located)
  if (spec === undefined) return base
  const {file} = located
  if (spec.id !== base.id) {
    diagnose(file, 'id-anders-dan-bestand', located.placeOf(['id']), {id: spec.id, naam: base.id})
  }
  const level = stateLevel(spec.rubricering, base.level, file, located.placeOf(['rubricering']))
  const columns = addColumns(base, spec, level, located)
  const rows = addRows(base, columns, spec, level, located)
  checkAddition(base, {...base, columns, rows}, located)
  return {...base, columns, rows}
}

/** What the file says, unless it says something that the base has said. */
function readAddition(located: Located): DatasetOverlaySpec | undefined {
  const allowed = findFields('dataset-overlay')
  const given = typeof located.value === 'object' && located.value !== null ? Object.keys(located.value) : []
  const changes = findFields('dataset').filter((field) => given.includes(field) && !allowed.includes(field))
  for (const field of changes)
    diagnose(located.file, 'overlay-wijzigt', located.placeOfKey([field]), {wat: `‘${field}’`})
  return changes.length > 0 ? undefined : validate<DatasetOverlaySpec>('dataset-overlay', located)
}

function addColumns(base: Dataset, spec: DatasetOverlaySpec, level: Level, located: Located): ReadonlyArray<Column> {
  const {kolommen = []} = spec
  checkUnique(kolommen, 'kolommen', located)
  const columns = [...base.columns]
  for (const [index, column] of kolommen.entries()) {
    const path = ['kolommen', index]
    if (base.columns.some(({id}) => id === column.id)) refuseFields(column, ['id'], path, located)
    else columns.push({...loadColumn(column, path, level, located), place: undefined})
  }
  return columns
}

function addRows(
  base: Dataset,
  columns: ReadonlyArray<Column>,
  spec: DatasetOverlaySpec,
  level: Level,
  located: Located,
): ReadonlyArray<Row> {
  const {rijen = []} = spec
  checkUnique(rijen, 'rijen', located)
  const rows = [...base.rows]
  for (const [index, row] of rijen.entries()) {
    const path = ['rijen', index]
    const position = base.rows.findIndex(({id}) => id === row.id)
    const known = base.rows[position]
    const nameable = columns.filter((column) => isCovered(column.level, level))
    checkCells(row, path, columns, nameable, located)
    if (known === undefined) rows.push(settleRow(loadRow(row, path, columns, level, located), spec))
    else {
      refuseFields(row, ['id', 'waarden'], path, located)
      const added = loadCells(row, path, columns, highest(known.level, level), located)
      rows[position] = fillRow(known, settleCells(added, spec), path, base, located)
    }
  }
  return rows
}

function fillRow(known: Row, added: ReadonlyMap<string, Cell>, path: Path, base: Dataset, located: Located): Row {
  const cells = new Map(known.cells)
  for (const [id, cell] of added) {
    const column = base.columns.find((one) => one.id === id)
    if (isOpen(known, column)) cells.set(id, cell)
    else {
      const place = located.placeOf([...path, 'waarden', id])
      diagnose(located.file, 'overlay-wijzigt', place, {wat: `de cel ${base.id}/${known.id}/${id}`})
    }
  }
  return {...known, cells}
}

/**
 * Whether an overlay may fill the place of a row in a column of the base; a column of its own it may.
 *
 * Words or a note at a figure that is not public would be lost to the public edition, so that is not open.
 */
function isOpen(row: Row, column: Column | undefined): boolean {
  if (column === undefined) return true
  const cell = row.cells.get(column.id)
  return (
    cell?.type === 'missing' &&
    cell.reason === 'not-public' &&
    cell.note === undefined &&
    cell.text === missingTexts['niet-openbaar']
  )
}

function refuseFields(spec: {readonly id: string}, allowed: ReadonlyArray<string>, path: Path, located: Located): void {
  for (const field of Object.keys(spec)) {
    if (allowed.includes(field)) continue
    const facts = {wat: `‘${field}’ van ‘${spec.id}’`}
    diagnose(located.file, 'overlay-wijzigt', located.placeOfKey([...path, field]), facts)
  }
}

/** Refuses an open place in what was added. */
function checkAddition(base: Dataset, {columns, rows}: Dataset, located: Located): void {
  const isNew = (axes: ReadonlyArray<{readonly id: string}>, id: string): boolean =>
    !axes.some((axis) => axis.id === id)
  for (const row of rows) {
    for (const column of columns) {
      if (!isNew(base.rows, row.id) && !isNew(base.columns, column.id)) continue
      if (row.formula !== undefined || column.formula !== undefined || row.cells.has(column.id)) continue
      diagnose(located.file, 'cel-ontbreekt', located.placeOf(['id']), {rij: row.id, kolom: column.id})
    }
  }
}

function settleRow(row: Row, spec: DatasetOverlaySpec): Row {
  return {...row, place: undefined, cells: settleCells(row.cells, spec)}
}

/** Takes the places off, and says of invented figures that they are, for the base says it of all or none. */
function settleCells(cells: ReadonlyMap<string, Cell>, {fictief}: DatasetOverlaySpec): ReadonlyMap<string, Cell> {
  const mark = fictief ? 'Dit cijfer is een fictief voorbeeld.' : undefined
  return new Map(
    [...cells].map(([id, cell]) => {
      const note = [cell.note, mark].filter((part) => part !== undefined).join(' ')
      return [id, {...cell, place: undefined, note: note === '' ? undefined : note}]
    }),
  )
}
