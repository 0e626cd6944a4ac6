import {describe, expect, test} from 'vitest'
import {attempt} from '../fail-closed/attempt.ts'
import {chapter, dataset, type Files} from '../report.ts'
import {releaseOf} from './classify-cases.ts'

const level = 'departementaal-vertrouwelijk'
const hidden = [
  {id: 'noord', titel: 'Noord', waarden: {2024: 1234, 2025: 2345}},
  {id: 'zuid', titel: 'Zuid', waarden: {2024: 3456, 2025: 4567}},
]
const total = {id: 'totaal', titel: 'Totaal', berekening: 'som(noord, zuid)', waarden: {2024: 4690, 2025: 6912}}
const other = {id: 'ander', titel: 'Ander', waarden: {2024: 1, 2025: 2}}

function report(rows: ReadonlyArray<object>, fields: object = {}): Files {
  return {
    'content/01-een.md': chapter('::kpi{#voorraad}'),
    'data/voorraad.json': dataset('voorraad', {rijen: rows, ...fields}),
    'data/register/vrijgaven.json': releaseOf('voorraad/totaal'),
  }
}

const withHidden = report([total, other, ...hidden.map((row) => ({...row, rubricering: level}))])
const withoutHidden = report([total, other])
const overlay: Files = {
  'data/voorraad.json': JSON.stringify({id: 'voorraad', rubricering: level, rijen: hidden}),
}

