import {dividedBy, type Exact, exact, minus, plus, times} from './exact.ts'
import type {ExpectedCell} from './expected-table.ts'

/** Evaluates a `berekening` exactly. Gives the absent cell back where one of its figures is absent. */
export function evaluate(formula: string, operand: (id: string) => ExpectedCell | undefined): Exact | ExpectedCell {
  const tokens = formula.match(/[()+*/,]|-(?=\s|$)|[^\s()+*/,]+/g) ?? []
  let at = 0
  let missing: ExpectedCell | undefined
  const sum = (): Exact => {
    let value = product()
    while (tokens[at] === '+' || tokens[at] === '-') {
      const combine = tokens[at++] === '+' ? plus : minus
      value = combine(value, product())
    }
    return value
  }
  const product = (): Exact => {
    let value = atom()
    while (tokens[at] === '*' || tokens[at] === '/') {
      const combine = tokens[at++] === '*' ? times : dividedBy
      value = combine(value, atom())
    }
    return value
  }
  const atom = (): Exact => {
    const token = tokens[at++] ?? ''
    if (token === '(') {
      const value = sum()
      at++
      return value
    }
    if (token === 'som') {
      let total = exact(0)
      do {
        at++
        total = plus(total, sum())
      } while (tokens[at] === ',')
      at++
      return total
    }
    const cell = operand(token)
    if (cell?.number !== undefined) return cell.number.value
    if (cell === undefined && /^\d/.test(token)) return exact(Number(token))
    missing ??= cell
    return exact(1)
  }
  const value = sum()
  return missing ?? value
}
