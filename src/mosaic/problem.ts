import type {Expression} from './expression.ts'

/** What readers of an edition can reckon with: figures, what is printed of each, and how they hang together. */
export interface Problem {
  /** By id, in the order in which they are checked. */
  readonly quantities: ReadonlyMap<string, Quantity>
  readonly rules: ReadonlyArray<Rule>
  /** The policy: how wide the interval of a hidden value must be at least, as a part of that value (0.15 for 15%). */
  readonly minimum: number
}

/** A figure, or the rounding error of one. */
export interface Quantity {
  /** `dataset/row/column`. */
  readonly id: string
  /** `hidden` is to be protected, `published` is printed now and could be withheld, `free` is neither. */
  readonly kind: 'hidden' | 'published' | 'free'
  /** What readers know of its value before they reckon; both the same for a figure that is printed as it is stated. */
  readonly lower: number
  readonly upper: number
  /** What readers know of it when it is not printed at all: 0 for a count, else −∞. */
  readonly least: number
  /** Decimals it is printed with; −2 is hundreds. */
  readonly decimals: number
  /** Whether it is stated with more digits than are printed: then any value in the interval is possible. */
  readonly isRounded: boolean
  /** Whether readers find all digits somewhere else, so that printing it coarser is of no use. */
  readonly isQuoted: boolean
  /** The value as stated in the sources; undefined where they do not have it. */
  readonly truth: number | undefined
}

/** How quantities hang together, as readers are supposed to know. */
export type Rule = SumRule | QuotientRule

/** `lower ≤ expression ≤ upper`. */
export interface SumRule {
  readonly type: 'sum'
  readonly expression: Expression
  readonly lower: number
  readonly upper: number
  /** Id of the figure that the others make, a total for instance, where there is one. */
  readonly result: string | undefined
}

/** `result` is `numerator / denominator`, rounded to the decimals of the result. The denominator is positive. */
export interface QuotientRule {
  readonly type: 'quotient'
  readonly numerator: Expression
  readonly denominator: Expression
  /** Id of a quantity. */
  readonly result: string
}

/** The distance between the values that a quantity can have; undefined where it can have any. */
export function stepOf({decimals, isRounded}: Quantity): number | undefined {
  return isRounded ? undefined : Number(`1e${-decimals}`)
}

/** Half a unit of the last printed digit. */
export function halfUnitOf({decimals}: {readonly decimals: number}): number {
  return Number(`5e${-decimals - 1}`)
}

/** The id of how far a figure is from what it was rounded from. */
export function roundingErrorOf(id: string): string {
  return `~${id}`
}

export function isRoundingError(id: string): boolean {
  return id.startsWith('~')
}

/** The id of a figure as an earlier edition printed it; the first of those has index 0. */
export function earlierId(index: number, id: string): string {
  return `@${index}/${id}`
}

/** The problem as it would be if nothing had ever been published: what holds then is no secret. */
export function withoutPublished(problem: Problem): Problem {
  const quantities = new Map<string, Quantity>()
  for (const [id, quantity] of problem.quantities) {
    const isPrinted = quantity.kind === 'published' || id.startsWith('@')
    quantities.set(id, isPrinted ? {...quantity, kind: 'free', lower: quantity.least, upper: Infinity} : quantity)
  }
  return {...problem, quantities}
}

/** Whether readers know the value itself. */
export function isFixed({lower, upper}: Quantity): boolean {
  return lower === upper
}

/** The ids that a rule ties together. */
export function idsOf(rule: Rule): ReadonlyArray<string> {
  if (rule.type === 'sum') return [...rule.expression.terms.keys()]
  return [...new Set([...rule.numerator.terms.keys(), ...rule.denominator.terms.keys(), rule.result])]
}
