import {describe, expect, test} from 'vitest'
import {describe as say} from '../../src/chart/words/describe.ts'
import type {Benchmark} from '../../src/model/dataset.ts'
import {column, dataset, number, row} from '../model/make-dataset.ts'

const years = ['2023', '2024', '2025'].map((id) => column(id, {period: id}))
const values = (...given: ReadonlyArray<number>) =>
  Object.fromEntries(given.map((value, index) => [String(2023 + index), number(value)]))
const norm = (value: number, text?: string): Benchmark => ({
  ...{value, text, direction: undefined, title: undefined, period: undefined, row: undefined, level: 'openbaar'},
})
const title = 'Aandeel op tijd'

describe('the words for a line chart', () => {
  const lines = dataset(years, [row('a', values(22, 21.5, 28))], {
    kind: 'time-series',
    unit: '%',
    decimals: 1,
    title,
    standard: norm(35),
  })

  test('say kind, period, first and last value, extremes and the distance to the norm', () => {
    expect(say(lines).description).toBe(
      'Lijngrafiek: Aandeel op tijd (procenten), 2023 tot en met 2025. Van 22,0% in 2023 naar 28,0% in 2025, met als laagste 21,5% in 2024. Norm: 35%; 2025 ligt daaronder (−7,0 procentpunt).',
    )
  })

  test('and, to read along, the last value with its change', () => {
    expect(say(lines).reading).toBe(
      'Aandeel op tijd in 2025: 28,0%, tegen 21,5% in 2024 (+6,5 procentpunt). Norm: 35% (verschil: −7,0 procentpunt).',
    )
  })

  test('compute with what is printed', () => {
    const rounded = dataset(years, [row('a', values(10, 10.04, 11.26))], {kind: 'time-series', unit: '%', decimals: 1})
    expect(say(rounded).reading).toContain('11,3%, tegen 10,0% in 2024 (+1,3 procentpunt)')
  })

  test('compare nothing across a change of definition', () => {
    const broken = say({...lines, breaks: ['2025']})
    expect(broken.reading).not.toContain('2024')
    expect(broken.description).toContain('De definitie is in deze periode gewijzigd.')
  })

  test('say of a rank whether it meets the norm', () => {
    const rank = dataset(years, [row('a', values(6, 5, 7))], {
      kind: 'position',
      unit: 'e plaats',
      title: 'Plaats',
      standard: norm(10, 'Top 10'),
    })
    expect(say(rank).reading).toBe('Plaats in 2025: 7e plaats, tegen 5e in 2024; binnen de norm.')
  })

  test('measure against the plan of the same year', () => {
    const rows = [row('a', values(300, 400, 500), {role: 'actual'}), row('plan', values(400, 500, 800), {role: 'plan'})]
    const given = dataset(years, rows, {kind: 'plan-actual', title: 'Instroom'})
    expect(say(given).reading).toBe('Instroom in 2025: 500 vte, tegen 400 in 2024 (+100); onder het plan van 800.')
    const share = row('pct', values(75, 80, 62.5), {role: 'share', unit: '%', decimals: 1})
    expect(say({...given, rows: [...rows, share]}).reading).toContain('; dat is 62,5% van het plan.')
  })
})

describe('the words for other charts', () => {
  test('bars: each where there are few, the highest and the lowest', () => {
    const bars = dataset(
      [column('n')],
      [row('A', {n: number(3)}), row('B', {n: number(9)}), row('C', {n: number(1)})],
      {
        kind: 'grouped',
        title: 'Meldingen',
        unit: 'meldingen',
      },
    )
    expect(say(bars)).toEqual({
      description: 'Staafdiagram: Meldingen (meldingen). A (3); B (9); C (1).',
      reading: 'Het hoogst: B (9 meldingen); het laagst: C (1).',
    })
  })

  test('a stack: totals and the parts of the last year', () => {
    const rows = [row('A', values(1, 2, 3)), row('B', values(4, 5, 6)), row('Totaal', values(5, 7, 9), {role: 'total'})]
    const words = say(dataset(years, rows, {kind: 'grouped', title: 'Inzet', unit: 'dagen'}))
    expect(words.description).toContain('Totaal 5 in 2023, 7 in 2024 en 9 in 2025. In 2025: A (3); B (6).')
    expect(words.reading).toBe('Totaal in 2025: 9 dagen, tegen 7 in 2024 (+2).')
  })

  test('a fraction, a ranking, an arrow', () => {
    const fraction = dataset([column('n')], [row('Vastgesteld', {n: number(5, {whole: 8})})], {kind: 'fraction'})
    expect(say(fraction).reading).toBe('Vastgesteld: 5 van 8.')
    const ranking = dataset([column('n')], [row('1', {n: number(49, {text: 'Sfeer'})})], {kind: 'ranking', unit: '%'})
    expect(say({...ranking, rows: [...ranking.rows, ...ranking.rows]}).reading).toBe('Bovenaan: Sfeer (49%).')
    const ends = {van: number(228, {period: '2020'}), naar: number(268, {period: '2025'})}
    const arrow = dataset([column('van'), column('naar')], [row('Diensten', ends)], {kind: 'from-to'})
    expect(say(arrow).reading).toBe('Diensten: van 228 (2020) naar 268 (2025).')
  })

  test('none where there is no chart', () => {
    expect(say(dataset(years, [], {kind: 'table'}))).toEqual({description: '', reading: ''})
  })
})
