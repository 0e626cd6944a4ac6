import type {Dataset} from '../model/dataset.ts'
import type {Selection} from '../model/view.ts'

/** The datasets as an edition prints them: cut down to its selection after everything in them was computed. */
export function selectPrinted(
  datasets: ReadonlyMap<string, Dataset>,
  selections: ReadonlyMap<string, Selection>,
): ReadonlyMap<string, Dataset> {
  const printed = new Map<string, Dataset>()
  for (const [id, dataset] of datasets) {
    const selection = selections.get(id)
    if (selection === undefined || (selection.rows.size === 0 && dataset.rows.length > 0)) continue
    printed.set(id, isWhole(dataset, selection) ? dataset : cutDown(dataset, selection))
  }
  return printed
}

function isWhole({rows, columns}: Dataset, selection: Selection): boolean {
  return rows.every(({id}) => selection.rows.has(id)) && columns.every(({id}) => selection.columns.has(id))
}

function cutDown(dataset: Dataset, selection: Selection): Dataset {
  const columns = dataset.columns.filter((column) => selection.columns.has(column.id))
  const rows = dataset.rows
    .filter((row) => selection.rows.has(row.id))
    .map((row) => ({...row, cells: new Map([...row.cells].filter(([column]) => selection.columns.has(column)))}))
  return {...dataset, columns, rows}
}
