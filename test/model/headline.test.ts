import {expect, test} from 'vitest'
import {describeBenchmarks} from '../../src/model/benchmark.ts'
import {findHeadline} from '../../src/model/headline.ts'
import {column, dataset, number, row} from './make-dataset.ts'

const years = ['2024', '2025'].map((id) => column(id, {period: id}))

test('the headline is the latest actual, with its unit, and says how far from plan it is', () => {
  const rows = [
    row('plan', {2024: number(6217), 2025: number(6969)}, {role: 'plan'}),
    row('realisatie', {2024: number(4326), 2025: number(5138)}, {role: 'actual', direction: 'more'}),
  ]
  expect(findHeadline(dataset(years, rows, {kind: 'plan-actual'}))).toEqual({
    figure: '5.138',
    unit: 'vte',
    label: 'realisatie, 2025',
    moment: '2025',
    comparison: {words: '1.831 onder het plan van 6.969', isMet: false},
  })
})

test('a percentage is compared in percentage points at the decimals that both need', () => {
  const set = dataset(years, [row('a', {2024: number(1.21), 2025: number(1.3)}, {unit: '%', decimals: 1})], {
    kind: 'time-series',
  })
  const standard = {
    value: 1.28,
    direction: 'at-least',
    title: undefined,
    text: undefined,
    period: undefined,
    row: undefined,
    level: 'openbaar',
  } as const
  expect(findHeadline({...set, standard})).toMatchObject({
    figure: '1,3%',
    unit: '',
    comparison: {words: '0,02 procentpunt boven de norm van 1,28%', isMet: true},
  })
  expect(findHeadline({...set, target: {...standard, value: 2, period: '2030'}})?.comparison?.words).toBe(
    '0,7 procentpunt onder de streefwaarde van 2% in 2030',
  )
  expect(findHeadline({...set, standard: {...standard, row: 'b'}})?.comparison).toBeUndefined()
})

test('a standard in words is named in its words', () => {
  const standard = {
    value: 10,
    direction: 'at-most',
    title: undefined,
    text: 'Top 10',
    period: undefined,
    row: undefined,
    level: 'openbaar',
  } as const
  const set = dataset(years, [row('a', {2024: number(12), 2025: number(7)}, {unit: 'e plaats'})], {
    kind: 'position',
    standard,
  })
  expect(findHeadline(set)).toMatchObject({
    figure: '7e plaats',
    comparison: {words: 'binnen de norm: Top 10', isMet: true},
  })
})

test('the target of the same period goes before a later one', () => {
  const columns = [
    column('2025', {period: '2025', role: 'actual'}),
    column('doel-2030', {period: '2030', role: 'target'}),
    column('doel-2025', {period: '2025', role: 'target'}),
  ]
  const set = dataset(columns, [row('vrouwen', {2025: number(20), 'doel-2030': number(30), 'doel-2025': number(20)})], {
    kind: 'target-path',
    direction: 'more',
  })
  expect(findHeadline(set)?.comparison).toEqual({words: 'gelijk aan de streefwaarde van 20', isMet: true})
})

test('where rows weigh the same and nothing totals them, there is no headline', () => {
  const rows = [row('a', {2025: number(1)}), row('b', {2025: number(2)})]
  expect(findHeadline(dataset(years, rows, {kind: 'time-series'}))).toBeUndefined()
  expect(
    findHeadline(dataset(years, [...rows, row('c', {2024: number(3)}, {role: 'total'})], {kind: 'time-series'})),
  ).toMatchObject({figure: '3', label: 'c, 2024'})
  expect(findHeadline(dataset(years, [row('a', {2025: number(1)})], {kind: 'ranking'}))).toBeUndefined()
})

test('a norm that is no row or column is said in words below the table', () => {
  const standard = {
    value: 75,
    direction: 'at-least',
    title: 'Norm kwalificatiegraad',
    text: undefined,
    period: undefined,
    row: 'a',
    level: 'openbaar',
  } as const
  const target = {
    value: 2.5,
    direction: undefined,
    title: undefined,
    text: undefined,
    period: '2030',
    row: undefined,
    level: 'openbaar',
  } as const
  const rows = [row('a', {}, {unit: '%', title: 'Officieren'}), row('b', {})]
  expect(describeBenchmarks(dataset(years, rows, {standard, target}))).toEqual([
    'Norm kwalificatiegraad (Officieren): minstens 75%.',
    'Streefwaarde: 2,5 vte in 2030.',
  ])
})
