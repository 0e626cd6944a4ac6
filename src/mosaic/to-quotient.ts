import type {Formula} from '../model/formula.ts'
import {add, constantOf, type Expression, isConstant, scale} from './expression.ts'

/** `numerator / denominator`, both linear. */
export interface Quotient {
  readonly numerator: Expression
  readonly denominator: Expression
}

/**
 * Brings a formula to one quotient of two sums: `(b - a) / a * 100` to `(100 b − 100 a) / a`.
 *
 * `lookUp` gives what an id stands for. Undefined where an id stands for nothing, or where the formula multiplies
 * unknowns, so that no linear programme can hold it.
 */
export function toQuotient(formula: Formula, lookUp: (id: string) => Expression | undefined): Quotient | undefined {
  switch (formula.type) {
    case 'number':
      return whole(constantOf(formula.value))
    case 'id': {
      const expression = lookUp(formula.id)
      return expression && whole(expression)
    }
    case 'sum': {
      const terms = formula.terms.map((term) => toQuotient(term, lookUp))
      return terms.reduce((total, term) => total && term && addQuotients(total, term, 1), whole(constantOf(0)))
    }
    case 'binary': {
      const left = toQuotient(formula.left, lookUp)
      const right = toQuotient(formula.right, lookUp)
      if (left === undefined || right === undefined) return undefined
      if (formula.operator === '*') return multiplyQuotients(left, right)
      if (formula.operator === '/')
        return multiplyQuotients(left, {numerator: right.denominator, denominator: right.numerator})
      return addQuotients(left, right, formula.operator === '+' ? 1 : -1)
    }
  }
}

function whole(numerator: Expression): Quotient {
  return {numerator, denominator: constantOf(1)}
}

function addQuotients(left: Quotient, right: Quotient, factor: number): Quotient | undefined {
  if (isSame(left.denominator, right.denominator))
    return {numerator: add(left.numerator, right.numerator, factor), denominator: left.denominator}
  const one = multiply(left.numerator, right.denominator)
  const other = multiply(right.numerator, left.denominator)
  const denominator = multiply(left.denominator, right.denominator)
  return one && other && denominator && {numerator: add(one, other, factor), denominator}
}

function multiplyQuotients(left: Quotient, right: Quotient): Quotient | undefined {
  const numerator = multiply(left.numerator, right.numerator)
  const denominator = multiply(left.denominator, right.denominator)
  return numerator && denominator && {numerator, denominator}
}

function multiply(left: Expression, right: Expression): Expression | undefined {
  if (isConstant(left)) return scale(right, left.constant)
  if (isConstant(right)) return scale(left, right.constant)
  return undefined
}

function isSame(left: Expression, right: Expression): boolean {
  const difference = add(left, right, -1)
  return isConstant(difference) && difference.constant === 0
}
