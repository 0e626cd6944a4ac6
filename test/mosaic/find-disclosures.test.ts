import {beforeAll, describe, expect, test} from 'vitest'
import {type Findings, findDisclosures} from '../../src/mosaic/find-disclosures.ts'
import {loadSolver} from '../../src/mosaic/load-solver.ts'
import type {Problem} from '../../src/mosaic/problem.ts'
import {type Solver, SolverTrouble} from '../../src/mosaic/program.ts'
import {hidden, percentageRule, problem, published, sumRule} from './make-problem.ts'

let solver: Solver
beforeAll(async () => {
  solver = await loadSolver()
})

function find(given: Problem): Findings {
  return findDisclosures(given, solver)
}

function intervals(given: Problem): Record<string, readonly [number, number]> {
  const {intervals: found, troubles} = find(given)
  expect(troubles).toEqual([])
  return Object.fromEntries([...found].map(([id, {lower, upper}]) => [id, [lower, upper] as const]))
}

function disclosed(given: Problem): ReadonlyArray<string> {
  const {disclosures, troubles} = find(given)
  expect(troubles).toEqual([])
  return disclosures.map(({ids}) => ids.join(' + '))
}

/** J. Geurts, Heuristics for Cell Suppression in Tables (1992), table 10, as the handbook quotes it. */
const geurts = problem(
  [
    ...[hidden('x11', 5), hidden('x12', 2), hidden('x21', 1), hidden('x22', 2)],
    ...[published('x31', 3), published('x32', 3)],
    ...[published('row1', 7), published('row2', 3), published('row3', 6)],
    ...[published('column1', 9), published('column2', 7), published('all', 16)],
  ],
  [
    sumRule('row1', ['x11', 'x12']),
    sumRule('row2', ['x21', 'x22']),
    sumRule('row3', ['x31', 'x32']),
    sumRule('column1', ['x11', 'x21', 'x31']),
    sumRule('column2', ['x12', 'x22', 'x32']),
    sumRule('all', ['row1', 'row2', 'row3']),
  ],
)

describe('known answers', () => {
  test("Geurts' example of the handbook has the intervals that the handbook gives", () => {
    expect(intervals(geurts)).toEqual({x11: [3, 6], x12: [1, 4], x21: [0, 3], x22: [0, 3]})
  })

  test('in it no cell is given away, and the sums down the columns are: those are nowhere published', () => {
    expect(disclosed(geurts)).toEqual(['x11 + x21', 'x12 + x22'])
  })

  test('what is left of a total is exact', () => {
    const quantities = [hidden('a', 30), published('b', 40), published('c', 30), published('total', 100)]
    const {disclosures} = find(problem(quantities, [sumRule('total', ['a', 'b', 'c'])]))
    expect(disclosures).toEqual([{ids: ['a'], interval: {lower: 30, upper: 30}, reference: 30, width: 0}])
  })

  test('a percentage of 4.000 that is printed as 87,3 leaves four whole numbers: 3.494 would be printed as 87,4', () => {
    const quantities = [hidden('part', 3492), published('whole', 4000), published('share', 87.3, {decimals: 1})]
    const given = problem(quantities, [percentageRule('share', 'part', 'whole')])
    expect(intervals(given)).toEqual({part: [3490, 3493]})
    expect(find(given).disclosures[0]?.width).toBeCloseTo(3 / 3492)
  })

  test('a percentage of small counts gives both away when little is known of one: 71,4% of at most 13 is 5 of 7', () => {
    const atMost = {
      type: 'sum',
      result: undefined,
      expression: {constant: 0, terms: new Map([['whole', 1]])},
      lower: 0,
      upper: 13,
    } as const
    const quantities = [hidden('part', 5), hidden('whole', 7), published('share', 71.4, {decimals: 1})]
    const rules = [percentageRule('share', 'part', 'whole'), atMost]
    expect(intervals(problem(quantities, rules))).toEqual({part: [5, 5], whole: [7, 7]})
  })

  test('a hidden percentage follows from the bounds of what it is computed from', () => {
    const quantities = [
      ...[hidden('a', 40), hidden('b', 60), hidden('share', 66.7, {decimals: 1})],
      ...[published('c', 20), published('total', 120), published('a and c', 60)],
    ]
    const sums = [sumRule('total', ['a', 'b', 'c']), sumRule('a and c', ['a', 'c'])]
    const given = problem(quantities, [...sums, percentageRule('share', 'a', 'b')])
    expect(intervals(given)).toEqual({a: [40, 40], b: [60, 60], share: [66.7, 66.7]})
  })

  test('a hidden quotient of figures without an upper bound is known when other quotients tie them together', () => {
    const quantities = [
      ...[hidden('a', 500), hidden('b', 1000), hidden('ratio', 0.5, {decimals: 2})],
      published('share', 50, {decimals: 1}),
    ]
    const ratio = {
      type: 'quotient',
      numerator: {constant: 0, terms: new Map([['a', 1]])},
      denominator: {constant: 0, terms: new Map([['b', 1]])},
      result: 'ratio',
    } as const
    expect(intervals(problem(quantities, [percentageRule('share', 'a', 'b'), ratio]))).toEqual({
      a: [1, Infinity],
      b: [1, Infinity],
      ratio: [0.5, 0.5],
    })
  })
})

