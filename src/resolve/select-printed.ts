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
    const columns = dataset.columns.filter((column) => selection.columns.has(column.id))
    const rows = dataset.rows
      .filter((row) => selection.rows.has(row.id))
      .map((row) => ({...row, cells: new Map([...row.cells].filter(([column]) => selection.columns.has(column)))}))
    printed.set(id, {...dataset, columns, rows})
  }
  return printed
}
