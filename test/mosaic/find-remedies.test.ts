import fc from 'fast-check'
import {beforeAll, describe, expect, test} from 'vitest'
import {applyRemedy, type Remedy} from '../../src/mosaic/apply-remedy.ts'
import {findDisclosures} from '../../src/mosaic/find-disclosures.ts'
import {findRemedies} from '../../src/mosaic/find-remedies.ts'
import {loadSolver} from '../../src/mosaic/load-solver.ts'
import type {Problem} from '../../src/mosaic/problem.ts'
import type {Solver} from '../../src/mosaic/program.ts'
import {hidden, percentageRule, problem, published, sumRule} from './make-problem.ts'
import {tables, toProblem} from './random-table.ts'

let solver: Solver
beforeAll(async () => {
  solver = await loadSolver()
})

function remediesOf(given: Problem): ReadonlyArray<Remedy | undefined> {
  const {disclosures} = findDisclosures(given, solver)
  const remedies = findRemedies(given, disclosures, solver)
  return disclosures.map((disclosure) => remedies.get(disclosure))
}

function leftAfter(given: Problem, remedies: ReadonlyArray<Remedy | undefined>): ReadonlyArray<string> {
  const remedied = remedies.reduce((current, remedy) => (remedy ? applyRemedy(current, remedy) : current), given)
  const {disclosures, troubles} = findDisclosures(remedied, solver)
  expect(troubles).toEqual([])
  return disclosures.map(({ids}) => ids.join(' + '))
}

describe('a remedy is the gentlest that works', () => {
  test('rounding one figure, no further than it takes', () => {
    const quantities = [hidden('a', 100), published('b', 4326), published('total', 4426)]
    const given = problem(quantities, [sumRule('total', ['a', 'b'])])
    expect(remediesOf(given)).toEqual([[{type: 'round', id: 'total', decimals: -2}]])
    expect(leftAfter(given, [[{type: 'round', id: 'total', decimals: -1}]])).toEqual(['a'])
    expect(leftAfter(given, remediesOf(given))).toEqual([])
  })

  test('rounding a percentage, where a total would need more', () => {
    const quantities = [hidden('part', 612), published('whole', 1000), published('share', 61.2, {decimals: 1})]
    const given = problem(quantities, [percentageRule('share', 'part', 'whole')])
    expect(remediesOf(given)).toEqual([[{type: 'round', id: 'share', decimals: -1}]])
    expect(leftAfter(given, remediesOf(given))).toEqual([])
  })

  test('withholding one more where rounding would leave nothing of a figure', () => {
    const quantities = [hidden('a', 9), published('b', 2), published('total', 11)]
    const given = problem(quantities, [sumRule('total', ['a', 'b'])])
    expect(remediesOf(given)).toEqual([[{type: 'withhold', id: 'b'}]])
    expect(leftAfter(given, remediesOf(given))).toEqual([])
  })

  test('withholding two where one would leave the sum of a pair', () => {
    const total = {...published('total', 24), kind: 'free'} as const
    const quantities = [hidden('a', 9), published('b', 8), published('c', 7), total]
    const given = problem(quantities, [sumRule('total', ['a', 'b', 'c'])])
    expect(remediesOf(given)).toEqual([
      [
        {type: 'withhold', id: 'b'},
        {type: 'withhold', id: 'c'},
      ],
    ])
    expect(leftAfter(given, [[{type: 'withhold', id: 'b'}]])).toEqual(['a + b'])
    expect(leftAfter(given, remediesOf(given))).toEqual([])
  })

  test('a figure that another one gives back is not proposed', () => {
    const quantities = [
      ...[hidden('a', 100), published('b', 4326), published('total', 4426)],
      ...[published('men', 4000), published('women', 426)],
    ]
    const given = problem(quantities, [sumRule('total', ['a', 'b']), sumRule('total', ['men', 'women'])])
    expect(remediesOf(given)).toEqual([[{type: 'round', id: 'b', decimals: -2}]])
  })

  test('none where something that cannot be taken back says it', () => {
    const quantities = [hidden('a', 30), {...published('@0/a', 30), kind: 'free'} as const]
    const same = {
      type: 'sum',
      result: undefined,
      expression: {
        constant: 0,
        terms: new Map([
          ['a', 1],
          ['@0/a', -1],
        ]),
      },
      lower: 0,
      upper: 0,
    } as const
    expect(remediesOf(problem(quantities, [same]))).toEqual([undefined])
  })
})

test('after all remedies together nothing is disclosed', () => {
  let count = 0
  fc.assert(
    fc.property(tables(4, 90, 4), (table) => {
      const given = toProblem(table)
      const remedies = remediesOf(given)
      count += remedies.length
      expect(remedies).not.toContain(undefined)
      expect(leftAfter(given, remedies)).toEqual([])
    }),
    {numRuns: 25, seed: 20260520},
  )
  expect(count).toBeGreaterThan(25)
}, 60_000)