describe('linked tables', () => {
  const north = [sumRule('north', ['n1', 'n2', 'n3'])]
  const first = [sumRule('first', ['n1', 's1'])]
  const figures = [hidden('n1', 20), hidden('n2', 30), published('n3', 50), published('north', 100)]
  const others = [published('s1', 40), published('first', 60)]

  test('one alone leaves each value open', () => {
    expect(intervals(problem(figures, north))).toEqual({n1: [0, 50], n2: [0, 50]})
  })

  test('together they give both away', () => {
    const given = problem([...figures, ...others], [...north, ...first])
    expect(intervals(given)).toEqual({n1: [20, 20], n2: [30, 30]})
    expect(disclosed(given)).toEqual(['n1', 'n2'])
  })
})

describe('pairs', () => {
  const parts = [hidden('a', 30), hidden('b', 20)]

  test('two values whose sum is left over from a total are disclosed together', () => {
    const quantities = [...parts, published('c', 50), published('total', 100)]
    expect(disclosed(problem(quantities, [sumRule('total', ['a', 'b', 'c'])]))).toEqual(['a + b'])
  })

  test('two values whose sum is what is published are not: that was decided', () => {
    expect(disclosed(problem([...parts, published('total', 50)], [sumRule('total', ['a', 'b'])]))).toEqual([])
  })

  test('three values leave each pair open', () => {
    const quantities = [...parts, hidden('c', 50), published('d', 10), published('total', 110)]
    expect(disclosed(problem(quantities, [sumRule('total', ['a', 'b', 'c', 'd'])]))).toEqual([])
  })

  test('a difference is no sum of a pair', () => {
    const difference = {
      type: 'sum',
      result: undefined,
      expression: {
        constant: 0,
        terms: new Map([
          ['a', 1],
          ['b', -1],
          ['rise', -1],
        ]),
      },
      lower: 0,
      upper: 0,
    } as const
    expect(disclosed(problem([...parts, published('rise', 10)], [difference]))).toEqual([])
  })
})

