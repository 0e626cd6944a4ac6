import {describe, expect, test} from 'vitest'
import {toRecords} from '../../src/diagnostic/report.ts'
import type {Dataset} from '../../src/model/dataset.ts'
import type {Sources} from '../../src/model/sources.ts'
import {basics, chapter, dataset, type Files} from '../report.ts'
import {loadFiles} from '../rule-cases.ts'

const confidential = 'titel: Vertrouwelijk\nrubricering: departementaal-vertrouwelijk'

/** A report that must be right. */
async function loadRight(files: Files, overlay?: Files): Promise<Sources> {
  const sources = await loadFiles(files, overlay)
  expect(sources.files.flatMap(({messages}) => messages.map(String))).toEqual([])
  return sources
}

/** A chapter's tree in short: types, and what is in them. */
async function outlineOf(markdown: string): Promise<ReadonlyArray<unknown>> {
  const {chapters} = await loadRight({'content/01-een.md': chapter(markdown)})
  return (chapters[0]?.body.children ?? []).map(outline)
}

function outline(node: object): unknown {
  const {type, value, level, name, label, children} = node as Record<string, unknown>
  if (type === 'text') return value
  const head = [type, level, name, label, value].filter((part) => part !== undefined && part !== '').join(' ')
  return Array.isArray(children) ? [head, ...children.map(outline)] : head
}

describe('text', () => {
  test.each([
    '10:30',
    '1:3',
    'a:b',
    'NL:2025',
    'Zo: zie daar',
    'e.g. x:[y]',
    ': los',
    'tijd:vandaag [sic]',
    '\\:zie\\[x\\]',
  ])('%s is text', async (text) => {
    expect(await outlineOf(`Het is ${text} nu.`)).toEqual([['paragraph', `Het is ${text.replaceAll('\\', '')} nu.`]])
  })

  test('a classification may hold Markdown, directives and a higher classification', async () => {
    const text = 'De norm is :departementaal-vertrouwelijk[*82%* of :waarde[a/b/c] :stg-geheim[nu]].'
    const run = [
      'classifiedText departementaal-vertrouwelijk',
      ['emphasis', '82%'],
      ' of ',
      'directive waarde a/b/c',
      ' ',
    ]
    expect(await outlineOf(text)).toEqual([
      ['paragraph', 'De norm is ', [...run, ['classifiedText stg-geheim', 'nu']], '.'],
    ])
  })

  test('blocks hold anything, blocks of a higher level and lists too', async () => {
    const text = '::::departementaal-vertrouwelijk\n- a\n\n  :::stg-geheim\n  b\n  :::\n\n::kpi{#c}\n::::'
    const item = ['listItem', ['paragraph', 'a'], ['classified stg-geheim', ['paragraph', 'b']]]
    expect(await outlineOf(text)).toEqual([
      ['classified departementaal-vertrouwelijk', ['list', item], 'directive kpi'],
    ])
  })

  test('attributes and the label of a directive stay as typed', async () => {
    const {chapters} = await loadRight({'content/01-een.md': chapter(':aandeel[a/b_c_d/e]{van=f decimalen=1}')})
    expect(chapters[0]?.body.children[0]).toMatchObject({
      children: [{type: 'directive', form: 'inline', label: 'a/b_c_d/e', attributes: {van: 'f', decimalen: '1'}}],
    })
  })

  test.each([
    ['Een <!-- weg --> woord.', [['paragraph', 'Een woord.']]],
    ['<!-- weg -->\n\nTekst.', [['paragraph', 'Tekst.']]],
    ['Een woord. <!-- weg -->', [['paragraph', 'Een woord.']]],
    ['Een *<!-- weg -->* woord.', [['paragraph', 'Een ', ' woord.']]],
    ['- <!-- weg -->\n- punt', [['list', ['listItem', ['paragraph', 'punt']]]]],
    ['> <!-- weg -->', []],
    ['<!-- :::geheim\n\n[^1] <b> -->', []],
  ])('a comment leaves no trace in %j', async (text, expected) => {
    expect(await outlineOf(text)).toEqual(expected)
  })

  test('code is as typed', async () => {
    expect(await outlineOf('`:onbekend[x]` en `<b>`\n\n```\n:::geheim\n[^1]\n```')).toEqual([
      ['paragraph', 'inlineCode :onbekend[x]', ' en ', 'inlineCode <b>'],
      'code :::geheim\n[^1]',
    ])
  })

  test('a footnote in a block is known in the text before it', async () => {
    const {chapters} = await loadRight({
      'content/01-een.md': chapter('Tekst.[^1]\n\n:::departementaal-vertrouwelijk\n[^1]: Noot.\n:::'),
    })
    expect(chapters[0]?.body.children[0]).toMatchObject({children: [{}, {type: 'footnoteReference', identifier: '1'}]})
  })

  test('places count the front matter, also with Windows line ends and a byte order mark', async () => {
    const text = `\uFEFF${chapter('Een\n**woord**.')}`.replaceAll('\n', '\r\n')
    const {chapters} = await loadRight({'content/01-een.md': text})
    expect(chapters[0]?.title).toBe('Proef')
    expect(chapters[0]?.body.children[0]).toMatchObject({children: [{}, {position: {start: {line: 7, column: 1}}}, {}]})
  })
})

