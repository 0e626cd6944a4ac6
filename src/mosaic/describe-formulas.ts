import type {Axis, Column, Dataset, Row} from '../model/dataset.ts'
import {type Formula, findOperands, parseFormula} from '../model/formula.ts'
import type {Draft, Round} from './draft.ts'
import {expandFormula} from './expand-formula.ts'
import {stateResult} from './state-rule.ts'
import type {Quotient} from './to-quotient.ts'
import {find} from './to-rows.ts'

/**
 * States every `berekening`: each of its cells is the rounded outcome.
 *
 * Where a row and a column both have one, resolving fills the cell by one of them; the other is stated as well if it
 * holds, for readers may try both.
 */
export function describeFormulas(draft: Draft, round: Round): void {
  for (const dataset of round.datasets.values()) {
    const formulas = parseFormulas(dataset)
    if (formulas.size === 0) continue
    for (const row of dataset.rows) {
      for (const column of dataset.columns) {
        for (const [index, axis] of axesOf(row, column)
          .filter((each) => formulas.has(each))
          .entries())
          describeFormula(draft, round, {dataset, row, column, axis, formula: formulas.get(axis), isFirst: index === 0})
      }
    }
  }
}

interface Place {
  readonly dataset: Dataset
  readonly row: Row
  readonly column: Column
  readonly axis: Axis
  readonly formula: Formula | undefined
  readonly isFirst: boolean
}

function describeFormula(draft: Draft, round: Round, place: Place): void {
  const {dataset, row, column, axis, formula, isFirst} = place
  const result = round.find(dataset.id, row.id, column.id)
  if (result === undefined || formula === undefined) return
  const idOf = (name: string): string | undefined =>
    axis === row ? round.find(dataset.id, name, column.id) : round.find(dataset.id, row.id, name)
  const ids = [result, ...findOperands(formula).map(idOf)].filter((id) => id !== undefined)
  if (ids.length <= findOperands(formula).length) return
  const quotient = expandFormula(formula, idOf, draft.quantities)
  const standing = quotient && state(draft, quotient, result)
  const isAboutHidden = ids.some((id) => find(draft.quantities, id).kind === 'hidden')
  if (!isAboutHidden || !isFirst || round.isEarlier || (standing !== undefined && standing !== 'false')) return
  const kind = quotient === undefined ? 'not-linear' : 'contradiction'
  draft.gaps.push({kind, dataset, place: axis.place, text: axis.formula ?? ''})
}

/** A figure that does not apply has no outcome, so what is computed from it need not hold. */
function state(draft: Draft, quotient: Quotient, result: string): ReturnType<typeof stateResult> {
  const standing = stateResult(draft, quotient, result, false)
  if (standing !== 'false') return standing
  const ids = [...quotient.numerator.terms.keys(), ...quotient.denominator.terms.keys(), result]
  const isMissing = (id: string): boolean => {
    const {kind, lower, upper} = find(draft.quantities, id)
    return kind === 'free' && lower === 0 && upper === 0
  }
  return ids.some(isMissing) ? 'unknown' : 'false'
}

/** A column of differences or shares goes before a row, as in resolving. */
function axesOf(row: Row, column: Column): ReadonlyArray<Axis> {
  return column.role === 'difference' || column.role === 'share' ? [column, row] : [row, column]
}

function parseFormulas({rows, columns}: Dataset): ReadonlyMap<Axis, Formula> {
  const formulas = new Map<Axis, Formula>()
  for (const axes of [rows, columns]) {
    const ids = new Set(axes.map(({id}) => id))
    for (const axis of axes) {
      const formula = axis.formula === undefined ? undefined : parseFormula(axis.formula, ids)
      if (formula !== undefined && typeof formula !== 'string') formulas.set(axis, formula)
    }
  }
  return formulas
}