describe('the policy', () => {
  const given = (minimum: number) =>
    problem(
      [
        hidden('a', 40),
        published('b', 60),
        published('total', 100, {lower: 95, upper: 105, isRounded: true, decimals: -1}),
      ],
      [sumRule('total', ['a', 'b'])],
      minimum,
    )

  test('an interval as wide as the policy passes, and a narrower one does not', () => {
    expect(disclosed(given(0.25))).toEqual([])
    expect(disclosed(given(0.26))).toEqual(['a'])
  })

  test('a value of which one printed form is left is disclosed, however small it is', () => {
    const total = published('total', 10, {lower: 9.6, upper: 10.4, isRounded: true, decimals: 0})
    expect(disclosed(problem([hidden('a', 1), published('b', 9), total], [sumRule('total', ['a', 'b'])]))).toEqual([
      'a',
    ])
  })

  test('what holds whatever is published is no disclosure', () => {
    const hundred = {
      type: 'sum',
      result: undefined,
      expression: {constant: 0, terms: new Map([['all', 1]])},
      lower: 100,
      upper: 100,
    } as const
    expect(disclosed(problem([hidden('all', 100)], [hundred]))).toEqual([])
  })

  test('a value that the sources do not have is measured against what readers derive', () => {
    const quantities = [hidden('a', undefined), published('b', 60), published('total', 100)]
    expect(disclosed(problem(quantities, [sumRule('total', ['a', 'b'])]))).toEqual(['a'])
  })
})

describe('what need not be solved', () => {
  const never: Solver = {
    open: () => {
      throw new Error('nothing to solve')
    },
  }

  test('figures that hang together with nothing hidden are left alone', () => {
    const missing = hidden('x', undefined, {kind: 'free'})
    const given = problem([missing, published('b', 1), published('total', 3)], [sumRule('total', ['x', 'b'])])
    expect(findDisclosures(given, never)).toEqual({intervals: new Map(), disclosures: [], troubles: []})
  })

  test('a hidden value in no rule has no bounds but its own', () => {
    const given = problem([hidden('a', 5), hidden('b', -5, {lower: -Infinity})], [])
    expect([...findDisclosures(given, never).intervals.values()]).toEqual([
      {lower: 0, upper: Infinity},
      {lower: -Infinity, upper: Infinity},
    ])
  })

  test('a component is opened once, however many values are hidden in it', () => {
    let count = 0
    const open: Solver['open'] = (program) => {
      count++
      return solver.open(program)
    }
    findDisclosures({...geurts, minimum: 0}, {open})
    expect(count).toBeLessThanOrEqual(2)
  })
})

describe('trouble is never a pass', () => {
  const given = problem([hidden('a', 1), hidden('b', 2), published('total', 3)], [sumRule('total', ['a', 'b'])])

  test('figures that contradict each other', () => {
    const wrong = problem([hidden('a', 1), published('b', 4), published('total', 3)], [sumRule('total', ['a', 'b'])])
    expect(find(wrong).troubles).toEqual([{reason: 'contradiction', ids: ['a']}])
  })

  test('a value outside what is published about it', () => {
    const wrong = problem([hidden('a', 7), published('b', 2), published('total', 3)], [sumRule('total', ['a', 'b'])])
    expect(find(wrong).troubles).toEqual([{reason: 'contradiction', ids: ['a']}])
  })

  test('a solver that gives up', () => {
    const open: Solver['open'] = () => {
      throw new SolverTrouble('unsolved', 'time limit')
    }
    expect(findDisclosures(given, {open}).troubles).toEqual([{reason: 'unsolved', ids: ['a', 'b']}])
  })

  test.each([
    ['too low', {value: 0, point: [-1, 4]}],
    ['outside a sum', {value: 0, point: [0, 99]}],
    ['not what the point has', {value: 0, point: [1, 2]}],
    ['no bound, and a direction that leaves the table', {value: -Infinity, point: [-1, 1]}],
    ['no bound, and a direction that goes nowhere', {value: -Infinity, point: [0, 0]}],
  ])('an answer that does not hold: %s', (_name, optimum) => {
    const lying: Solver = {
      open: () => ({optimise: () => optimum, optimiseWhole: () => undefined, findTight: () => [], close: () => {}}),
    }
    expect(findDisclosures(given, lying).troubles).toEqual([{reason: 'unsolved', ids: ['a', 'b']}])
  })
})
