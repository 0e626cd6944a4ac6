import {describe, expect, test} from 'vitest'
import {chapter, dataset, type Files} from '../report.ts'
import {compare, tellAll} from './compare.ts'

describe('forty indicators in the reverse order, one changed, one new and one gone', () => {
  const ids = Array.from({length: 40}, (_, at) => `set-${String(at + 1).padStart(2, '0')}`)
  const build = (order: ReadonlyArray<string>, fields: (id: string) => object): Files => ({
    'content/01-cijfers.md': chapter(order.map((id) => `::kpi{#${id}}`).join('\n\n')),
    ...Object.fromEntries(order.map((id) => [`data/${id}.json`, dataset(id, fields(id))])),
  })
  const rows = (id: string, last: number) => ({
    rijen: [{id: 'totaal', titel: 'Totaal', waarden: {2024: 1000 + Number(id.slice(-2)), 2025: last}}],
  })

  test('are three findings', async () => {
    const from = build(ids, (id) => rows(id, 1250))
    const order = [...ids.filter((id) => id !== 'set-07'), 'set-99'].reverse()
    const to = build(order, (id) => rows(id, id === 'set-20' ? 1260 : 1250))
    expect(await tellAll(compare(from, to))).toEqual([
      'indicator added Titel van set-99',
      'indicator removed Titel van set-07',
      'figure changed Titel van set-20: Totaal, 2025: 1.250 → 1.260',
    ])
  })
})

describe('indicators', () => {
  const one = (id: string, fields: object = {}): Files => ({
    'content/01-a.md': chapter(`::kpi{#${id}}`),
    'content/02-b.md': chapter('Tekst.'),
    [`data/${id}.json`]: dataset(id, fields),
  })

  test('with another id and the same cells are the same indicator', async () => {
    expect(await tellAll(compare(one('oud', {titel: 'Instroom'}), one('nieuw', {titel: 'Instroom'})))).toEqual([
      'indicator changed Instroom (id): oud → nieuw',
    ])
  })

  test('with another id and other cells are not', async () => {
    const other = {kolommen: [{id: '2025'}], rijen: [{id: 'r', waarden: {2025: 1}}]}
    expect(await tellAll(compare(one('oud'), one('nieuw', other)))).toEqual([
      'indicator added Titel van nieuw',
      'indicator removed Titel van oud',
    ])
  })

  test('with another title are renamed, and in another chapter moved', async () => {
    const to = {
      ...one('set', {titel: 'Anders'}),
      'content/01-a.md': chapter(''),
      'content/02-b.md': chapter('Tekst.\n\n::kpi{#set}'),
    }
    expect(await tellAll(compare(one('set'), to))).toEqual([
      'indicator renamed Anders: Titel van set → Anders',
      'indicator moved Anders: 1 Proef → 2 Proef',
    ])
  })
})

describe('structure', () => {
  const text = (titel: string, body = '') => chapter(body, `titel: ${titel}\nrubricering: openbaar`)
  const folder = (name: string, title: string): Files => ({[`content/${name}/00-${name.slice(3)}.md`]: text(title)})
  const from: Files = {
    ...folder('01-personeel', 'Personeel'),
    'content/01-personeel/01-bestand.md': text('Bestand', 'Hoeveel mensen er werken, en in welke groepen.'),
    'content/01-personeel/02-digitaal.md': text('Digitaal', 'Wat er aan systemen is, en wat eraan verandert.'),
    ...folder('02-materieel', 'Materieel'),
    'content/02-materieel/01-staat.md': text('Staat'),
  }

  test('a new title, a section in another chapter, and no more than that', async () => {
    const {'content/01-personeel/02-digitaal.md': digital, ...rest} = from
    const to = {
      ...rest,
      'content/01-personeel/01-bestand.md': text('Personeelsbestand', 'Hoeveel mensen er werken, en in welke groepen.'),
      'content/02-materieel/02-digitaal.md': digital ?? '',
    }
    expect(await tellAll(compare(from, to))).toEqual([
      'structure renamed Personeelsbestand: Bestand → Personeelsbestand',
      'structure moved Digitaal: hoofdstuk 1 Personeel → hoofdstuk 2 Materieel',
    ])
  })

  test('a chapter before all others shifts their numbers, which is one finding', async () => {
    const to = {...from, ...folder('00-besturen', 'Besturen')}
    const {findings} = await compare(from, to)
    expect(findings.map(({change, subject}) => `${change} ${subject.title}`)).toEqual([
      'renumbered Nummers van hoofdstukken en paragrafen',
      'added Besturen',
    ])
    expect(findings[0]?.items).toEqual(['1 → 2 Personeel', '2 → 3 Materieel'])
  })

  test('sections in another order are one finding of their chapter', async () => {
    const {'content/01-personeel/01-bestand.md': first, 'content/01-personeel/02-digitaal.md': second, ...rest} = from
    const to = {
      ...rest,
      'content/01-personeel/01-digitaal.md': second ?? '',
      'content/01-personeel/02-bestand.md': first ?? '',
    }
    const {findings} = await compare(from, to)
    expect(findings.map(({change, from: was, to: is}) => [change, was, is])).toEqual([
      ['reordered', 'Bestand · Digitaal', 'Digitaal · Bestand'],
      ['renumbered', undefined, undefined],
    ])
  })

  test('a file with another name and title is known by its words', async () => {
    const {'content/01-personeel/02-digitaal.md': _, ...rest} = from
    const body = 'Wat er aan systemen is, en wat eraan verandert.\n\nEn hoe het verder gaat met alles wat er nog komt.'
    const [before, after] = [
      {...rest, 'content/01-personeel/02-digitaal.md': text('Digitaal', body)},
      {...rest, 'content/01-personeel/02-informatie.md': text('Informatie', body)},
    ]
    expect(await tellAll(compare(before, after))).toEqual([
      'structure changed Informatie (id): digitaal → informatie',
      'structure renamed Informatie: Digitaal → Informatie',
    ])
  })

  test('a section that is new or gone is told once, with what stands in it', async () => {
    const to = {...from, 'content/02-materieel/02-voorraad.md': text('Voorraad', 'Een alinea.\n\n- een punt')}
    const {findings} = await compare(from, to)
    expect(findings.map(({category, change, items}) => [category, change, items])).toEqual([
      ['structure', 'added', ['Een alinea.', 'een punt']],
    ])
  })
})
