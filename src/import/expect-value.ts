import {type AxisSpec, type CellSpec, type DatasetSpec, isMissing, keyOf, type RowSpec} from './dataset-spec.ts'

export type Expectation = 'number' | 'word' | 'either'

/**
 * What belongs in a cell: what stands there, else what stands beside it in the row, else in the column.
 *
 * `columns` are those to look along in the row: of a new period the periods that are there.
 */
export function expectValue(
  dataset: DatasetSpec,
  row: RowSpec,
  column: AxisSpec,
  columns: ReadonlyArray<AxisSpec>,
  cells: ReadonlyMap<string, CellSpec>,
): Expectation {
  const own = classify([cells.get(keyOf(row, column))])
  if (own !== 'either') return own
  const below = classify(dataset.rijen.map((other) => cells.get(keyOf(other, column))))
  if (below !== 'either') return below
  return classify(columns.map((other) => cells.get(keyOf(row, other))))
}

function classify(cells: ReadonlyArray<CellSpec | undefined>): Expectation {
  const kinds = new Set(cells.filter((cell) => cell !== undefined && !isMissing(cell)).map(classifyOne))
  const [only = 'either'] = kinds
  return kinds.size === 1 ? only : 'either'
}

function classifyOne(cell: CellSpec | undefined): 'number' | 'word' {
  return typeof cell === 'number' || (typeof cell === 'object' && cell.waarde !== undefined) ? 'number' : 'word'
}
