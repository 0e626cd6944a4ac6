import {beforeAll, describe, expect, test} from 'vitest'
import type {Cell, Dataset} from '../../src/model/dataset.ts'
import {type Circumstances, describeProblem} from '../../src/mosaic/describe-problem.ts'
import {findDisclosures} from '../../src/mosaic/find-disclosures.ts'
import {loadSolver} from '../../src/mosaic/load-solver.ts'
import type {Solver} from '../../src/mosaic/program.ts'
import {column, dataset, number, row} from '../model/make-dataset.ts'
import {gap, kept, publish, secret, toMap} from './publish.ts'

let solver: Solver
beforeAll(async () => {
  solver = await loadSolver()
})

const years = [column('2024'), column('2025')]

/** What readers derive of each hidden figure. */
function derive(datasets: ReadonlyArray<Dataset>, more: Partial<Circumstances> = {}): Record<string, unknown> {
  const published = toMap(datasets.filter(({level}) => level === 'openbaar').map(publish))
  const {problem, gaps} = describeProblem(published, toMap(datasets), {minimum: 0.15, ...more})
  expect(gaps).toEqual([])
  const {intervals, troubles} = findDisclosures(problem, solver)
  expect(troubles).toEqual([])
  return Object.fromEntries([...intervals].map(([id, {lower, upper}]) => [id, [lower, upper]]))
}

describe('formulas', () => {
  test('a sum of whole figures is exact', () => {
    const rows = [
      row('a', {2024: kept(30), 2025: number(40)}),
      row('b', {2024: number(20), 2025: kept(25)}),
      row('totaal', {2024: number(50), 2025: number(65)}, {formula: 'a + b'}),
    ]
    expect(derive([dataset(years, rows)])).toEqual({'proef/a/2024': [30, 30], 'proef/b/2025': [25, 25]})
  })

  test('a row that readers do not see counts in a total that they do', () => {
    const rows = [
      row('a', {2024: number(30), 2025: number(40)}),
      row('b', {2024: kept(20), 2025: kept(25)}, {level: secret}),
      row('totaal', {2024: number(50), 2025: number(65)}, {formula: 'som(a, b)'}),
    ]
    expect(derive([dataset(years, rows)])).toEqual({'proef/b/2024': [20, 20], 'proef/b/2025': [25, 25]})
  })

  test('a column is computed from columns', () => {
    const columns = [...years, column('groei', {formula: '2025 - 2024', role: 'difference'})]
    const rows = [row('a', {2024: number(30), 2025: kept(41), groei: number(11)})]
    expect(derive([dataset(columns, rows)])).toEqual({'proef/a/2025': [41, 41]})
  })

  test('a percentage is two inequalities, as wide as its rounding', () => {
    const rows = [
      row('deel', {2024: kept(3492), 2025: number(6000)}),
      row('geheel', {2024: number(4000), 2025: kept(8000)}),
      row('pct', {2024: number(87.3), 2025: number(75)}, {formula: 'deel / geheel * 100', unit: '%', decimals: 1}),
    ]
    expect(derive([dataset(years, rows)])).toEqual({'proef/deel/2024': [3490, 3493], 'proef/geheel/2025': [7995, 8005]})
  })

  test('growth of a hidden figure is linear too', () => {
    const columns = [
      ...years,
      column('groei', {formula: '(2025 - 2024) / 2024 * 100', role: 'share', unit: '%', decimals: 0}),
    ]
    const rows = [row('a', {2024: kept(1000), 2025: number(1100), groei: number(10)})]
    expect(derive([dataset(columns, rows)])).toEqual({'proef/a/2024': [996, 1004]})
  })

  test('a product with a printed figure is linear, and one of two hidden figures is told', () => {
    const rows = (factor: Cell) => [
      row('a', {2025: kept(500)}),
      row('pct', {2025: factor}, {unit: '%'}),
      row('deel', {2025: number(200)}, {formula: 'a * pct / 100'}),
    ]
    expect(derive([dataset([column('2025')], rows(number(40)))])).toEqual({'proef/a/2025': [499, 501]})
    const hiddenFactor = dataset([column('2025')], rows(kept(40)))
    const {gaps} = describeProblem(toMap([publish(hiddenFactor)]), toMap([hiddenFactor]), {minimum: 0.15})
    expect(gaps.map(({kind, text}) => [kind, text])).toEqual([['not-linear', 'a * pct / 100']])
  })

  test('a formula that the figures of all levels do not bear out is told', () => {
    const rows = [
      row('a', {2025: kept(30)}),
      row('b', {2025: number(20)}),
      row('totaal', {2025: number(51)}, {formula: 'a + b'}),
    ]
    const wrong = dataset([column('2025')], rows)
    const {gaps} = describeProblem(toMap([publish(wrong)]), toMap([wrong]), {minimum: 0.15})
    expect(gaps.map(({kind, text}) => [kind, text])).toEqual([['contradiction', 'a + b']])
  })
})

