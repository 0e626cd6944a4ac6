import type {Formula} from '../model/formula.ts'
import {constantOf, type Expression, quantityOf} from './expression.ts'
import {isFixed} from './problem.ts'
import {type Quotient, toQuotient} from './to-quotient.ts'
import {find, type Quantities} from './to-rows.ts'

/**
 * A formula as a quotient of two sums of quantities; undefined where it multiplies what readers do not know.
 *
 * Known figures stay quantities, so that a remedy can change them; where that makes a product they are constants.
 */
export function expandFormula(
  formula: Formula,
  idOf: (name: string) => string | undefined,
  quantities: Quantities,
): Quotient | undefined {
  const symbol = (name: string): Expression | undefined => {
    const id = idOf(name)
    return id === undefined ? undefined : quantityOf(id)
  }
  const known = (name: string): Expression | undefined => {
    const id = idOf(name)
    if (id === undefined) return undefined
    const quantity = find(quantities, id)
    return isFixed(quantity) ? constantOf(quantity.lower) : quantityOf(id)
  }
  return toQuotient(formula, symbol) ?? toQuotient(formula, known)
}
