import {describe, expect, test} from 'vitest'
import {findChartForm} from '../../src/model/chart-form.ts'
import type {MissingCell} from '../../src/model/dataset.ts'
import {column, dataset, number, row} from './make-dataset.ts'

const missing: MissingCell = {
  type: 'missing',
  reason: 'unknown',
  text: 'n.t.b.',
  note: undefined,
  level: 'openbaar',
  place: undefined,
}
const years = ['2023', '2024', '2025'].map((id) => column(id, {period: id}))
const values = (...given: ReadonlyArray<number>) =>
  Object.fromEntries(given.map((value, index) => [String(2023 + index), number(value)]))

describe('a form suits what a dataset has', () => {
  test('lines for figures in successive years', () => {
    expect(findChartForm(dataset(years, [row('a', values(1, 2, 3))], {kind: 'time-series'}))).toBe('lines')
  })

  test('bars where no two years can be joined by a line', () => {
    const rows = [row('a', values(1, 2)), row('b', values(3, 4))]
    const broken = dataset(years.slice(0, 2), rows, {kind: 'time-series', breaks: ['2024']})
    expect(findChartForm(broken)).toBe('bars')
  })

  test('a plan beside what came of it', () => {
    const rows = [row('plan', values(5, 5, 5), {role: 'plan'}), row('actual', values(1, 2, 3), {role: 'actual'})]
    expect(findChartForm(dataset(years, rows, {kind: 'plan-actual'}))).toBe('plan-actual')
    expect(findChartForm(dataset(years, rows.slice(1), {kind: 'plan-actual'}))).toBe('lines')
  })

  test('a stack where the parts make the total in every year, bars where they do not', () => {
    const parts = [row('a', values(1, 2, 3)), row('b', values(4, 5, 6))]
    const total = (...sums: ReadonlyArray<number>) => row('total', values(...sums), {role: 'total'})
    expect(findChartForm(dataset(years, [...parts, total(5, 7, 9)], {kind: 'grouped'}))).toBe('stacked')
    expect(findChartForm(dataset(years, [...parts, total(5, 7, 10)], {kind: 'grouped'}))).toBe('bars')
  })

  test('a stack of subtotals for parts that are not known in every year', () => {
    const rows = [
      row('a', values(10, 20, 30)),
      row('b', {2023: number(1), 2024: missing, 2025: number(3)}),
      row('c', {2023: number(2), 2024: missing, 2025: number(4)}),
      row('b-en-c', values(3, 5, 7), {role: 'subtotal'}),
      row('total', values(13, 25, 37), {role: 'total'}),
    ]
    expect(findChartForm(dataset(years, rows, {kind: 'grouped'}))).toBe('stacked')
  })

  test('shares that make 100 in every year', () => {
    const rows = [row('m', values(80, 79, 78)), row('v', values(20, 21, 22))]
    expect(findChartForm(dataset(years, rows, {kind: 'shares', unit: '%'}))).toBe('shares')
    expect(findChartForm(dataset(years, rows.slice(1), {kind: 'shares', unit: '%'}))).toBe('bars')
  })

  test('a fraction only where a cell says of how many', () => {
    const cell = (whole: number | undefined) => ({2025: number(5, {whole})})
    expect(findChartForm(dataset(years, [row('a', cell(8))], {kind: 'fraction'}))).toBe('fraction')
    expect(findChartForm(dataset(years, [row('a', cell(undefined))], {kind: 'fraction'}))).toBeUndefined()
  })

  test('arrows where both ends are known', () => {
    const ends = [column('van'), column('naar')]
    expect(findChartForm(dataset(ends, [row('a', {van: number(1), naar: number(2)})], {kind: 'from-to'}))).toBe(
      'from-to',
    )
    expect(findChartForm(dataset(ends, [row('a', {van: number(1), naar: missing})], {kind: 'from-to'}))).toBeUndefined()
  })
})

describe('a table serves better', () => {
  test.each(['status', 'key-figures', 'table'] as const)('for the kind %s', (kind) => {
    expect(findChartForm(dataset(years, [row('a', values(1, 2, 3))], {kind}))).toBeUndefined()
  })

  test('for a single figure, for words and where no figures are given', () => {
    expect(findChartForm(dataset(years, [row('a', {2025: number(1)})], {kind: 'time-series'}))).toBeUndefined()
    expect(findChartForm(dataset(years, [row('a', {2025: missing})], {kind: 'grouped'}))).toBeUndefined()
    const rows = [row('a', values(1, 2, 3))]
    expect(findChartForm(dataset(years, rows, {kind: 'time-series', withoutFigures: 'Volgt.'}))).toBeUndefined()
  })
})
