import type {Formula} from '../model/formula.ts'

/** The value of a formula, and how much it changes for each unit that an operand changes. */
export interface Linear {
  readonly value: number
  readonly coefficients: ReadonlyMap<string, number>
}

/** Evaluates a formula with its partial derivatives: for sums exactly their coefficients, else to first order. */
export function linearise(formula: Formula, lookUp: (id: string) => number): Linear {
  switch (formula.type) {
    case 'number':
      return {value: formula.value, coefficients: new Map()}
    case 'id':
      return {value: lookUp(formula.id), coefficients: new Map([[formula.id, 1]])}
    case 'sum': {
      const terms = formula.terms.map((term) => linearise(term, lookUp))
      const value = terms.reduce((total, term) => total + term.value, 0)
      return {value, coefficients: combine(terms.map((term) => [1, term] as const))}
    }
    case 'binary': {
      const left = linearise(formula.left, lookUp)
      const right = linearise(formula.right, lookUp)
      const [a, b] = [left.value, right.value]
      const [value, byLeft, byRight] = derive[formula.operator](a, b)
      return {
        value,
        coefficients: combine([
          [byLeft, left],
          [byRight, right],
        ]),
      }
    }
  }
}

/** An operation's value and its derivatives by the left and the right operand. */
const derive: Readonly<Record<'+' | '-' | '*' | '/', (a: number, b: number) => readonly [number, number, number]>> = {
  '+': (a, b) => [a + b, 1, 1],
  '-': (a, b) => [a - b, 1, -1],
  '*': (a, b) => [a * b, b, a],
  '/': (a, b) => [a / b, 1 / b, -a / b ** 2],
}

function combine(parts: ReadonlyArray<readonly [number, Linear]>): ReadonlyMap<string, number> {
  const result = new Map<string, number>()
  for (const [factor, {coefficients}] of parts)
    for (const [id, coefficient] of coefficients) result.set(id, (result.get(id) ?? 0) + factor * coefficient)
  return result
}
