/** An arithmetic expression over the ids of rows or columns. */
export type Formula =
  | {readonly type: 'number'; readonly value: number}
  | {readonly type: 'id'; readonly id: string}
  | {readonly type: 'binary'; readonly operator: '+' | '-' | '*' | '/'; readonly left: Formula; readonly right: Formula}
  | {readonly type: 'sum'; readonly terms: ReadonlyArray<Formula>}

/**
 * Parses `realisatie / plan * 100` or `som(a, b, c)`.
 *
 * A word that is one of `ids` means that row or column, also where it reads as a number (`2025 - 2024`). Ids hold
 * hyphens, so a minus needs a space before it. `ids` may name parts of other tables with slashes (`set/rij`); a slash
 * elsewhere divides. Returns words about the first thing that does not fit instead of a formula when there is one.
 */
export function parseFormula(text: string, ids: ReadonlySet<string>): Formula | string {
  const words = text.match(/[a-z0-9]+(?:[-./][a-z0-9]+)*|[-+*/(),]|\S/gi) ?? []
  const tokens = words.flatMap((word) => (ids.has(word) ? [word] : word.split(/(\/)/).filter((part) => part !== '')))
  let at = 0
  const take = (token: string): boolean => tokens[at]?.toLowerCase() === token && ++at > 0

  function sum(): Formula {
    let left = product()
    for (;;) {
      const operator = take('+') ? '+' : take('-') ? '-' : undefined
      if (operator === undefined) return left
      left = {type: 'binary', operator, left, right: product()}
    }
  }
  function product(): Formula {
    let left = factor()
    for (;;) {
      const operator = take('*') ? '*' : take('/') ? '/' : undefined
      if (operator === undefined) return left
      left = {type: 'binary', operator, left, right: factor()}
    }
  }
  function factor(): Formula {
    if (take('-')) return {type: 'binary', operator: '-', left: {type: 'number', value: 0}, right: factor()}
    if (take('(')) {
      const inner = sum()
      if (!take(')')) throw new Mismatch('een haakje dat niet wordt gesloten')
      return inner
    }
    const token = tokens[at++]
    if (token === undefined) throw new Mismatch('een formule die halverwege ophoudt')
    if (ids.has(token)) return {type: 'id', id: token}
    if (token === 'som' && take('(')) return {type: 'sum', terms: terms()}
    if (/^\d+(\.\d+)?$/.test(token)) return {type: 'number', value: Number(token)}
    throw new Mismatch(`‘${token}’`)
  }
  function terms(): ReadonlyArray<Formula> {
    const found = [sum()]
    while (take(',')) found.push(sum())
    if (!take(')')) throw new Mismatch('een haakje dat niet wordt gesloten')
    return found
  }

  try {
    const formula = sum()
    return at < tokens.length ? `‘${tokens[at]}’` : formula
  } catch (error) {
    if (error instanceof Mismatch) return error.message
    throw error
  }
}

/** The ids that a formula needs. */
export function findOperands(formula: Formula): ReadonlyArray<string> {
  switch (formula.type) {
    case 'number':
      return []
    case 'id':
      return [formula.id]
    case 'sum':
      return formula.terms.flatMap(findOperands)
    case 'binary':
      return [...findOperands(formula.left), ...findOperands(formula.right)]
  }
}

/** The value of a formula; `lookUp` gives the value of an id. Division by zero gives a number that is not finite. */
export function evaluateFormula(formula: Formula, lookUp: (id: string) => number): number {
  switch (formula.type) {
    case 'number':
      return formula.value
    case 'id':
      return lookUp(formula.id)
    case 'sum':
      return formula.terms.reduce((total, term) => total + evaluateFormula(term, lookUp), 0)
    case 'binary': {
      const left = evaluateFormula(formula.left, lookUp)
      const right = evaluateFormula(formula.right, lookUp)
      return {'+': left + right, '-': left - right, '*': left * right, '/': left / right}[formula.operator]
    }
  }
}

class Mismatch extends Error {}
