import type {Node} from 'unist'
import type {Dataset} from '../model/dataset.ts'
import {findDecimals, formatNumber} from '../model/format.ts'
import type {View} from '../model/view.ts'
import {visit} from '../model/visit.ts'
import {keyOf} from './draft.ts'

/**
 * The cells of which running text may say more than a table that rounds them: keys `dataset/row/column`.
 *
 * `decimalen` prints more of a figure, and a difference or a percentage is computed with the figure as it is stated.
 * Of a percentage the whole column counts: `:aandeel` names one cell and uses two.
 */
export function findQuotedCells({
  chapters,
  papers,
  datasets,
}: Pick<View, 'chapters' | 'papers' | 'datasets'>): ReadonlySet<string> {
  const quoted = new Set<string>()
  const note = (tree: Node): void =>
    visit(tree as Parameters<typeof visit>[0], 'figureValue', (node: Node & {value?: string; reference?: string}) => {
      const [set = '', row = '', ...columns] = (node.reference ?? '').split('/')
      const dataset = datasets.get(set)
      if (dataset === undefined) return
      const decimals = columns.length === 1 ? findDecimalsOf(dataset, row, columns[0] ?? '', node.value ?? '') : 'other'
      if (decimals === 'as printed') return
      const rows = decimals === 'other' ? dataset.rows.map(({id}) => id) : [row]
      for (const column of columns) for (const id of rows) quoted.add(keyOf(set, id, column))
    })
  for (const chapter of [...chapters, ...papers]) {
    for (const {body} of [chapter, ...chapter.sections]) note(body)
    for (const {children} of chapter.footnotes) for (const child of children) note(child)
  }
  return quoted
}

/** Whether words in prose are a cell at the decimals of its table, or at others, or not the cell at all. */
function findDecimalsOf(
  dataset: Dataset,
  rowId: string,
  columnId: string,
  words: string,
): 'as printed' | 'own' | 'other' {
  const row = dataset.rows.find(({id}) => id === rowId)
  const column = dataset.columns.find(({id}) => id === columnId)
  const cell = row?.cells.get(columnId)
  if (row === undefined || column === undefined || cell?.type !== 'number') return 'other'
  const digits = words.replace(/[^\d.,]/g, '')
  const isAt = (decimals: number): boolean => formatNumber(cell.value, {decimals, sign: 'never'}) === digits
  if (isAt(findDecimals(dataset, row, column, cell))) return 'as printed'
  return Array.from({length: 13}, (_, index) => index - 6).some(isAt) ? 'own' : 'other'
}