describe('a released total over classified parts', () => {
  test('is the same bytes in the public edition with the parts in the same file, in an overlay, and nowhere', async () => {
    const together = await attempt({files: withHidden}, 'openbaar')
    expect(together.published).toEqual(['openbaar'])
    expect(together.messages).toBe('')
    expect([...together.open.values()].join()).toContain('6.912')
    expect([...together.open.values()].join()).not.toMatch(/\bnoord\b|\b2\.?345\b/i)
    expect(await attempt({files: withoutHidden}, 'openbaar')).toEqual(together)
    expect(await attempt({files: withoutHidden, overlay}, 'openbaar')).toEqual(together)
  })

  test('stands in the annex with its parts, and is held to them there', async () => {
    expect((await attempt({files: withHidden})).published).toEqual(['openbaar', 'vertrouwelijk'])
    expect((await attempt({files: withoutHidden, overlay})).published).toEqual(['openbaar', 'vertrouwelijk'])
    const wrong = report([
      {...total, waarden: {2024: 4690, 2025: 6913}},
      ...hidden.map((row) => ({...row, rubricering: level})),
    ])
    const refused = await attempt({files: wrong})
    expect(refused.published).toEqual([])
    expect(refused.messages).toBe('')
    expect(refused.log).toMatch(/berekening-klopt-niet/)
  })

  test('needs a decision that the readers of the edition may know of', async () => {
    const files = {...withHidden, 'data/register/vrijgaven.json': releaseOf('voorraad/totaal', {rubricering: level})}
    const refused = await attempt({files}, 'openbaar')
    expect(refused.published).toEqual([])
    expect(refused.messages).toContain('[totaal-niet-vrijgegeven]')
    const without = {...withHidden, 'data/register/vrijgaven.json': '{"vrijgaven": []}'}
    expect(await attempt({files: without}, 'openbaar')).toEqual(refused)
  })

  test('may be a column over a classified column', async () => {
    const columns = [
      {id: 'plan', rubricering: level},
      {id: 'extra', rubricering: level},
      {id: 'totaal', berekening: 'plan + extra'},
    ]
    const files = report([{id: 'a', titel: 'A', waarden: {plan: 7777, extra: 2222, totaal: 9999}}], {
      soort: 'tabel',
      kolommen: columns,
    })
    expect((await attempt({files})).published).toEqual(['openbaar', 'vertrouwelijk'])
    const refused = await attempt({files: {...files, 'data/register/vrijgaven.json': '{"vrijgaven": []}'}}, 'openbaar')
    expect(refused.published).toEqual([])
    expect(refused.messages).toMatch(/‘totaal’/)
    expect(refused.messages).not.toMatch(/plan|extra|[27]\.?(222|777)/)
  })

  test('may be one figure of which a part is classified', async () => {
    const rows = [
      {id: 'a', titel: 'A', waarden: {2024: 1, 2025: {waarde: 7777, rubricering: level}}},
      {id: 'b', titel: 'B', waarden: {2024: 2, 2025: {waarde: 1111, rubricering: level}}},
      {id: 'totaal', titel: 'Totaal', berekening: 'a + b', waarden: {2024: 3, 2025: 8888}},
    ]
    const files = {...report(rows), 'data/register/vrijgaven.json': releaseOf('voorraad/totaal/2025')}
    expect((await attempt({files})).published).toEqual(['openbaar', 'vertrouwelijk'])
    const elsewhere = {...files, 'data/register/vrijgaven.json': releaseOf('voorraad/totaal/2024')}
    expect((await attempt({files: elsewhere}, 'openbaar')).published).toEqual([])
  })

  test('may be stated in a relation, with rows of another dataset', async () => {
    const files = {
      ...report([other, {id: 'totaal', titel: 'Totaal', waarden: {2024: 4690, 2025: 6912}}], {
        relaties: ['totaal = depots/noord + depots/zuid'],
      }),
      'data/depots.json': dataset('depots', {rubricering: level, rijen: hidden}),
    }
    expect((await attempt({files})).published).toEqual(['openbaar', 'vertrouwelijk'])
    const unreleased = {...files, 'data/register/vrijgaven.json': '{"vrijgaven": []}'}
    const refused = await attempt({files: unreleased}, 'openbaar')
    expect(refused.messages).toMatch(/‘totaal’/)
    expect(refused.messages).not.toMatch(/depots|noord/)
  })

  test('is not held to the formula of a column instead', async () => {
    // Of three parts the share says little enough: the mosaic check would refuse it of one.
    const share = {
      id: 'totaal',
      titel: 'Aandeel',
      eenheid: '%',
      berekening: 'ander / som(noord, zuid, oost) * 100',
      waarden: {2024: 10, 2025: 20, samen: 15},
    }
    const files = report(
      [
        {...other, waarden: {2024: 1, 2025: 2, samen: 3}},
        share,
        {id: 'noord', titel: 'Noord', rubricering: level, waarden: {2024: 2, 2025: 5, samen: 7}},
        {id: 'zuid', titel: 'Zuid', rubricering: level, waarden: {2024: 4, 2025: 3, samen: 7}},
        {id: 'oost', titel: 'Oost', rubricering: level, waarden: {2024: 4, 2025: 2, samen: 6}},
      ],
      {soort: 'tabel', kolommen: [{id: '2024'}, {id: '2025'}, {id: 'samen', berekening: '2024 + 2025'}]},
    )
    expect((await attempt({files})).published).toEqual(['openbaar', 'vertrouwelijk'])
  })
})

describe('a total over classified parts that is not released', () => {
  const unreleased = {...withHidden, 'data/register/vrijgaven.json': '{"vrijgaven": []}'}

  test('is refused with a message that names the total and nothing of its parts', async () => {
    for (const edition of ['openbaar', undefined]) {
      const {published, messages, places} = await attempt({files: unreleased}, edition)
      expect(published).toEqual([])
      expect(places).toHaveLength(1)
      expect(messages).toMatch(/‘totaal’.*totaal-niet-vrijgegeven/)
      expect(messages).not.toMatch(/noord|zuid|som\(/i)
    }
  })

  test('is refused too when the release is of something else, or the parts are in an overlay', async () => {
    const elsewhere = {...withHidden, 'data/register/vrijgaven.json': releaseOf('voorraad/ander')}
    expect((await attempt({files: elsewhere}, 'openbaar')).published).toEqual([])
    const apart = {...withoutHidden, 'data/register/vrijgaven.json': '{"vrijgaven": []}'}
    expect((await attempt({files: apart, overlay}, 'openbaar')).published).toEqual([])
    expect((await attempt({files: apart}, 'openbaar')).published).toEqual([])
  })
})
