import type {Problem, Quantity, Rule} from '../../src/mosaic/problem.ts'

/** Makers of small problems for tests: counts, which are whole and not negative. */
const count = {least: 0, decimals: 0, isRounded: false, isQuoted: false} as const

/** A count that is printed. */
export function published(id: string, value: number, more: Partial<Quantity> = {}): Quantity {
  return {...count, id, kind: 'published', lower: value, upper: value, truth: value, ...more}
}

/** A count that is not printed. */
export function hidden(id: string, truth: number | undefined, more: Partial<Quantity> = {}): Quantity {
  return {...count, id, kind: 'hidden', lower: 0, upper: Infinity, truth, ...more}
}

/** `total` is the sum of `parts`. */
export function sumRule(total: string, parts: ReadonlyArray<string>): Rule {
  const terms = new Map([...parts.map((id) => [id, 1] as const), [total, -1] as const])
  return {type: 'sum', expression: {constant: 0, terms}, lower: 0, upper: 0, result: total}
}

/** `result` is `part / whole × 100`, rounded. */
export function percentageRule(result: string, part: string, whole: string): Rule {
  return {
    type: 'quotient',
    numerator: {constant: 0, terms: new Map([[part, 100]])},
    denominator: {constant: 0, terms: new Map([[whole, 1]])},
    result,
  }
}

export function problem(quantities: ReadonlyArray<Quantity>, rules: ReadonlyArray<Rule>, minimum = 0.15): Problem {
  return {quantities: new Map(quantities.map((quantity) => [quantity.id, quantity])), rules, minimum}
}
