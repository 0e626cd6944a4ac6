import {diagnose} from '../diagnostic/diagnose.ts'
import {highest} from '../model/classification.ts'
import type {Dataset, NumberCell} from '../model/dataset.ts'
import {findDecimals, formatNumber} from '../model/format.ts'
import {parseRelation, type Relation, type RelationOperand} from '../model/parse-relation.ts'
import type {View} from '../model/view.ts'
import {linearise} from './linearise.ts'

/**
 * Holds datasets to the relations that they state.
 *
 * Reads: a resolved view that covers everything, for a relation may name what an edition leaves out.
 * Returns: nothing; messages stand on the datasets' files. Never: changes a figure.
 *
 * A relation is checked for every column id that all its rows have, where each has a number that is not an
 * approximation. It may be off by half a unit of the last printed digit of each figure, times its coefficient.
 */
export function checkRelations(view: Pick<View, 'datasets'>): void {
  for (const dataset of view.datasets.values())
    for (const text of dataset.relations) checkRelation(text, dataset, view.datasets)
}

function checkRelation(text: string, own: Dataset, datasets: ReadonlyMap<string, Dataset>): void {
  const relation = parseRelation(text, own, datasets)
  const place = own.rows.find(({id}) => text.trim().startsWith(id))?.place
  if (typeof relation === 'string') {
    diagnose(own.file, 'relatie-onleesbaar', place, {relatie: text, gevonden: relation})
    return
  }
  const columns = commonColumns(relation)
  const checked = columns.filter((column) => checkColumn(text, relation, column, own))
  if (checked.length === 0) diagnose(own.file, 'relatie-nergens-gecontroleerd', place, {relatie: text})
}

/** Ids of the columns that every operand without a column of its own has; one nameless when each has its own. */
function commonColumns({operands}: Relation): ReadonlyArray<string | undefined> {
  const [first, ...others] = [...operands.values()].filter(({column}) => column === undefined)
  if (first === undefined) return [undefined]
  return first.dataset.columns
    .map(({id}) => id)
    .filter((id) => others.every(({dataset}) => dataset.columns.some((column) => column.id === id)))
}

/** Checks one column, and says whether it could. */
function checkColumn(text: string, relation: Relation, column: string | undefined, own: Dataset): boolean {
  const figures = new Map<string, Figure>()
  for (const [name, operand] of relation.operands) {
    const figure = findFigure(operand, column)
    if (figure === undefined) return false
    figures.set(name, figure)
  }
  const lookUp = (name: string): number => figures.get(name)?.cell.value ?? Number.NaN
  const left = linearise(relation.left, lookUp)
  const right = linearise(relation.right, lookUp)
  if (!Number.isFinite(left.value) || !Number.isFinite(right.value)) return false
  let margin = 0
  for (const [name, {decimals}] of figures) {
    const coefficient = (left.coefficients.get(name) ?? 0) - (right.coefficients.get(name) ?? 0)
    margin += (Math.abs(coefficient) * 10 ** -decimals) / 2
  }
  if (Math.abs(left.value - right.value) <= margin + 1e-9 * Math.max(1, Math.abs(left.value))) return true
  const decimals = Math.max(...[...figures.values()].map((figure) => figure.decimals))
  const at = findHighest([...figures.values()], own)
  diagnose(at?.dataset.file ?? own.file, 'relatie-klopt-niet', at?.cell.place, {
    relatie: text,
    periode: column === undefined ? 'deze cellen' : (own.columns.find(({id}) => id === column)?.title ?? column),
    links: formatNumber(left.value, {decimals}),
    rechts: formatNumber(right.value, {decimals}),
    marge: formatNumber(margin, {decimals: decimals + 1}),
  })
  return true
}

/** The figure to point at: the most highly classified, for the message tells what follows from it; else the first of the dataset. */
function findHighest(figures: ReadonlyArray<Figure>, own: Dataset): Figure | undefined {
  const top = highest(...figures.map(({cell}) => cell.level))
  const among = figures.filter(({cell}) => cell.level === top)
  return among.find(({dataset}) => dataset.id === own.id) ?? among[0]
}

interface Figure {
  readonly dataset: Dataset
  readonly cell: NumberCell
  readonly decimals: number
}

function findFigure({dataset, row, column}: RelationOperand, period: string | undefined): Figure | undefined {
  const foundRow = dataset.rows.find(({id}) => id === row)
  const foundColumn = dataset.columns.find(({id}) => id === (column ?? period))
  const cell = foundColumn && foundRow?.cells.get(foundColumn.id)
  if (foundRow === undefined || foundColumn === undefined || cell?.type !== 'number') return undefined
  if (cell.approximation !== undefined) return undefined
  return {dataset, cell, decimals: findDecimals(dataset, foundRow, foundColumn, cell)}
}
