import {add, type Expression} from './expression.ts'
import {type Interval, printedInterval} from './interval.ts'
import {halfUnitOf, isFixed, type Quantity, type QuotientRule, type Rule, stepOf} from './problem.ts'

/** `lower ≤ terms ≤ upper`, over what readers do not know. */
export interface Row {
  readonly rule: Rule
  readonly terms: ReadonlyMap<string, number>
  readonly lower: number
  readonly upper: number
}

export type Quantities = ReadonlyMap<string, Quantity>

/**
 * A rule as linear inequalities; none where it says nothing about what is not known, or cannot be linear.
 *
 * A quotient whose denominator is not known is two inequalities where its result is known within bounds:
 * `p ≤ a / b ≤ q` is `p b ≤ a ≤ q b`.
 */
export function toRows(rule: Rule, quantities: Quantities): ReadonlyArray<Row> {
  const rows = rule.type === 'sum' ? [bound(rule.expression, rule, quantities)] : quotientRows(rule, quantities)
  return rows
    .map((row) => ({...row, rule}))
    .filter(({terms, lower, upper}) => terms.size > 0 && (Number.isFinite(lower) || Number.isFinite(upper)))
}

type Bounds = Omit<Row, 'rule'>

function quotientRows(rule: QuotientRule, quantities: Quantities): ReadonlyArray<Bounds> {
  const {numerator, denominator} = rule
  const result = find(quantities, rule.result)
  const margin = marginOf(result)
  const known = substitute(denominator, quantities)
  if (known.terms.size === 0 && !isFixed(result)) {
    const product = {constant: 0, terms: new Map([[rule.result, known.constant]])}
    const room = margin * known.constant
    return [bound(add(numerator, product, -1), {lower: -room, upper: room}, quantities)]
  }
  const {lower, upper} = isFixed(result)
    ? printedInterval(result.lower, result.decimals)
    : {lower: result.lower - margin, upper: result.upper + margin}
  const excess = (value: number): Expression => add(numerator, denominator, -value)
  return [
    ...(Number.isFinite(lower) ? [bound(excess(lower), {lower: 0, upper: Infinity}, quantities)] : []),
    ...(Number.isFinite(upper) ? [bound(excess(upper), {lower: -Infinity, upper: 0}, quantities)] : []),
    {terms: known.terms, lower: leastOf(known, quantities) - known.constant, upper: Infinity},
  ]
}

/** What a denominator is at least: nothing was divided by zero, so a count is one or more. */
function leastOf({constant, terms}: Expression, quantities: Quantities): number {
  const steps = [...terms].map(([id, coefficient]) => coefficient * (stepOf(find(quantities, id)) ?? 0))
  return constant === 0 && new Set(steps).size === 1 ? Math.max(0, ...steps) : 0
}

/** An expression over what is not known only: the rest is in its constant. */
export function substitute({constant, terms}: Expression, quantities: Quantities): Expression {
  let total = constant
  const unknown = new Map<string, number>()
  for (const [id, coefficient] of terms) {
    const quantity = find(quantities, id)
    if (isFixed(quantity)) total += coefficient * quantity.lower
    else unknown.set(id, coefficient)
  }
  return {constant: total, terms: unknown}
}

/** How far a result may be from what it is computed from. One that is stated with more digits is printed later. */
export function marginOf(result: Quantity): number {
  if (!result.isRounded) return halfUnitOf(result)
  return result.kind === 'published' ? 0 : 2 * halfUnitOf(result)
}

export function find(quantities: Quantities, id: string): Quantity {
  const quantity = quantities.get(id)
  if (quantity === undefined) throw new Error(`no quantity ${id}`)
  return quantity
}

function bound(expression: Expression, {lower, upper}: Interval, quantities: Quantities): Bounds {
  const {constant, terms} = substitute(expression, quantities)
  return {terms, lower: lower - constant, upper: upper - constant}
}