describe('rounding', () => {
  const rows = (totals: Cell) => [
    row('a', {2025: kept(100)}),
    row('b', {2025: number(4326)}),
    row('totaal', {2025: totals}, {formula: 'a + b'}),
  ]

  test('a figure that is stated with more digits than are printed is known within its rounding', () => {
    expect(derive([dataset([column('2025')], rows(number(4426, {decimals: -2})))])).toEqual({'proef/a/2025': [24, 123]})
  })

  test('unless running text quotes it', () => {
    const given = [dataset([column('2025')], rows(number(4426, {decimals: -2})))]
    expect(derive(given, {quoted: new Set(['proef/totaal/2025'])})).toEqual({'proef/a/2025': [100, 100]})
  })

  test('printed figures that do not add up were rounded before they were stated', () => {
    const shares = [
      row('a', {2025: kept(33)}),
      row('b', {2025: number(33)}),
      row('c', {2025: number(33)}),
      row('totaal', {2025: number(100)}),
    ]
    const given = dataset([column('2025')], shares, {unit: '%', relations: ['totaal = a + b + c']})
    expect(derive([given])).toEqual({'proef/a/2025': [33, 35]})
  })
})

describe('what ties tables together', () => {
  test('a relation with another table, safe alone and exact jointly', () => {
    const units = dataset(
      [column('2025')],
      [
        row('noord', {2025: kept(20)}),
        row('zuid', {2025: kept(30)}),
        row('oost', {2025: number(50)}),
        row('totaal', {2025: number(100)}, {formula: 'noord + zuid + oost'}),
      ],
      {id: 'eenheden'},
    )
    const regions = (relations: ReadonlyArray<string>) =>
      dataset([column('2025')], [row('zee', {2025: number(40)}), row('land', {2025: number(60)})], {
        id: 'gebieden',
        relations,
      })
    expect(derive([units, regions([])])).toEqual({'eenheden/noord/2025': [0, 50], 'eenheden/zuid/2025': [0, 50]})
    expect(derive([units, regions(['land = zee + eenheden/noord/2025'])])).toEqual({
      'eenheden/noord/2025': [20, 20],
      'eenheden/zuid/2025': [30, 30],
    })
  })

  test('a row that is called a total, without a formula', () => {
    const rows = [
      row('a', {2024: number(1), 2025: kept(30)}),
      row('b', {2024: number(2), 2025: number(20)}),
      row('totaal', {2024: number(3), 2025: number(50)}, {role: 'total'}),
    ]
    expect(derive([dataset(years, rows)])).toEqual({'proef/a/2025': [30, 30]})
  })

  test('a subtotal of its group', () => {
    const rows = [
      row('a', {2025: kept(30)}, {group: 'land'}),
      row('b', {2025: number(20)}, {group: 'land'}),
      row('land', {2025: number(50)}, {group: 'land', role: 'subtotal'}),
      row('c', {2025: number(7)}, {group: 'zee'}),
    ]
    expect(derive([dataset([column('2025')], rows)])).toEqual({'proef/a/2025': [30, 30]})
  })

  test('a row that is called a total and adds up nothing says nothing', () => {
    const rows = [
      row('a', {2025: kept(30)}),
      row('b', {2025: number(20)}),
      row('totaal', {2025: number(999)}, {role: 'total'}),
    ]
    expect(derive([dataset([column('2025')], rows)])).toEqual({'proef/a/2025': [0, Infinity]})
  })

  test('shares that add up to 100%', () => {
    const rows = [row('man', {2025: kept(83.1)}), row('vrouw', {2025: number(16.9)})]
    const given = dataset([column('2025')], rows, {kind: 'shares', unit: '%', decimals: 1})
    expect(derive([given])).toEqual({'proef/man/2025': [83.1, 83.1]})
  })
})

