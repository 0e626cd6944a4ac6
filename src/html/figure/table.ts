import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Level} from '../../model/classification.ts'
import type {HeadCell, TableCell, TableColumn, TableLayout, TableRow} from '../../model/table.ts'

/** The mark of a row, a column or a cell that is higher than what holds it: the dataset where no other is named. */
export type MarkPart = (level: Level, holder?: Level) => Array<ElementContent>

/** A table laid out as HTML: caption, one or two rows of heads, a body for each group of rows. */
export function layOutDataTable(table: TableLayout, caption: string, mark: MarkPart): Element {
  const isWordy = table.columns.some(({align}) => align === 'start')
  return h(`table.figures${isWordy ? '.words' : ''}`, [
    h('caption', h('span.unseen', caption)),
    ...layOutColumnGroups(table),
    h(
      'thead',
      table.head.map((heads, index) => layOutHeadRow(table, heads, index, mark)),
    ),
    ...splitBodies(table.body).map((rows) =>
      h(
        'tbody',
        rows.map((row) => layOutRow(row, table.columns, mark)),
      ),
    ),
  ])
}

/** Without column groups the scope of a head over two columns would mean nothing. */
function layOutColumnGroups({head: [top = [], bottom]}: TableLayout): Array<Element> {
  if (bottom === undefined) return []
  return [
    h('colgroup', h('col')),
    ...top.map(({colspan}) =>
      h(
        'colgroup',
        Array.from({length: colspan}, () => h('col')),
      ),
    ),
  ]
}

function layOutHeadRow(
  {head, corner}: TableLayout,
  heads: ReadonlyArray<HeadCell>,
  index: number,
  mark: MarkPart,
): Element {
  const rows = head.length > 1 ? {rowSpan: head.length} : {}
  return h('tr', [
    ...(index === 0 ? [h('td.corner', rows, corner)] : []),
    ...heads.map((cell) => layOutHead(cell, mark)),
  ])
}

function layOutHead(cell: HeadCell, mark: MarkPart): Element {
  const {text, unit, letters, level, colspan, rowspan, isGroup, align} = cell
  const span = {...(colspan > 1 && {colSpan: colspan}), ...(rowspan > 1 && {rowSpan: rowspan})}
  const scope = isGroup ? 'colgroup' : 'col'
  return h(`th.${isGroup ? 'group' : align}`, {scope, ...span}, [
    ...mark(level),
    text,
    ...layOutUnit(unit),
    ...layOutMarks(letters),
  ])
}

/** A group row opens a body of its own, so that its head holds for the rows in it. */
function splitBodies(rows: ReadonlyArray<TableRow>): ReadonlyArray<ReadonlyArray<TableRow>> {
  const bodies: Array<Array<TableRow>> = []
  let isGrouped = false
  for (const row of rows) {
    const opens = row.type === 'group' || row.isGrouped !== isGrouped
    isGrouped = row.type === 'group' || row.isGrouped
    const last = bodies.at(-1)
    if (last === undefined || (opens && !(row.type === 'row' && row.isGrouped))) bodies.push([row])
    else last.push(row)
  }
  return bodies
}

function layOutRow(row: TableRow, columns: ReadonlyArray<TableColumn>, mark: MarkPart): Element {
  if (row.type === 'group') return h('tr.group', h('th', {scope: 'rowgroup', colSpan: row.colspan}, row.title))
  const role = row.role === 'total' || row.role === 'subtotal' ? `.${row.role}` : ''
  return h(`tr${role}${row.isGrouped ? '.grouped' : ''}`, [
    h('th', {scope: 'row'}, [...mark(row.level), row.title, ...layOutUnit(row.unit), ...layOutMarks(row.letters)]),
    ...row.cells.map((cell, index) => layOutCell(cell, columns[index], mark(cell.level, row.level))),
  ])
}

function layOutCell(
  {kind, text, fill, letters, status, progress}: TableCell,
  column: TableColumn | undefined,
  mark: Array<ElementContent>,
): Element {
  const total = column?.role === 'total' ? '.total' : ''
  const selector = `td.${column?.align ?? 'end'}.${kind}${total}${progress === undefined ? '' : `.done-${progress}`}`
  return h(selector, fill === '' ? {} : {dataFill: fill}, [...mark, text, ...layOutMarks(letters, status)])
}

function layOutUnit(unit: string): Array<ElementContent> {
  return unit === '' ? [] : [{type: 'text', value: ' '}, h('span.unit', `(${unit})`)]
}

/** Mark of status and letters of notes, raised; heard as "herzien" and "noot a" and not as the end of a word. */
function layOutMarks(letters: ReadonlyArray<string>, status?: TableCell['status']): Array<ElementContent> {
  if (letters.length === 0 && status === undefined) return []
  const mark = status && [h('span', {ariaHidden: 'true'}, status.mark), h('span.unseen', ` ${status.words}`)]
  return [h('sup', [...(mark ?? []), ...letters.flatMap((letter) => [h('span.unseen', ' noot '), letter])])]
}
