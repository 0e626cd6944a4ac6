import {roundHalfAwayFromZero} from '../model/format.ts'
import type {Draft} from './draft.ts'
import {add, type Expression, evaluate, isConstant, quantityOf, scale} from './expression.ts'
import {type Interval, printedInterval} from './interval.ts'
import {halfUnitOf, isRoundingError, type Quantity, roundingErrorOf} from './problem.ts'
import type {Quotient} from './to-quotient.ts'
import {find} from './to-rows.ts'

/** How a rule stands to the figures as they are stated; `unknown` where the sources do not have one of them. */
export type Standing = 'exact' | 'rounded' | 'unknown' | 'false'

/**
 * States that an expression is zero.
 *
 * Readers reckon with the figures as they are printed wherever that is right. Where rounding makes the printed
 * figures differ, the rule is about what they were rounded from: each with an error of at most half a unit of its
 * last digit, the same error in every rule.
 */
export function stateZero(
  draft: Draft,
  expression: Expression,
  {isEarlier = false, result}: {readonly isEarlier?: boolean; readonly result?: string | undefined} = {},
): Standing {
  const standing = judgeZero(draft, expression)
  if (standing === 'exact') draft.rules.push({type: 'sum', expression, lower: 0, upper: 0, result})
  else if (standing !== 'false')
    draft.rules.push({type: 'sum', expression: withErrors(draft, expression), lower: 0, upper: 0, result})
  else if (isEarlier) stateRevised(draft, expression)
  return standing
}

/** How it stands to the stated figures that an expression is zero. */
export function judgeZero({quantities}: Draft, expression: Expression): Standing {
  const value = evaluate(expression, (id) => find(quantities, id).truth)
  if (value === undefined) return 'unknown'
  const allowance = 1e-9 * sizeOf(quantities, expression)
  if (Math.abs(value) <= allowance) return 'exact'
  return Math.abs(value) <= errorOf(quantities, expression) + allowance ? 'rounded' : 'false'
}

/**
 * States that a figure is a quotient, rounded to its decimals; a sum of figures that needs no rounding is one exactly.
 *
 * With `mayBeRounded` the figures that go into it may be rounded too, so that the outcome is less near.
 */
export function stateResult(draft: Draft, quotient: Quotient, result: string, mayBeRounded: boolean): Standing {
  const {numerator, denominator} = positive(draft, quotient)
  const lookUp = (id: string): number | undefined => find(draft.quantities, id).truth
  if (isConstant(denominator)) {
    const sum = scale(numerator, 1 / denominator.constant)
    const isSum = [...sum.terms.values()].every((coefficient) => Math.abs(coefficient) === 1)
    const difference = add(sum, quantityOf(result), -1)
    if (isSum && judgeZero(draft, difference) === 'exact') return stateZero(draft, difference, {result})
  }
  const truth = lookUp(result)
  const [above, below] = [evaluate(numerator, lookUp), evaluate(denominator, lookUp)]
  const rule = {type: 'quotient', numerator, denominator, result} as const
  if (truth === undefined || above === undefined || below === undefined) {
    draft.rules.push(rule)
    return 'unknown'
  }
  const {decimals} = find(draft.quantities, result)
  const rounded = (value: number): number => roundHalfAwayFromZero(value, decimals)
  if (below > 0 && rounded(above / below) === rounded(truth)) {
    draft.rules.push(rule)
    return 'exact'
  }
  return mayBeRounded ? stateRoundedResult(draft, quotient, result) : 'false'
}

/** The same where the figures that go into it were rounded as well. */
function stateRoundedResult(draft: Draft, quotient: Quotient, result: string): Standing {
  const {quantities} = draft
  const {numerator, denominator} = positive(draft, quotient)
  const lookUp = (id: string): number | undefined => find(quantities, id).truth
  const [above = Number.NaN, below = Number.NaN] = [evaluate(numerator, lookUp), evaluate(denominator, lookUp)]
  const [aboveError, belowError] = [errorOf(quantities, numerator), errorOf(quantities, denominator)]
  const margin = halfUnitOf(find(quantities, result))
  const truth = lookUp(result) ?? Number.NaN
  const least = (above - aboveError) / (below + belowError)
  const most = (above + aboveError) / (below - belowError)
  if (!(below > belowError && least <= truth + margin && most >= truth - margin)) return 'false'
  draft.rules.push({
    type: 'quotient',
    numerator: withErrors(draft, numerator),
    denominator: withErrors(draft, denominator),
    result,
  })
  return 'rounded'
}

/** A rule of an earlier edition that figures since revised a little do not break: as near as they are. */
function stateRevised(draft: Draft, expression: Expression): void {
  const value = evaluate(expression, (id) => find(draft.quantities, id).truth) ?? Number.NaN
  const sizes = [...expression.terms.keys()].map((id) => {
    const {kind, truth} = find(draft.quantities, id)
    return kind === 'hidden' ? Math.abs(truth ?? 0) : 0
  })
  if (Math.abs(value) <= draft.minimum * Math.max(...sizes))
    draft.rules.push({
      type: 'sum',
      expression,
      lower: Math.min(0, value),
      upper: Math.max(0, value),
      result: undefined,
    })
}

/** An expression over what the figures in it were rounded from. */
function withErrors({quantities}: Draft, expression: Expression): Expression {
  let result = expression
  for (const [id, coefficient] of expression.terms) {
    if (isRoundingError(id)) continue
    const error = {id: roundingErrorOf(id), kind: 'free', ...errorBounds(find(quantities, id))} as const
    quantities.set(error.id, {
      ...error,
      least: error.lower,
      decimals: 0,
      isRounded: true,
      isQuoted: false,
      truth: undefined,
    })
    result = add(result, quantityOf(error.id), coefficient)
  }
  return result
}

/** What a figure may have been before it was rounded to what is stated, less what is stated. */
function errorBounds(quantity: Quantity): Interval {
  const half = halfUnitOf(quantity)
  if (quantity.truth === undefined || quantity.isRounded) return {lower: -half, upper: half}
  const {lower, upper} = printedInterval(quantity.truth, quantity.decimals)
  return {lower: lower - quantity.truth, upper: upper - quantity.truth}
}

function errorOf(quantities: Draft['quantities'], {terms}: Expression): number {
  return [...terms].reduce(
    (sum, [id, coefficient]) => sum + Math.abs(coefficient) * halfUnitOf(find(quantities, id)),
    0,
  )
}

function sizeOf(quantities: Draft['quantities'], {constant, terms}: Expression): number {
  const parts = [...terms].map(([id, coefficient]) => Math.abs(coefficient * (find(quantities, id).truth ?? 0)))
  return Math.max(1, Math.abs(constant), ...parts)
}

/** The same quotient with a denominator that is positive for the stated figures. */
function positive({quantities}: Draft, quotient: Quotient): Quotient {
  const below = evaluate(quotient.denominator, (id) => find(quantities, id).truth)
  if (below === undefined || below >= 0) return quotient
  return {numerator: scale(quotient.numerator, -1), denominator: scale(quotient.denominator, -1)}
}
