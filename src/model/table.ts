import {describeBenchmarks} from './benchmark.ts'
import type {Level} from './classification.ts'
import type {Cell, Column, Dataset, Role, Row} from './dataset.ts'
import {findDecimals, findUnit, formatCell} from './format.ts'
import {findProgress, type Progress} from './progress.ts'
import {collectNotes, type NoteBook} from './table-notes.ts'
import {placeUnits, type UnitPlaces} from './table-units.ts'

/** A dataset as a printed table, equal in every output: what stands in which head, row and cell. */
export interface TableLayout {
  /** Over the row heads: the unit that holds where nothing else is said; may be empty. */
  readonly corner: string
  readonly columns: ReadonlyArray<TableColumn>
  /** One row of heads, or two where columns are grouped; the corner comes before the first and spans them all. */
  readonly head: ReadonlyArray<ReadonlyArray<HeadCell>>
  readonly body: ReadonlyArray<TableRow>
  /** Notes to a head, a row or a cell, in reading order. */
  readonly notes: ReadonlyArray<{readonly letter: string; readonly text: string}>
  /** Notes to the whole table, norm and target first. */
  readonly remarks: ReadonlyArray<string>
  /** The marks of status that occur: `*` voorlopig. */
  readonly legend: ReadonlyArray<{readonly mark: string; readonly words: string}>
}

export interface TableColumn {
  readonly id: string
  readonly role: Role | undefined
  /** Figures line up at the end, words at the start. */
  readonly align: 'start' | 'end'
}

export interface HeadCell {
  readonly text: string
  /** Printed after the title, less heavy; may be empty. */
  readonly unit: string
  readonly letters: ReadonlyArray<string>
  readonly colspan: number
  /** 2 for a column without a group beside columns that have one. */
  readonly rowspan: number
  readonly isGroup: boolean
  /** That of the column; a head over several starts where they do. */
  readonly align: 'start' | 'end'
  readonly level: Level
}

/** A head over the rows that follow, or a row of figures. */
export type TableRow =
  | {readonly type: 'group'; readonly title: string /** Columns, the row heads included. */; readonly colspan: number}
  | {
      readonly type: 'row'
      readonly id: string
      readonly title: string
      readonly unit: string
      readonly letters: ReadonlyArray<string>
      readonly role: Role | undefined
      /** Whether the row stands under a group row. */
      readonly isGrouped: boolean
      readonly level: Level
      /** One for each column. */
      readonly cells: ReadonlyArray<TableCell>
    }

export interface TableCell {
  readonly kind: 'number' | 'text' | 'missing' | 'empty'
  /** As printed, without letters and mark. */
  readonly text: string
  /** What would have to follow, unseen, for the decimal commas of the column to line up: ",0"; mostly empty. */
  readonly fill: string
  readonly letters: ReadonlyArray<string>
  /** Mark and words of a status: `*`, "voorlopig". */
  readonly status: {readonly mark: string; readonly words: string} | undefined
  /** For a mark before the text, in a status table. */
  readonly progress: Progress | undefined
  readonly level: Level
}

/** Lays out a dataset, whose formulas are filled in, as a table. Pure. */
export function layOutTable(given: Dataset): TableLayout {
  const dataset = {...given, columns: given.columns.filter((column) => !isCoordinate(given, column))}
  const notes = collectNotes(dataset)
  const units = placeUnits(dataset)
  return {
    corner: units.corner,
    columns: dataset.columns.map((column) => ({id: column.id, role: column.role, align: alignColumn(dataset, column)})),
    head: layOutHead(dataset, notes, units),
    body: layOutBody(dataset, notes, units),
    notes: notes.notes,
    remarks: [...describeBenchmarks(dataset), ...dataset.notes],
    legend: notes.legend,
  }
}

/** Where to draw a dot on a world map: of no use to a reader of the table; the open data hold it. */
function isCoordinate({kind}: Dataset, {id}: Column): boolean {
  return kind === 'world-map' && (id === 'breedte' || id === 'lengte')
}

