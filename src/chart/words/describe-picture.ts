import {findChartForm} from '../../model/chart-form.ts'
import type {Dataset} from '../../model/dataset.ts'
import {formatCell} from '../../model/format.ts'
import {formatUnit} from '../../model/table-units.ts'
import {describe} from './describe.ts'
import type {Words} from './describe-figures.ts'
import {toSentence, unitBehind} from './sentences.ts'

/**
 * The text alternative of an editor's picture: what kind it is in the editor's words, and what its dataset says in ours;
 * where that has no form of its own, every cell.
 */
export function describePicture(dataset: Dataset, kind = 'Grafiek'): Words {
  if (findChartForm(dataset) === undefined) return {description: listCells(dataset, kind), reading: ''}
  const {description, reading} = describe(dataset)
  return {description: kind + description.slice(description.indexOf(`: ${dataset.title}`)), reading}
}

function listCells(dataset: Dataset, kind: string): string {
  const rows = dataset.rows.map((row) => {
    const cells = dataset.columns.flatMap((column) => {
      const cell = row.cells.get(column.id)
      if (cell === undefined) return []
      const text = formatCell(dataset, row, column, cell)
      return [dataset.columns.length === 1 ? text : `${column.title} ${text}`]
    })
    return toSentence(`${row.title}: ${cells.join(', ')}`)
  })
  return [toSentence(`${kind}: ${dataset.title}${unitBehind(formatUnit(dataset))}`), ...rows].join(' ')
}