describe('chapters', () => {
  test('stand in the order of their names, with ids from the names and texts without front matter', async () => {
    const {chapters} = await loadRight({
      'content/02-personeel/01-bestand.md': chapter('B', 'titel: Bestand\nrubricering: openbaar\nfictief: ja'),
      'content/02-personeel/00-inleiding.md': chapter('A', 'titel: Personeel\nkort: Mensen\nrubricering: openbaar'),
      'content/00-voorwoord.md': chapter('V', 'titel: Voorwoord\nrubricering: openbaar\ngenummerd: nee'),
      'content/README.md': 'Voor mensen.',
      'content/02-personeel/README.md': 'Voor mensen.',
    })
    expect(chapters.map(({id, title, numbered}) => [id, title, numbered])).toEqual([
      ['voorwoord', 'Voorwoord', false],
      ['personeel', 'Personeel', true],
    ])
    expect(chapters[1]?.shortTitle).toBe('Mensen')
    expect(chapters[1]?.sections).toMatchObject([{id: 'bestand', title: 'Bestand', fictitious: true}])
    expect(chapters.every(({body}) => body.children.every(({type}) => type !== 'yaml'))).toBe(true)
  })

  test('pictures are read by their path within content', async () => {
    const {pictures} = await loadRight({'content/beeld/kaart.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>'})
    expect([...pictures.keys()]).toEqual(['beeld/kaart.svg'])
  })
})

test('a slip in editie.yaml is told there only, and not where a text compares with an earlier edition', async () => {
  const edition = String(basics['content/editie.yaml'])
  const {files} = await loadFiles({
    'content/editie.yaml': edition.replace('titel: Proefrapport', 'titl: Proefrapport'),
    'content/01-een.md': chapter('::wijzigingen{sinds=voorjaar-2025}'),
    'data/edities/voorjaar-2025/content/editie.yaml': edition.replaceAll('2026', '2025'),
  })
  const told = toRecords(files).map(({path, rule}) => `${path} ${rule}`)
  expect(told).toEqual(['content/editie.yaml veld-onbekend', 'content/editie.yaml veld-ontbreekt'])
})

describe('datasets', () => {
  async function read(fields: object): Promise<Dataset | undefined> {
    return (await loadRight({'data/een.json': dataset('een', fields)})).datasets.get('een')
  }

  test('a row, a column or a cell is at least as high as what holds it', async () => {
    const one = await read({
      kolommen: [{id: 'a'}, {id: 'b', rubricering: 'stg-geheim'}],
      rijen: [
        {id: 'x', waarden: {a: 1, b: 2}},
        {
          id: 'y',
          rubricering: 'departementaal-vertrouwelijk',
          waarden: {a: 1, b: {waarde: 2, rubricering: 'stg-zeer-geheim'}},
        },
      ],
    })
    expect(one?.rows.map((row) => [row.level, ...[...row.cells.values()].map(({level}) => level)])).toEqual([
      ['openbaar', 'openbaar', 'stg-geheim'],
      ['departementaal-vertrouwelijk', 'departementaal-vertrouwelijk', 'stg-zeer-geheim'],
    ])
  })

  test.each([
    ['2025', '2025'],
    ['2025-h1', '2025-H1'],
    ['2025-q3', '2025-Q3'],
    ['2025-12-31', '2025-12-31'],
    ['2020-2022', '2020–2022'],
    ['doel', undefined],
  ])('a column %s is about %s', async (id, period) => {
    const one = await read({kolommen: [{id}], rijen: [{id: 'x', waarden: {[id]: 1}}]})
    expect(one?.columns[0]).toMatchObject({title: id, period})
  })

  test('a cell is a number, words, both, or a reason for neither', async () => {
    const cells = {
      a: 5,
      b: 'Q2 2025',
      c: {waarde: 5, van: 8, ongeveer: 'circa', status: 'raming'},
      d: {tekst: 'Inhoud', waarde: 46},
      e: {ontbreekt: 'niet-van-toepassing'},
      f: {ontbreekt: 'volgt', tekst: 'n.t.b.', noot: 'Later.'},
    }
    const one = await read({kolommen: Object.keys(cells).map((id) => ({id})), rijen: [{id: 'x', waarden: cells}]})
    expect([...(one?.rows[0]?.cells.values() ?? [])]).toMatchObject([
      {type: 'number', value: 5, computed: false},
      {type: 'text', text: 'Q2 2025'},
      {type: 'number', value: 5, whole: 8, approximation: 'circa', status: 'estimate'},
      {type: 'number', value: 46, text: 'Inhoud'},
      {type: 'missing', reason: 'not-applicable', text: 'n.v.t.'},
      {type: 'missing', reason: 'expected', text: 'n.t.b.', note: 'Later.'},
    ])
  })

  test('what a formula fills may be absent', async () => {
    const one = await read({
      kolommen: [{id: 'a'}, {id: 'som', berekening: 'a + a'}],
      rijen: [
        {id: 'x', waarden: {a: 1}},
        {id: 'y', berekening: 'x * 2'},
      ],
    })
    expect(one?.rows.map(({cells}) => cells.size)).toEqual([1, 0])
  })
})

