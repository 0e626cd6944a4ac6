import type {Dataset} from '../model/dataset.ts'
import type {Formula} from '../model/formula.ts'
import {parseRelation, type Relation} from '../model/parse-relation.ts'
import type {Draft, Round} from './draft.ts'
import {expandFormula} from './expand-formula.ts'
import {add, isConstant, scale} from './expression.ts'
import {type Standing, stateResult, stateZero} from './state-rule.ts'
import type {Quotient} from './to-quotient.ts'
import {find} from './to-rows.ts'

/** States every relation of every dataset, for each column that it is about. */
export function describeRelations(draft: Draft, round: Round): void {
  for (const dataset of round.datasets.values()) {
    for (const text of dataset.relations) {
      const relation = parseRelation(text, dataset, round.datasets)
      if (typeof relation === 'string') continue
      for (const column of columnsOf(relation)) describeRelation(draft, round, {dataset, text, relation, column})
    }
  }
}

interface Place {
  readonly dataset: Dataset
  readonly text: string
  readonly relation: Relation
  readonly column: string | undefined
}

function describeRelation(draft: Draft, round: Round, {dataset, text, relation, column}: Place): void {
  const ids = new Map<string, string>()
  for (const [name, operand] of relation.operands) {
    const id = round.find(operand.dataset.id, operand.row, operand.column ?? column ?? '')
    if (id === undefined) return
    ids.set(name, id)
  }
  const standing = stateRelation(draft, relation, ids, round.isEarlier)
  const isAboutHidden = [...ids.values()].some((id) => find(draft.quantities, id).kind === 'hidden')
  if (!isAboutHidden || round.isEarlier || (standing !== undefined && standing !== 'false')) return
  const place = dataset.rows.find(({id}) => text.trim().startsWith(id))?.place
  draft.gaps.push({kind: standing === undefined ? 'not-linear' : 'contradiction', dataset, place, text})
}

/** Undefined where the relation cannot be linear. */
function stateRelation(
  draft: Draft,
  {left, right}: Relation,
  ids: ReadonlyMap<string, string>,
  isEarlier: boolean,
): Standing | undefined {
  const expand = (formula: Formula): Quotient | undefined =>
    expandFormula(formula, (name) => ids.get(name), draft.quantities)
  const [one, other] = [expand(left), expand(right)]
  if (one === undefined || other === undefined) return undefined
  if (isConstant(one.denominator) && isConstant(other.denominator)) {
    const difference = add(
      scale(one.numerator, 1 / one.denominator.constant),
      scale(other.numerator, 1 / other.denominator.constant),
      -1,
    )
    const result = left.type === 'id' ? ids.get(left.id) : undefined
    return stateZero(draft, difference, {isEarlier, result})
  }
  if (left.type === 'id') return stateResult(draft, other, ids.get(left.id) ?? '', true)
  if (right.type === 'id') return stateResult(draft, one, ids.get(right.id) ?? '', true)
  const difference = expand({type: 'binary', operator: '-', left, right})
  return difference && stateZero(draft, difference.numerator, {isEarlier})
}

/** Ids of the columns that every operand without a column of its own has; one nameless when each has its own. */
function columnsOf({operands}: Relation): ReadonlyArray<string | undefined> {
  const [first, ...others] = [...operands.values()].filter(({column}) => column === undefined)
  if (first === undefined) return [undefined]
  return first.dataset.columns
    .map(({id}) => id)
    .filter((id) => others.every(({dataset}) => dataset.columns.some((column) => column.id === id)))
}
