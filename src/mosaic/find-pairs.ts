import {add, type Expression, isConstant} from './expression.ts'
import {isRoundingError, type QuotientRule, type Rule} from './problem.ts'
import {find, type Quantities} from './to-rows.ts'

/**
 * The pairs of hidden quantities that are added up in one rule, within one component.
 *
 * A pair that is all there is to a published total is none: that the total is published was decided.
 */
export function findPairs(
  rules: ReadonlyArray<Rule>,
  quantities: Quantities,
  columns: ReadonlyMap<string, unknown>,
): ReadonlyArray<readonly [string, string]> {
  const pairs = new Map<string, readonly [string, string]>()
  const published = new Set<string>()
  for (const rule of rules) {
    const {terms} = rule.type === 'sum' ? rule.expression : differenceOf(rule)
    const figures = [...terms.keys()].filter((id) => !isRoundingError(id))
    const hidden = [...terms].filter(([id]) => columns.has(id) && find(quantities, id).kind === 'hidden')
    for (const [index, [one, coefficient]] of hidden.entries()) {
      for (const [other, otherCoefficient] of hidden.slice(index + 1)) {
        if (coefficient !== otherCoefficient) continue
        const pair = one < other ? ([one, other] as const) : ([other, one] as const)
        pairs.set(pair.join(' '), pair)
        if (figures.length === 3 && figures.some((id) => find(quantities, id).kind === 'published'))
          published.add(pair.join(' '))
      }
    }
  }
  return [...pairs].filter(([key]) => !published.has(key)).map(([, pair]) => pair)
}

/** A sum that is rounded adds up as well; a real quotient does not. */
function differenceOf({numerator, denominator, result}: QuotientRule): Expression {
  if (!isConstant(denominator)) return {constant: 0, terms: new Map()}
  return add(numerator, {constant: 0, terms: new Map([[result, 1]])}, -denominator.constant)
}
