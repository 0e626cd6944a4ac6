import {describe, expect, test} from 'vitest'
import {chapter, dataset, type Files} from '../report.ts'
import {compare, tellAll} from './compare.ts'

/** A report with one dataset, `instroom`, with these fields. */
function report(fields: object): Files {
  return {
    'content/01-personeel.md': chapter('::kpi{#instroom}'),
    'data/instroom.json': dataset('instroom', {titel: 'Instroom', ...fields}),
  }
}

function cells(values: object, more: object = {}): Files {
  return report({rijen: [{id: 'totaal', titel: 'Totaal', waarden: values}], ...more})
}

const now = {2024: 1000, 2025: 1250}

describe('a figure', () => {
  test.each([
    [
      'of the period reported on is changed',
      {...now, 2025: 1251},
      'figure changed Instroom: Totaal, 2025: 1.250 → 1.251',
    ],
    ['of a past period is revised', {...now, 2024: 999}, 'figure revised Instroom: Totaal, 2024: 1.000 → 999'],
    [
      'that goes missing is gone',
      {...now, 2025: {ontbreekt: 'volgt', tekst: 'n.t.b.'}},
      'figure removed Instroom: Totaal, 2025: 1.250 → n.t.b.',
    ],
    [
      'that became a word is changed',
      {...now, 2025: 'gehaald'},
      'figure changed Instroom: Totaal, 2025: 1.250 → gehaald',
    ],
    [
      'that became approximate is changed',
      {...now, 2025: {waarde: 1250, ongeveer: 'circa'}},
      'figure changed Instroom: Totaal, 2025: 1.250 → circa 1.250',
    ],
    [
      'that became part of a whole is changed',
      {...now, 2025: {waarde: 1250, van: 2000}},
      'figure changed Instroom: Totaal, 2025: 1.250 → 1.250 van 2.000',
    ],
    [
      'with a note has a note more',
      {...now, 2025: {waarde: 1250, noot: 'Herzien.'}},
      'description added Instroom: Totaal, 2025 (noot): – → Herzien.',
    ],
    [
      'that is an estimate says so',
      {...now, 2025: {waarde: 1250, status: 'raming'}},
      'description added Instroom: Totaal, 2025 (status): – → raming',
    ],
  ])('%s', async (_, values, expected) => {
    expect(await tellAll(compare(cells(now), cells(values)))).toEqual([expected])
  })

  test('that came where none was is new', async () => {
    const before = cells({...now, 2025: {ontbreekt: 'volgt', tekst: 'n.t.b.'}})
    expect(await tellAll(compare(before, cells(now)))).toEqual(['figure added Instroom: Totaal, 2025: n.t.b. → 1.250'])
  })

  test('that differs beyond what is printed is the same', async () => {
    expect(await tellAll(compare(cells(now), cells({...now, 2025: 1250.4})))).toEqual([])
  })

  test('that is printed with more decimals is described otherwise, and the same figure', async () => {
    expect(await tellAll(compare(cells(now), cells(now, {decimalen: 1})))).toEqual([
      'description changed Instroom (decimalen): 0 → 1',
    ])
  })
})

describe('the judgement of a figure', () => {
  const figureOf = async (from: Files, to: Files) => (await compare(from, to)).findings[0]?.figure
  const better = {...now, 2025: 1300}

  test('says the difference, and that more is better where more is good', async () => {
    const more = {richting: 'meer'}
    expect(await figureOf(cells(now, more), cells(better, more))).toMatchObject({
      from: 1250,
      to: 1300,
      difference: 50,
      printedDifference: '+50 vte',
      verdict: 'better',
    })
  })

  test('follows the direction of the norm, and says when it is no longer met', async () => {
    const norm = {norm: {waarde: 1260, richting: 'hoogstens'}}
    expect(await figureOf(cells(now, norm), cells(better, norm))).toMatchObject({
      verdict: 'worse',
      crossed: 'missed',
      standing: {from: '10 onder de norm van 1.260', to: '40 boven de norm van 1.260'},
    })
  })

  test('is none without a direction, and none for a plan', async () => {
    expect((await figureOf(cells(now), cells(better)))?.verdict).toBeUndefined()
    const plan = (last: number) =>
      report({richting: 'meer', rijen: [{id: 'plan', rol: 'plan', waarden: {...now, 2025: last}}]})
    expect((await figureOf(plan(1250), plan(1300)))?.verdict).toBeUndefined()
  })

  test('counts percentages in points', async () => {
    const percent = {eenheid: '%', decimalen: 1}
    const change = await figureOf(cells({2024: 70, 2025: 73.7}, percent), cells({2024: 70, 2025: 72.5}, percent))
    expect(change?.printedDifference).toBe('−1,2 procentpunt')
  })

  test('measures a percentage of the plan against no plan of people', async () => {
    const share = (pct: number) =>
      report({
        rijen: [
          {id: 'plan', rol: 'plan', waarden: {2024: 900, 2025: 1000}},
          {id: 'pct', rol: 'aandeel', eenheid: '%', waarden: {2024: 80, 2025: pct}},
        ],
      })
    expect((await figureOf(share(90), share(91)))?.standing).toEqual({from: undefined, to: undefined})
  })

  test('subtracts nothing across another unit', async () => {
    const change = (await compare(cells(now), cells(better, {eenheid: 'personen'}))).findings.find(({figure}) => figure)
    expect(change?.figure?.difference).toBeUndefined()
  })
})

