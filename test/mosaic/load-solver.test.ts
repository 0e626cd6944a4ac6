import fc from 'fast-check'
import {beforeAll, expect, test} from 'vitest'
import {solve} from 'yalps'
import {ask} from '../../src/mosaic/ask.ts'
import {findDisclosures} from '../../src/mosaic/find-disclosures.ts'
import {loadSolver} from '../../src/mosaic/load-solver.ts'
import type {Program, Solver} from '../../src/mosaic/program.ts'
import {type Table, toProblem} from './random-table.ts'

let solver: Solver
beforeAll(async () => {
  solver = await loadSolver()
})

/** A programme that has a solution, for it is made around one; some columns and rows have no bound. */
const programs: fc.Arbitrary<Program> = fc.integer({min: 2, max: 7}).chain((width) => {
  const room = fc.option(fc.nat(5), {nil: Infinity, freq: 2})
  return fc
    .record({
      point: fc.array(fc.integer({min: -9, max: 9}), {minLength: width, maxLength: width}),
      columns: fc.array(fc.tuple(room, room), {minLength: width, maxLength: width}),
      rows: fc.array(
        fc.tuple(fc.array(fc.integer({min: -3, max: 3}), {minLength: width, maxLength: width}), room, room),
        {minLength: 1, maxLength: 8},
      ),
    })
    .map(({point, columns, rows}) => ({
      columns: columns.map(([below, above], index) => {
        const value = point[index] ?? 0
        return {lower: value - below, upper: value + above, isWhole: false}
      }),
      rows: rows.map(([coefficients, below, above]) => {
        const value = coefficients.reduce((sum, coefficient, index) => sum + coefficient * (point[index] ?? 0), 0)
        const terms = coefficients.flatMap((coefficient, index) =>
          coefficient === 0 ? [] : [[index, coefficient] as const],
        )
        return {terms, lower: value - below, upper: value + above}
      }),
    }))
})

/** The same question to yalps, which has no negative numbers: a column is what it is above minus what it is below 0. */
function askYalps({columns, rows}: Program, column: number, direction: 'minimize' | 'maximize'): number {
  const limits = [...rows, ...columns.map(({lower, upper}, index) => ({terms: [[index, 1]] as const, lower, upper}))]
  const constraints = limits.map(({lower, upper}, index) => {
    const bounds = {...(Number.isFinite(lower) && {min: lower}), ...(Number.isFinite(upper) && {max: upper})}
    return [`${index}`, bounds] as const
  })
  const variables = columns.flatMap((_, index) =>
    [1, -1].map((sign) => {
      const entries = limits.flatMap(({terms}, limit) =>
        terms.flatMap(([at, coefficient]) => (at === index ? [[`${limit}`, sign * coefficient] as const] : [])),
      )
      return [`${index}${sign}`, new Map([...entries, ['objective', index === column ? sign : 0] as const])] as const
    }),
  )
  const solution = solve({direction, objective: 'objective', constraints, variables})
  expect(solution.status).toMatch(/optimal|unbounded/)
  if (solution.status === 'unbounded') return direction === 'minimize' ? -Infinity : Infinity
  return solution.result
}

test('HiGHS and yalps agree on 200 programmes', () => {
  let unbounded = 0
  let bounded = 0
  fc.assert(
    fc.property(programs, (program) => {
      const session = solver.open(program)
      for (const column of program.columns.keys()) {
        const lowest = ask(session, program, [[column, 1]], 'minimise').value
        const highest = ask(session, program, [[column, 1]], 'maximise').value
        for (const [ours, theirs] of [
          [lowest, askYalps(program, column, 'minimize')],
          [highest, askYalps(program, column, 'maximize')],
        ] as const) {
          if (Number.isFinite(ours)) bounded++
          else unbounded++
          expect(Number.isFinite(ours)).toBe(Number.isFinite(theirs))
          if (Number.isFinite(ours)) expect(ours).toBeCloseTo(theirs, 5)
          else expect(ours).toBe(theirs)
        }
      }
      session.close()
    }),
    {numRuns: 200, seed: 20260520},
  )
  expect(Math.min(bounded, unbounded)).toBeGreaterThan(100)
}, 60_000)

test.each([
  [12, 24, 250],
  [62, 124, 1000],
])(
  'a table with %i hidden cells, %i problems, is solved within %i ms',
  async (count, problems, budget) => {
    const size = count === 12 ? 10 : 20
    const places = Array.from({length: count}, (_, index) => (index * 37) % size ** 2)
    const table: Table = {
      values: Array.from({length: size}, (_, row) =>
        Array.from({length: size}, (_, column) => 3 + ((row * 31 + column * 17) % 90)),
      ),
      hidden: new Set(places.map((place) => `${Math.floor(place / size)},${place % size}`)),
    }
    expect(table.hidden.size * 2).toBe(problems)
    const given = toProblem(table, 0)
    const times: number[] = []
    for (let attempt = 0; attempt < 5; attempt++) {
      const start = performance.now()
      const {intervals} = findDisclosures(given, await loadSolver())
      times.push(performance.now() - start)
      expect(intervals.size).toBe(count)
    }
    expect(Math.min(...times)).toBeLessThan(budget)
  },
  60_000,
)