function layOutHead(dataset: Dataset, notes: NoteBook, units: UnitPlaces): Array<Array<HeadCell>> {
  const isGrouped = dataset.columns.some((column) => column.group !== undefined)
  const top: Array<HeadCell> = []
  const bottom: Array<HeadCell> = []
  let previous: string | undefined
  for (const column of dataset.columns) {
    const letters = notes.lettersOf(column)
    const head = {
      text: column.title,
      unit: units.ofColumn(column),
      letters,
      colspan: 1,
      isGroup: false,
      align: alignColumn(dataset, column),
      level: column.level,
    }
    const last = top.at(-1)
    if (!isGrouped || column.group === undefined) top.push({...head, rowspan: isGrouped ? 2 : 1})
    else {
      if (last !== undefined && column.group === previous) top[top.length - 1] = {...last, colspan: last.colspan + 1}
      else
        top.push({
          text: column.group,
          unit: '',
          letters: [],
          colspan: 1,
          rowspan: 1,
          isGroup: true,
          align: 'start',
          level: dataset.level,
        })
      bottom.push({...head, rowspan: 1})
    }
    previous = column.group
  }
  return isGrouped ? [top, bottom] : [top]
}

function layOutBody(dataset: Dataset, notes: NoteBook, units: UnitPlaces): Array<TableRow> {
  const progress = dataset.columns.map((column) => findProgress(dataset, column))
  const body: Array<TableRow> = []
  let group: string | undefined
  for (const row of dataset.rows) {
    if (row.group !== undefined && row.group !== group)
      body.push({type: 'group', title: row.group, colspan: dataset.columns.length + 1})
    group = row.group
    body.push({
      type: 'row',
      id: row.id,
      title: row.title,
      unit: units.ofRow(row),
      letters: notes.lettersOf(row),
      role: row.role,
      isGrouped: group !== undefined,
      level: row.level,
      cells: dataset.columns.map((column, index) => {
        const cell = row.cells.get(column.id)
        return {...layOutCell(dataset, row, column, notes, units), progress: cell && progress[index]?.(cell)}
      }),
    })
  }
  return body
}

function layOutCell(
  dataset: Dataset,
  row: Row,
  column: Column,
  notes: NoteBook,
  units: UnitPlaces,
): Omit<TableCell, 'progress'> {
  const cell = row.cells.get(column.id)
  if (cell === undefined)
    return {kind: 'empty', text: '', fill: '', letters: [], status: undefined, level: dataset.level}
  const unit = units.ofCell(row, column)
  const text = formatCell(dataset, row, column, cell)
  return {
    kind: isFigure(cell) ? 'number' : cell.type === 'missing' ? 'missing' : 'text',
    text: unit === '' ? text : `${text} ${unit}`,
    fill: fillOf(dataset, row, column, cell),
    letters: notes.lettersOf(cell),
    status: notes.statusOf(cell),
    level: cell.level,
  }
}

/** A figure alone, which lines up with the others; not "Inhoud van mijn functie (46%)". */
function isFigure(cell: Cell): boolean {
  return cell.type === 'number' && cell.text === undefined
}

/** The most that words may measure to stand right-aligned between figures: "4e kwartaal 2025". */
const longestAmongFigures = 16

function alignColumn(dataset: Dataset, column: Column): 'start' | 'end' {
  const cells = dataset.rows.flatMap((row) => row.cells.get(column.id) ?? [])
  const holdsFigures = cells.some(isFigure) || (cells.length > 0 && cells.every(({type}) => type === 'missing'))
  const words = cells.flatMap((cell) => (isFigure(cell) ? [] : [cell.text ?? '']))
  return holdsFigures && words.every((text) => text.length <= longestAmongFigures) ? 'end' : 'start'
}

/** Commas line up among the figures of a column that share a unit; percentages below euros simply end with them. */
function fillOf(dataset: Dataset, row: Row, column: Column, cell: Cell): string {
  if (!isFigure(cell)) return ''
  const unit = findUnit(dataset, row, column, cell)
  let most = 0
  for (const other of dataset.rows) {
    const beside = other.cells.get(column.id)
    if (beside === undefined || !isFigure(beside) || findUnit(dataset, other, column, beside) !== unit) continue
    most = Math.max(most, findDecimals(dataset, other, column, beside))
  }
  const own = Math.max(0, findDecimals(dataset, row, column, cell))
  return (own === 0 && most > 0 ? ',' : '') + '0'.repeat(most - own)
}