describe('a table', () => {
  const columns = [{id: '2024'}, {id: '2025'}]
  const row = (id: string, last: number) => ({id, titel: id.toUpperCase(), waarden: {2024: 1000, 2025: last}})
  const two = {kolommen: columns, rijen: [row('a', 1), row('b', 2)]}

  test('with its rows and columns in another order is the same', async () => {
    const turned = {kolommen: [...columns].reverse(), rijen: [row('b', 2), row('a', 1)]}
    expect(await tellAll(compare(report(two), report(turned)))).toEqual([])
  })

  test('with a row that has another id and the same title is the same', async () => {
    const other = {...two, rijen: [row('a', 1), {...row('b', 2), id: 'x'}]}
    expect(await tellAll(compare(report(two), report(other)))).toEqual([])
  })

  test('with a column more has one finding, with the figures of the column', async () => {
    const rows = two.rijen.map((each, at) => ({...each, waarden: {...each.waarden, 2026: 1500 + at}}))
    const {findings} = await compare(report(two), report({kolommen: [...columns, {id: '2026'}], rijen: rows}))
    expect(findings.map(({change, subject, items}) => [change, subject.title, items])).toEqual([
      ['added', 'Instroom: 2026', ['A: 1.500', 'B: 1.501']],
    ])
  })

  test('with a row less has one finding', async () => {
    const {findings} = await compare(report(two), report({...two, rijen: [row('a', 1)]}))
    expect(findings.map(({change, subject, items}) => [change, subject.title, items])).toEqual([
      ['removed', 'Instroom: B', ['2024: 1.000', '2025: 2']],
    ])
  })
})

test('the first figures of an indicator are one finding', async () => {
  const {findings} = await compare(report({zonderCijfers: 'Volgt.', kolommen: [], rijen: []}), report({}))
  expect(findings.map(({change, subject, aspect, items}) => [change, subject.title, aspect, items])).toEqual([
    ['added', 'Instroom: alle cijfers', undefined, ['Totaal: 2024: 1.000; 2025: 1.250']],
    ['removed', 'Instroom', 'zonder cijfers', undefined],
  ])
})

describe('what a dataset says of its figures', () => {
  test.each([
    [{eenheid: 'personen'}, 'description changed Instroom (eenheid): vte → personen'],
    [{schaal: 1000}, 'description changed Instroom (eenheid): vte → vte × 1.000'],
    [{bron: 'Administratie'}, 'description added Instroom (bron): – → Administratie'],
    [{definitie: 'Wie begon.'}, 'description added Instroom (definitie): – → Wie begon.'],
    [{peildatum: '2025-12-31'}, 'description added Instroom (peildatum): – → 31 december 2025'],
    [{trendbreuk: ['2025']}, 'description added Instroom (trendbreuk): – → vanaf 2025'],
    [{boodschap: 'Het stijgt'}, 'description added Instroom (boodschap): – → Het stijgt'],
    [{richting: 'meer'}, 'description added Instroom (richting): – → meer is goed'],
    [{noten: ['Voorlopig.']}, 'description added Instroom (noot): – → Voorlopig.'],
    [{norm: {waarde: 75}}, 'figure added Instroom: norm: – → Norm: 75 vte'],
    [
      {streefwaarde: {waarde: 90, periode: '2030'}},
      'figure added Instroom: streefwaarde: – → Streefwaarde: 90 vte in 2030',
    ],
  ])('%o', async (fields, expected) => {
    expect(await tellAll(compare(report({}), report(fields)))).toEqual([expected])
  })
})
