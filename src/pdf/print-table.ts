import {type Level, levelMarks} from '../model/classification.ts'
import type {Dataset, Role} from '../model/dataset.ts'
import {type HeadCell, layOutTable, type TableCell, type TableRow} from '../model/table.ts'
import type {PrintCell, PrintHeadCell, PrintRow, PrintTable} from './print-document.ts'

/** A dataset as the templates draw its table: the layout that every output shares, with portion marks. */
export function printTable(dataset: Dataset): PrintTable {
  const layout = layOutTable(dataset)
  return {
    corner: layout.corner,
    columns: findHeads(layout.head).map(({text, unit, align}, index) => ({
      align,
      isStrong: layout.columns[index]?.role === 'total',
      head: unit === '' ? text : `${text} ${unit}`,
    })),
    head: layout.head.map((row) => printHead(row, dataset.level)),
    body: layout.body.map((row) => printRow(row, dataset.level)),
    notes: [
      ...layout.notes.map(({letter, text}) => ({sign: letter, text})),
      ...layout.legend.map(({mark, words}) => ({sign: mark, text: words})),
      ...layout.remarks.map((text) => ({sign: '', text})),
    ],
  }
}

/** The head of each column by itself, without the heads over several. */
function findHeads([top = [], below = []]: ReadonlyArray<ReadonlyArray<HeadCell>>): ReadonlyArray<HeadCell> {
  let next = 0
  return top.flatMap((cell) => {
    if (!cell.isGroup) return [cell]
    next += cell.colspan
    return below.slice(next - cell.colspan, next)
  })
}

function printHead(row: ReadonlyArray<HeadCell>, above: Level): ReadonlyArray<PrintHeadCell> {
  return row.map(({letters, level, ...cell}) => ({...cell, letters: letters.join(' '), mark: markAbove(level, above)}))
}

function printRow(row: TableRow, level: Level): PrintRow {
  if (row.type === 'group') {
    return {type: 'group', title: row.title, unit: '', letters: '', style: 'plain', isGrouped: false, cells: []}
  }
  return {
    type: 'row',
    title: row.title,
    unit: row.unit,
    letters: row.letters.join(' '),
    mark: markAbove(row.level, level),
    style: styleOf(row.role),
    isGrouped: row.isGrouped,
    cells: row.cells.map((cell) => printCell(cell, row.level)),
  }
}

function printCell({text, fill, letters, status, progress, kind, level}: TableCell, above: Level): PrintCell {
  const signs = [...letters, ...(status === undefined ? [] : [status.mark])]
  return {text, fill, letters: signs.join(' '), kind, ...(progress && {progress}), mark: markAbove(level, above)}
}

/** A portion mark is needed where a part is classified higher than what holds it. */
function markAbove(level: Level, holder: Level): string | undefined {
  return level === holder ? undefined : levelMarks[level]
}

function styleOf(role: Role | undefined): PrintRow['style'] {
  return role === 'total' || role === 'subtotal' ? role : 'plain'
}