describe('a folder laid over a report', () => {
  const base: Files = {
    'content/01-een/00-een.md': chapter('A'),
    'data/cijfers.json': dataset('cijfers', {
      rijen: [{id: 'totaal', waarden: {2024: 1000, 2025: {ontbreekt: 'niet-openbaar'}}}],
    }),
  }
  const over: Files = {
    'content/01-een/01-twee.md': chapter('B', confidential),
    'content/02-drie.md': chapter('C', confidential),
    'data/nieuw.json': dataset('nieuw', {rubricering: 'stg-geheim'}),
    'data/cijfers.json': JSON.stringify({
      id: 'cijfers',
      rubricering: 'departementaal-vertrouwelijk',
      kolommen: [{id: '2026', rubricering: 'stg-geheim'}],
      rijen: [
        {id: 'totaal', waarden: {2025: 1100, 2026: 1200}},
        {id: 'los', waarden: {2024: 1, 2025: 2, 2026: 3}},
      ],
    }),
  }

  test('adds chapters, sections, datasets, rows, columns and cells, at its own level at least', async () => {
    const {chapters, datasets} = await loadRight(base, over)
    expect(chapters.map(({id, sections}) => [id, ...sections.map((section) => section.id)])).toEqual([
      ['een', 'twee'],
      ['drie'],
    ])
    expect([...datasets.keys()]).toEqual(['cijfers', 'nieuw'])
    const rows = datasets
      .get('cijfers')
      ?.rows.map((row) => [row.id, row.level, ...[...row.cells.values()].map(({level}) => level)])
    expect(rows).toEqual([
      ['totaal', 'openbaar', 'openbaar', 'departementaal-vertrouwelijk', 'stg-geheim'],
      [
        'los',
        'departementaal-vertrouwelijk',
        'departementaal-vertrouwelijk',
        'departementaal-vertrouwelijk',
        'stg-geheim',
      ],
    ])
  })

  test('what the report itself says stays as it is', async () => {
    const alone = (await loadRight(base)).datasets.get('cijfers')
    const together = (await loadRight(base, over)).datasets.get('cijfers')
    const {columns, rows, file: _, ...rest} = alone as Dataset
    expect(together).toMatchObject(rest)
    expect(together?.columns.slice(0, 2)).toEqual(columns)
    expect(together?.rows[0]?.cells.get('2024')).toEqual(rows[0]?.cells.get('2024'))
  })

  test('figures that it invents say so, each at its own level', async () => {
    const invented = `${over['data/cijfers.json']}`.replace('{', '{"fictief": true,')
    const rows = (await loadRight(base, {'data/cijfers.json': invented})).datasets.get('cijfers')?.rows
    const notes = rows?.map(({cells}) => [...cells.values()].map(({note}) => note !== undefined))
    expect(notes).toEqual([
      [false, true, true],
      [true, true, true],
    ])
  })

  test('its messages name it', async () => {
    const {files} = await loadFiles(base, {'data/nieuw.json': '{'})
    expect(files.flatMap(({path, messages}) => messages.map(() => path))).toEqual(['extra/data/nieuw.json'])
  })
})
