import {expect, test} from 'vitest'
import {evaluateFormula, findOperands, parseFormula} from '../../src/model/formula.ts'

const values: Readonly<Record<string, number>> = {
  realisatie: 4326,
  plan: 6217,
  '2024': 10,
  '2025': 25,
  'melders-2024': 7,
  a: 1,
  b: 2,
  c: 3,
}
const ids = new Set(Object.keys(values))

function evaluate(text: string): number | string {
  const formula = parseFormula(text, ids)
  return typeof formula === 'string' ? formula : evaluateFormula(formula, (id) => values[id] ?? Number.NaN)
}

test.each([
  ['realisatie / plan * 100', (4326 / 6217) * 100],
  ['2025 - 2024', 15],
  ['melders-2024 + 1', 8],
  ['som(a, b, c) - 2 * (a + b)', 0],
  ['a - b - c', -4],
  ['-a + 3', 2],
  ['a / 0', Number.POSITIVE_INFINITY],
  ['2.5 * b', 5],
])('%s', (text, expected) => {
  expect(evaluate(text)).toBe(expected)
})

test.each([
  ['realisatie / plann', '‘plann’'],
  ['a +', 'een formule die halverwege ophoudt'],
  ['(a + b', 'een haakje dat niet wordt gesloten'],
  ['a b', '‘b’'],
  ['a; b', '‘;’'],
  ['', 'een formule die halverwege ophoudt'],
])('%s is refused at what does not fit', (text, expected) => {
  expect(evaluate(text)).toBe(expected)
})

test('the operands of a formula are the ids in it', () => {
  const formula = parseFormula('som(a, b) / 2025 * 100', ids)
  expect(typeof formula === 'string' ? formula : findOperands(formula)).toEqual(['a', 'b', '2025'])
})

test('a slash is part of an id that has one, and divides elsewhere', () => {
  const both = parseFormula('set/a + a/b', new Set([...ids, 'set/a']))
  expect(typeof both === 'string' ? both : findOperands(both)).toEqual(['set/a', 'a', 'b'])
})