describe('what is taken for granted', () => {
  test('a count is not negative, and a difference may be', () => {
    const rows = [
      row('aantal', {2025: kept(5)}),
      row('verschil', {2025: kept(-5)}, {role: 'difference'}),
      row('warmte', {2025: kept(5, {unit: 'graden'})}),
    ]
    expect(derive([dataset([column('2025')], rows)])).toEqual({
      'proef/aantal/2025': [0, Infinity],
      'proef/verschil/2025': [-Infinity, Infinity],
      'proef/warmte/2025': [0, Infinity],
    })
  })

  test('a figure that does not apply is nothing in a sum, and one that is not known is open', () => {
    const rows = (reason: 'unknown' | 'not-applicable') => [
      row('a', {2025: kept(30)}),
      row('b', {2025: gap(reason)}),
      row('totaal', {2025: number(30)}, {formula: 'a + b'}),
    ]
    expect(derive([dataset([column('2025')], rows('not-applicable'))])).toEqual({'proef/a/2025': [30, 30]})
    expect(derive([dataset([column('2025')], rows('unknown'))])).toEqual({'proef/a/2025': [0, 30]})
  })

  test('a figure that no edition prints is protected as well', () => {
    const rows = [
      row('a', {2025: gap('not-public')}),
      row('b', {2025: number(20)}),
      row('totaal', {2025: number(50)}, {formula: 'a + b'}),
    ]
    expect(derive([dataset([column('2025')], rows)])).toEqual({'proef/a/2025': [30, 30]})
  })

  test('with a clearance, what it covers is no secret', () => {
    const rows = [row('a', {2025: kept(30)}), row('b', {2025: kept(20, {level: 'stg-geheim'})}, {level: secret})]
    expect(Object.keys(derive([dataset([column('2025')], rows)], {clearance: secret}))).toEqual(['proef/b/2025'])
  })
})

describe('earlier editions', () => {
  const now = dataset(years, [
    row('a', {2024: kept(30), 2025: kept(40)}),
    row('b', {2024: number(20), 2025: number(25)}),
    row('c', {2024: kept(50), 2025: kept(60)}),
    row('totaal', {2024: number(100), 2025: number(125)}, {formula: 'a + b + c'}),
  ])
  const printedThen = (cells: Readonly<Record<string, Cell>>): ReadonlyArray<ReadonlyMap<string, Dataset>> => [
    toMap([
      dataset(
        [column('2024')],
        Object.entries(cells).map(([id, cell]) => row(id, {2024: cell})),
      ),
    ]),
  ]

  test('what one printed is known, and what follows from it', () => {
    expect(derive([now], {earlier: printedThen({a: number(30)})})).toEqual({
      'proef/a/2024': [30, 30],
      'proef/c/2024': [50, 50],
      'proef/a/2025': [0, 100],
      'proef/c/2025': [0, 100],
    })
  })

  test('what it printed rounded is known as far', () => {
    const earlier = printedThen({a: number(30.4)})
    expect(derive([now], {earlier})['proef/a/2024']).toEqual([30, 30])
    expect(derive([now], {earlier: printedThen({a: number(31, {decimals: -1})})})['proef/a/2024']).toEqual([25, 34])
  })

  test('a figure that was revised a little is known about as well; one revised by more than the policy is not', () => {
    expect(derive([now], {earlier: printedThen({a: number(28)})})['proef/a/2024']).toEqual([28, 30])
    expect(derive([now], {earlier: printedThen({a: number(10)})})['proef/a/2024']).toEqual([0, 80])
  })

  test('a sum that only the earlier edition had ties figures of now', () => {
    const earlier = [
      toMap([
        dataset(
          [column('2024')],
          [row('c-en-b', {2024: number(70)}, {formula: 'b + c'}), row('b', {2024: number(20)})],
        ),
      ]),
    ]
    expect(derive([now], {earlier})['proef/c/2024']).toEqual([50, 50])
  })

  test('two editions together pin what each alone leaves open, also when neither shows the row', () => {
    const rows = [row('a-en-b', {2024: number(50)}), row('b', {2024: number(20)})]
    const earlier = [toMap([dataset([column('2024')], rows, {relations: ['a-en-b = a + b']})])]
    expect(derive([now])['proef/a/2024']).toEqual([0, 80])
    expect(derive([now], {earlier})['proef/a/2024']).toEqual([30, 30])
  })
})
