import type {Node} from 'unist'
import {visit} from 'unist-util-visit'
import type {Column, Dataset, NumberCell, Row} from '../model/dataset.ts'
import {findDecimals, formatNumber} from '../model/format.ts'
import type {View} from '../model/view.ts'
import {keyOf} from './draft.ts'

/**
 * The cells of which running text may say more than a table that rounds them: keys `dataset/row/column`.
 *
 * A difference or a percentage is computed with the figure as it is stated, and `decimalen` prints more of it. So any
 * figure in prose that is not simply the table's counts, with its whole column: `:aandeel` names one cell and uses two.
 */
export function findQuotedCells({chapters, datasets}: Pick<View, 'chapters' | 'datasets'>): ReadonlySet<string> {
  const quoted = new Set<string>()
  const note = (tree: Node): void =>
    visit(tree as Parameters<typeof visit>[0], 'figureValue', (node: Node & {value?: string; reference?: string}) => {
      const [set = '', row = '', ...columns] = (node.reference ?? '').split('/')
      const dataset = datasets.get(set)
      if (dataset === undefined || isAsPrinted(dataset, row, columns, node.value ?? '')) return
      for (const column of columns) for (const {id} of dataset.rows) quoted.add(keyOf(set, id, column))
    })
  for (const chapter of chapters) {
    for (const {body} of [chapter, ...chapter.sections]) note(body)
    for (const {children} of chapter.footnotes) for (const child of children) note(child)
  }
  return quoted
}

function isAsPrinted(dataset: Dataset, rowId: string, columns: ReadonlyArray<string>, value: string): boolean {
  const row = dataset.rows.find(({id}) => id === rowId)
  const column = dataset.columns.find(({id}) => id === columns[0])
  const cell = column && row?.cells.get(column.id)
  if (columns.length !== 1 || row === undefined || column === undefined || cell?.type !== 'number') return false
  return value.replace(/[^\d.,]/g, '') === print(dataset, row, column, cell)
}

function print(dataset: Dataset, row: Row, column: Column, cell: NumberCell): string {
  return formatNumber(cell.value, {decimals: findDecimals(dataset, row, column, cell), sign: 'never'})
}
