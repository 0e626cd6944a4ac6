import type {VFile} from 'vfile'
import {isCovered, type Level} from '../model/classification.ts'
import type {Axis, Benchmark, Cell, Dataset, Row} from '../model/dataset.ts'
import type {Selection} from '../model/view.ts'

/**
 * A dataset as a clearance sees it: without the rows, columns and benchmarks above it, and without what names them:
 * a benchmark for a row above it, a break in the series where only a column above it begins.
 *
 * A cell above it at a place that is itself visible becomes "niet openbaar", always in the same words, without
 * note, decimals or anything else of it.
 */
export function projectDataset(dataset: Dataset, clearance: Level, freshFile: (file: VFile) => VFile): Dataset {
  const isSeen = ({level}: {readonly level: Level}): boolean => isCovered(level, clearance)
  const columns = dataset.columns.filter(isSeen)
  const columnIds = new Set(columns.map(({id}) => id))
  const rows = dataset.rows.filter(isSeen)
  const breaks = dataset.breaks.filter((id) => columnIds.has(id))
  const isOfHidden = ({row}: Benchmark): boolean => row !== undefined && !rows.some(({id}) => id === row)
  const seen = (benchmark: Benchmark | undefined): Benchmark | undefined =>
    benchmark !== undefined && isSeen(benchmark) && !isOfHidden(benchmark) ? benchmark : undefined
  return {
    ...dataset,
    standard: seen(dataset.standard),
    target: seen(dataset.target),
    breaks,
    breakReason: breaks.length > 0 ? dataset.breakReason : undefined,
    columns,
    rows: rows.map((row) => projectRow(row, columnIds, isSeen)),
    file: freshFile(dataset.file),
  }
}

/**
 * What an edition prints of a dataset: everything, or in an annex the rows and columns that hold something
 * above the base level. Empty when there is nothing of the kind.
 */
export function selectDataset(dataset: Dataset, base: Level | undefined): Selection {
  const everything = {rows: ids(dataset.rows), columns: ids(dataset.columns)}
  const isAdded = ({level}: {readonly level: Level}): boolean => base !== undefined && !isCovered(level, base)
  if (base === undefined || isAdded(dataset)) return everything
  const rows = new Set<string>()
  const columns = new Set<string>()
  for (const benchmark of [dataset.standard, dataset.target]) {
    if (benchmark === undefined || !isAdded(benchmark)) continue
    const measured = dataset.rows.filter(({id, role}) =>
      benchmark.row === undefined ? role === 'actual' : id === benchmark.row,
    )
    for (const {id} of measured) rows.add(id)
  }
  for (const row of dataset.rows) {
    if (isAdded(row)) rows.add(row.id)
    for (const column of dataset.columns) {
      const cell = row.cells.get(column.id)
      if (!isAdded(row) && !isAdded(column) && !(cell && isAdded(cell))) continue
      rows.add(row.id)
      columns.add(column.id)
    }
  }
  if (rows.size > 0 && columns.size === 0) return {rows, columns: everything.columns}
  return {rows, columns}
}

function projectRow(row: Row, columnIds: ReadonlySet<string>, isSeen: (cell: Cell) => boolean): Row {
  const cells = new Map<string, Cell>()
  for (const [id, cell] of row.cells) {
    if (!columnIds.has(id)) continue
    cells.set(id, isSeen(cell) ? cell : notPublic(row))
  }
  return {...row, cells}
}

function notPublic({level}: Row): Cell {
  return {type: 'missing', reason: 'not-public', text: 'niet openbaar', note: undefined, level, place: undefined}
}

function ids(axes: ReadonlyArray<Axis>): ReadonlySet<string> {
  return new Set(axes.map(({id}) => id))
}
