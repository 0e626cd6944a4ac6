/** A constant plus multiples of quantities, by their ids. */
export interface Expression {
  readonly constant: number
  /** Without zeros. */
  readonly terms: ReadonlyMap<string, number>
}

export function constantOf(constant: number): Expression {
  return {constant, terms: new Map()}
}

export function quantityOf(id: string): Expression {
  return {constant: 0, terms: new Map([[id, 1]])}
}

/** `left + factor × right`. */
export function add(left: Expression, right: Expression, factor = 1): Expression {
  const terms = new Map(left.terms)
  for (const [id, coefficient] of right.terms) {
    const sum = (terms.get(id) ?? 0) + factor * coefficient
    if (sum === 0) terms.delete(id)
    else terms.set(id, sum)
  }
  return {constant: left.constant + factor * right.constant, terms}
}

export function scale(expression: Expression, factor: number): Expression {
  return add(constantOf(0), expression, factor)
}

export function isConstant({terms}: Expression): boolean {
  return terms.size === 0
}

/** The value of an expression; undefined where the value of one of its quantities is. */
export function evaluate(
  {constant, terms}: Expression,
  lookUp: (id: string) => number | undefined,
): number | undefined {
  let total = constant
  for (const [id, coefficient] of terms) {
    const value = lookUp(id)
    if (value === undefined) return undefined
    total += coefficient * value
  }
  return total
}
