import {expect, test} from 'vitest'
import type {Benchmark} from '../../src/model/dataset.ts'
import {findStandings, hasAim} from '../../src/model/standing.ts'
import {findTrend} from '../../src/model/trend.ts'
import {column, dataset, number, row} from './make-dataset.ts'

const years = ['2023', '2024', '2025'].map((id) => column(id, {period: id}))

const standard: Benchmark = {
  value: 75,
  direction: 'at-least',
  title: undefined,
  text: undefined,
  period: undefined,
  row: undefined,
  level: 'openbaar',
}

test('an indicator with a plan stands at its latest actual, with its distance, trend and course', () => {
  const rows = [
    row('realisatie', {2023: number(4000), 2024: number(4326), 2025: number(5138)}, {role: 'actual'}),
    row('plan', {2024: number(6217), 2025: number(6969)}, {role: 'plan'}),
    row('graad', {2025: number(73.7)}, {role: 'share', unit: '%'}),
  ]
  expect(findStandings(dataset(years, rows, {direction: 'more'}))).toEqual([
    {
      part: '',
      figure: '5.138',
      unit: 'vte',
      isRank: false,
      moment: '2025',
      comparisons: [{words: '1.831 onder het plan van 6.969', isMet: false}],
      trend: {movement: 'up', words: 'stijgt', isGood: true, from: '4.326 in 2024'},
      course: [
        {period: '2023', value: 4000, aim: undefined, isBroken: false},
        {period: '2024', value: 4326, aim: 6217, isBroken: false},
        {period: '2025', value: 5138, aim: 6969, isBroken: false},
      ],
    },
  ])
})

test('norm and target are both said, and so is what a later year asks', () => {
  const columns = [...years, column('2030', {period: '2030'})]
  const rows = [
    row('a', {2025: number(24)}, {role: 'actual', group: 'Diesel', unit: '%'}),
    row('b', {2025: number(30)}, {role: 'target', group: 'Diesel', unit: '%'}),
    row('c', {2030: number(30)}, {role: 'standard', group: 'Diesel', unit: '%'}),
    row('d', {2025: number(8)}, {role: 'actual', group: 'Scheepsdiesel', unit: '%'}),
    row('e', {2025: number(10)}, {role: 'target', group: 'Scheepsdiesel', unit: '%'}),
  ]
  const found = findStandings(dataset(columns, rows, {direction: 'more'}))
  expect(found.map(({part, comparisons}) => [part, ...comparisons.map(({words}) => words)])).toEqual([
    ['Diesel', '6 procentpunt onder de streefwaarde van 30%', '6 procentpunt onder de norm van 30% in 2030'],
    ['Scheepsdiesel', '2 procentpunt onder de streefwaarde van 10%'],
  ])
  const both = dataset(years, [row('a', {2025: number(1.5, {decimals: 1})}, {role: 'actual'})], {
    standard: {...standard, value: 1},
    target: {...standard, value: 2},
  })
  expect(findStandings(both)[0]?.comparisons).toEqual([
    {words: '0,5 boven de norm van 1', isMet: true},
    {words: '0,5 onder de streefwaarde van 2', isMet: false},
  ])
})

test('words before a figure stay true for its distance', () => {
  const words = (approximation: string, value: number) =>
    findStandings(dataset(years, [row('a', {2025: number(value, {approximation})}, {role: 'actual'})], {standard}))[0]
      ?.comparisons[0]?.words
  expect(words('circa', 80)).toBe('circa 5 boven de norm van 75')
  expect(words('ruim', 80)).toBe('ruim 5 boven de norm van 75')
  expect(words('ruim', 70)).toBe('bijna 5 onder de norm van 75')
  expect(words('bijna', 70)).toBe('ruim 5 onder de norm van 75')
})

test('a norm for one row is for that row, which is then named', () => {
  const rows = [row('vulling', {2025: number(90)}), row('graad', {2025: number(65)}, {title: 'Kwalificatiegraad'})]
  const found = findStandings(dataset(years, rows, {standard: {...standard, row: 'graad'}}))
  expect(found.map(({part}) => part)).toEqual(['Kwalificatiegraad'])
})

test('what has no figure yet, or only aims, has no standing and still aims', () => {
  const missing = {
    type: 'missing',
    reason: 'expected',
    text: 'volgt',
    note: undefined,
    level: 'openbaar',
    place: undefined,
  } as const
  const unmeasured = dataset(years, [row('a', {2025: missing}, {role: 'actual'})], {standard})
  const plans = dataset([column('instroom', {role: 'plan'})], [row('a', {instroom: number(1)})])
  for (const set of [unmeasured, plans]) expect([findStandings(set), hasAim(set)]).toEqual([[], true])
  expect(hasAim(dataset(years, [row('a', {2025: number(1)})]))).toBe(false)
})

test('a trend is of the printed figures, says which way is good, and stops at a break', () => {
  const at = (values: Readonly<Record<string, number>>, more: Parameters<typeof dataset>[2] = {}) => {
    const cells = Object.fromEntries(Object.entries(values).map(([id, value]) => [id, number(value)]))
    const set = dataset(years, [row('a', cells)], more)
    return findTrend(set, set.rows[0]!, years[2]!)
  }
  expect(at({2024: 10, 2025: 9}, {direction: 'less'})).toMatchObject({words: 'daalt', isGood: true})
  expect(at({2024: 10, 2025: 11}, {direction: 'at-most'})).toMatchObject({words: 'stijgt', isGood: false})
  expect(at({2024: 10, 2025: 11})).toMatchObject({words: 'stijgt', isGood: undefined})
  expect(at({2024: 10.2, 2025: 10.4}, {direction: 'more'})).toMatchObject({words: 'gelijk', isGood: undefined})
  expect(at({2023: 10, 2025: 11})).toMatchObject({words: 'stijgt', from: '10 in 2023'})
  expect(at({2024: 10, 2025: 11}, {breaks: ['2025']})).toBeUndefined()
  expect(at({2023: 10, 2025: 11}, {breaks: ['2024']})).toBeUndefined()
  expect(at({2025: 11})).toBeUndefined()
})

test('a rank that comes nearer to the first place rises', () => {
  const set = dataset(years, [row('a', {2024: number(9), 2025: number(7)}, {unit: 'e plaats'})], {direction: 'at-most'})
  expect(findTrend(set, set.rows[0]!, years[2]!)).toEqual({
    movement: 'up',
    words: 'stijgt',
    isGood: true,
    from: '9e plaats in 2024',
  })
})
