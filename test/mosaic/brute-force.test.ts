import fc from 'fast-check'
import {beforeAll, expect, test} from 'vitest'
import {findDisclosures} from '../../src/mosaic/find-disclosures.ts'
import {loadSolver} from '../../src/mosaic/load-solver.ts'
import type {Solver} from '../../src/mosaic/program.ts'
import {hidden, percentageRule, problem, published, sumRule} from './make-problem.ts'
import {bruteForce, tables, toProblem} from './random-table.ts'

let solver: Solver
beforeAll(async () => {
  solver = await loadSolver()
})

/** The least and the greatest of the sum of some cells over all tables. */
function range(all: ReadonlyArray<ReadonlyMap<string, number>>, ids: ReadonlyArray<string>): [number, number] {
  const sums = all.map((each) => ids.reduce((sum, id) => sum + (each.get(id) ?? Number.NaN), 0))
  return [Math.min(...sums), Math.max(...sums)]
}

test('intervals are those of trying all whole numbers', () => {
  fc.assert(
    fc.property(tables(4, 6, 7), (table) => {
      const all = bruteForce(table)
      const {intervals, troubles} = findDisclosures(toProblem(table), solver)
      expect(troubles).toEqual([])
      expect(intervals.size).toBe(table.hidden.size)
      for (const [id, {lower, upper}] of intervals) expect([lower, upper]).toEqual(range(all, [id]))
    }),
    {numRuns: 200, seed: 20260520},
  )
}, 30_000)

test('pairs are disclosed exactly where trying all whole numbers says so', () => {
  fc.assert(
    fc.property(tables(4, 6, 7), (table) => {
      const all = bruteForce(table)
      const given = toProblem(table, 0.5)
      const {disclosures} = findDisclosures(given, solver)
      const isNarrow = (ids: ReadonlyArray<string>): boolean => {
        const [lower, upper] = range(all, ids)
        const truth = ids.reduce((sum, id) => sum + (given.quantities.get(id)?.truth ?? Number.NaN), 0)
        return upper === lower || upper - lower < 0.5 * truth
      }
      for (const {ids, interval} of disclosures) {
        expect(isNarrow(ids)).toBe(true)
        expect([interval.lower, interval.upper]).toEqual(range(all, ids))
      }
      const told = new Set(disclosures.map(({ids}) => ids.join(' ')))
      for (const pair of pairsOf(table.hidden)) {
        const line = pair.map((id) => id.split(','))
        const [width, height] = [table.values[0]?.length ?? 0, table.values.length]
        const isInOneSum = line[0]?.[0] === line[1]?.[0] || line[0]?.[1] === line[1]?.[1]
        const isTotal = line[0]?.[0] === line[1]?.[0] ? width === 2 : height === 2
        const expected = isInOneSum && !isTotal && isNarrow(pair) && !pair.some((id) => told.has(id))
        expect([pair, told.has([...pair].sort().join(' '))]).toEqual([pair, expected])
      }
    }),
    {numRuns: 200, seed: 20260520},
  )
}, 30_000)

test('with percentages beside a table too, of which no sum of fractions is right', () => {
  fc.assert(
    fc.property(fc.nat(12), fc.integer({min: 1, max: 12}), fc.nat(12), fc.nat(1), (a, b, c, decimals) => {
      const round = (value: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals
      const share = round((a / b) * 100)
      const total = a + b + c
      const given = problem(
        [
          ...[hidden('a', a), hidden('b', b), hidden('c', c)],
          ...[published('share', share, {decimals}), published('total', total)],
        ],
        [sumRule('total', ['a', 'b', 'c']), percentageRule('share', 'a', 'b')],
      )
      const all: Array<ReadonlyMap<string, number>> = []
      for (let x = 0; x <= total; x++) {
        for (let y = 1; x + y <= total; y++) {
          if (round((x / y) * 100) === share) all.push(new Map(Object.entries({a: x, b: y, c: total - x - y})))
        }
      }
      const {intervals, troubles} = findDisclosures(given, solver)
      expect(troubles).toEqual([])
      for (const [id, {lower, upper}] of intervals) expect([id, lower, upper]).toEqual([id, ...range(all, [id])])
    }),
    {numRuns: 60, seed: 20260520},
  )
}, 30_000)

function pairsOf(ids: ReadonlySet<string>): ReadonlyArray<readonly [string, string]> {
  const list = [...ids]
  return list.flatMap((one, index) => list.slice(index + 1).map((other) => [one, other] as const))
}
