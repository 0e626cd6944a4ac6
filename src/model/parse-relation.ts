import type {Dataset} from './dataset.ts'
import {type Formula, findOperands, parseFormula} from './formula.ts'

/** Two formulas that a reader takes to be equal. */
export interface Relation {
  readonly left: Formula
  readonly right: Formula
  /** By the words that name them in the formulas. */
  readonly operands: ReadonlyMap<string, RelationOperand>
}

/** A row of a dataset, or one cell of it. */
export interface RelationOperand {
  readonly dataset: Dataset
  readonly row: string
  /** The same column for every period when it is named. */
  readonly column: string | undefined
}

/**
 * Parses `defensie = beroeps + reservisten + burgers`.
 *
 * Beside the rows and cells (`rij/kolom`) of its own dataset a relation may name `set/rij` and `set/rij/kolom`.
 * Returns words about the first thing that does not fit instead when there is one.
 */
export function parseRelation(text: string, own: Dataset, datasets: ReadonlyMap<string, Dataset>): Relation | string {
  const operands = new Map(own.rows.map(({id}) => [id, {dataset: own, row: id, column: undefined}] as const))
  const named: Map<string, RelationOperand> = new Map(operands)
  for (const path of text.match(/[a-z0-9-]+(?:\/[a-z0-9-]+){1,2}/g) ?? []) {
    const operand = findOperand(`${own.id}/${path}`, datasets) ?? findOperand(path, datasets)
    if (operand !== undefined) named.set(path, operand)
  }
  const ids = new Set(named.keys())
  const sides = text.split('=')
  if (sides.length !== 2) return sides.length < 2 ? 'geen =' : 'een tweede ='
  const [left, right] = sides.map((side) => parseFormula(side, ids))
  if (left === undefined || typeof left === 'string') return left ?? ''
  if (right === undefined || typeof right === 'string') return right ?? ''
  const used = [...findOperands(left), ...findOperands(right)]
  return {left, right, operands: new Map(used.map((id) => [id, named.get(id) as RelationOperand]))}
}

function findOperand(path: string, datasets: ReadonlyMap<string, Dataset>): RelationOperand | undefined {
  const [set = '', row = '', column, ...rest] = path.split('/')
  if (rest.length > 0) return undefined
  const dataset = datasets.get(set)
  if (!dataset?.rows.some(({id}) => id === row)) return undefined
  if (column !== undefined && !dataset.columns.some(({id}) => id === column)) return undefined
  return {dataset, row, column}
}
