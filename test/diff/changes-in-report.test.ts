import {toString as plainText} from 'mdast-util-to-string'
import {describe, expect, test} from 'vitest'
import {project} from '../../src/classify/project.ts'
import {toRecords} from '../../src/diagnostic/report.ts'
import {listChanges} from '../../src/list-changes.ts'
import type {Cleared, View} from '../../src/model/view.ts'
import {resolve} from '../../src/resolve/resolve.ts'
import {basics, chapter, dataset, type Files} from '../report.ts'
import {loadFiles} from '../rule-cases.ts'

const high = 'departementaal-vertrouwelijk'
const asks = '::wijzigingen{sinds=voorjaar-2025}'
const text = (titel: string, body = '', level = 'openbaar') => chapter(body, `titel: ${titel}\nrubricering: ${level}`)

/** A report that keeps an edition from a year before. */
function report(now: Files, before: Files, ...entries: ReadonlyArray<object>): Files {
  const earlier = {
    'content/editie.yaml': String(basics['content/editie.yaml'])
      .replace('voorjaar-2026', 'voorjaar-2025')
      .replace('2025\ndatum: 2026', '2024\ndatum: 2025'),
    ...before,
  }
  const kept = Object.entries(earlier).map(([path, contents]) => [`data/edities/voorjaar-2025/${path}`, contents])
  const wijzigingen = entries.map((entry, at) => ({
    id: `m${at + 1}`,
    rubricering: 'openbaar',
    editie: 'voorjaar-2026',
    reden: `Reden ${at + 1}.`,
    ...entry,
  }))
  return {
    'content/01-over.md': text('Over', asks),
    ...now,
    ...Object.fromEntries(kept),
    'data/register/wijzigingen.json': JSON.stringify({wijzigingen}),
  }
}

/** A report as one edition prints it, and what is wrong with it. */
async function read(files: Files, edition = 'openbaar', overlay?: Files) {
  const sources = await loadFiles(files, overlay)
  const found = sources.publication.editions.find(({id}) => id === edition)
  if (found === undefined) throw new Error(`No edition ${edition}`)
  const view: Cleared<View> = resolve(listChanges(project(sources, found).view, sources))
  const messages = toRecords([...sources.files, ...view.files])
  return {view, messages: messages.map(({path, line, rule}) => `${path}:${line} ${rule}`)}
}

/** The blocks of a chapter in words; an item of a list is one. */
function print({chapters}: View, id = 'over'): ReadonlyArray<string> {
  const {body, footnotes = []} = chapters.find((each) => each.id === id) ?? {
    body: {type: 'root' as const, children: []},
  }
  const read = (node: {value?: string; number?: number; data?: {number?: number} | undefined}): string =>
    'children' in node
      ? (node.children as ReadonlyArray<typeof node>).map(read).join('')
      : (node.value ?? (node.data?.number === undefined ? '' : `[${node.data.number}]`))
  return [
    ...body.children.flatMap((node) =>
      node.type === 'list' ? node.children.map((item) => `– ${read(item as never)}`) : read(node as never),
    ),
    ...footnotes.map(({number, children}) => `[${number}] ${plainText({type: 'root', children: [...children]})}`),
  ]
}

const movie = {
  'data/register/verwijzingen.json': JSON.stringify({
    verwijzingen: [{id: 'motie-x', rubricering: 'openbaar', soort: 'motie', titel: 'Motie-X'}],
  }),
}

describe('the list of changes in a chapter', () => {
  test('tells each change with its reason, where it is now and what it follows from', async () => {
    const before = {
      'content/02-a.md': text('Oud'),
      'content/03-b.md': text('B', '::kpi{#een}'),
      'data/een.json': dataset('een'),
    }
    const now = {'content/02-a.md': text('Nieuw'), 'content/03-b.md': text('B'), ...movie}
    const {view, messages} = await read(
      report(
        now,
        before,
        {soort: 'hernoemd', onderwerp: 'a', van: 'Oud', verwijzing: 'motie-x'},
        {soort: 'vervallen', onderwerp: 'een', van: 'het cijfer over een', naar: 'alleen twee.'},
        {soort: 'toegevoegd', onderwerp: 'over', naar: 'Deze lijst'},
      ),
    )
    expect(messages).toEqual([])
    expect(print(view)).toEqual([
      'Sinds de editie van voorjaar 2025 (20 mei 2025) is dit veranderd:',
      '– Hernoemd: ‘Oud’ heet nu ‘Nieuw’ (hoofdstuk 2). Reden: Reden 1.[1]',
      '– Vervallen: het cijfer over een. Nu: alleen twee. Reden: Reden 2.',
      '– Toegevoegd: ‘Over’ (hoofdstuk 1). Deze lijst. Reden: Reden 3.',
      'Er is geen openbare informatie naar de vertrouwelijke bijlage gegaan.',
      '[1] Motie, Motie-X.',
    ])
  })

  test('says so when nothing changed', async () => {
    const {view} = await read(report({}, {'content/01-over.md': text('Over')}))
    expect(print(view)).toEqual([
      'De manier van rapporteren is niet veranderd sinds de editie van voorjaar 2025 (20 mei 2025).',
      'Er is geen openbare informatie naar de vertrouwelijke bijlage gegaan.',
    ])
  })

  test.each([
    [
      'a change that the register does not have',
      report({}, {'content/01-over.md': text('Anders')}),
      'content/01-over.md:6 wijziging-zonder-melding',
    ],
    [
      'a change without a reason',
      report(
        {},
        {'content/01-over.md': text('Anders')},
        {soort: 'hernoemd', onderwerp: 'over', van: 'Anders', reden: undefined},
      ),
      'data/register/wijzigingen.json:1 wijziging-zonder-reden',
    ],
    [
      'a reason of a change that did not happen',
      report({}, {'content/01-over.md': text('Over')}, {soort: 'hernoemd', onderwerp: 'over', van: 'Anders'}),
      'data/register/wijzigingen.json:1 wijziging-niet-gevonden',
    ],
    [
      'a kept edition that cannot be read',
      report({}, {'content/01-over.md': text('Over', '::kpi{#weg}')}),
      'data/edities/voorjaar-2025/content/01-over.md:6 onbekende-dataset',
    ],
  ])('is refused with %s', async (_, files, message) => {
    expect((await read(files)).messages).toEqual([message])
  })
})

describe('what moved to the annex', () => {
  const before = {
    'content/01-over.md': text('Over'),
    'content/02-a.md': text('A', '::kpi{#een}\n\nZin.'),
    'data/een.json': dataset('een'),
  }
  const now = {
    'content/02-a.md': text('A', `:::${high}\n::kpi{#een}\n:::\n\nZin.`),
    'data/een.json': dataset('een', {rubricering: high}),
  }
  const entry = {soort: 'naar-bijlage', onderwerp: 'een', van: 'De reeks over een'}

  test('is told first, in the words of the public register', async () => {
    const {view, messages} = await read(report(now, before, entry))
    expect(messages).toEqual([])
    expect(print(view).slice(1)).toEqual(['– Naar de vertrouwelijke bijlage: De reeks over een. Reden: Reden 1.'])
  })

  test('is an error of the annex when the public register does not tell it', async () => {
    expect((await read(report(now, before), 'vertrouwelijk')).messages).toEqual([
      'content/01-over.md:6 naar-bijlage-niet-gemeld',
    ])
    expect((await read(report(now, before, entry), 'vertrouwelijk')).messages).toEqual([])
  })
})

describe('the list of an annex', () => {
  const before = {
    'content/01-over.md': text('Over'),
    'content/02-a.md': text('A', '::kpi{#een}'),
    'content/03-dicht.md': text('Dicht', 'Dicht.', high),
    'data/een.json': dataset('een'),
  }
  const now = {
    'content/01-over.md': text('Over', `${asks}\n\n:::${high}\nIn de bijlage:\n\n${asks}\n:::`),
    'content/02-a.md': text('A'),
    'content/03-dicht.md': text('Besloten', 'Dicht.', high),
  }
  const entries = [
    {soort: 'vervallen', onderwerp: 'een', van: 'De reeks over een'},
    {soort: 'hernoemd', onderwerp: 'dicht', van: 'Dicht', rubricering: high},
  ]

  test('has what the public cannot see and no more, marked with its level', async () => {
    const {view, messages} = await read(report(now, before, ...entries), 'vertrouwelijk')
    expect(messages).toEqual([])
    expect(print(view).slice(1)).toEqual([
      'Sinds de editie van voorjaar 2025 (20 mei 2025) is dit veranderd:',
      '– Hernoemd: ‘Dicht’ heet nu ‘Besloten’ (hoofdstuk B1). Reden: Reden 2.',
    ])
    const list = view.chapters[0]?.body.children.find(({type}) => type === 'list')
    expect(list?.type === 'list' && list.children[0]?.children[0]?.data?.level).toBe(high)
  })

  test('leaves the public list as it was', async () => {
    const {view, messages} = await read(report(now, before, ...entries))
    expect(messages).toEqual([])
    expect(print(view).join('\n')).not.toMatch(/dicht|besloten/i)
    expect(print(view)).toContain('– Vervallen: De reeks over een. Reden: Reden 1.')
  })

  test('needs reasons of its own', async () => {
    expect((await read(report(now, before, ...entries.slice(0, 1)), 'vertrouwelijk')).messages).toEqual([
      'content/01-over.md:11 wijziging-zonder-melding',
    ])
    expect((await read(report(now, before, ...entries.slice(0, 1)))).messages).toEqual([])
  })

  test('may compare with what lies in an overlay, below the same folder', async () => {
    const {'content/03-dicht.md': hidden = '', ...open} = before
    const {'content/03-dicht.md': shown = '', ...rest} = now
    const overlay = {
      'content/03-dicht.md': shown,
      'data/edities/voorjaar-2025/content/03-dicht.md': hidden,
      'data/register/wijzigingen.json': JSON.stringify({
        wijzigingen: [
          {
            id: 'm9',
            rubricering: high,
            editie: 'voorjaar-2026',
            soort: 'hernoemd',
            onderwerp: 'dicht',
            van: 'Dicht',
            reden: 'Reden 9',
          },
        ],
      }),
    }
    const {view, messages} = await read(report(rest, open, entries[0] ?? {}), 'vertrouwelijk', overlay)
    expect(messages).toEqual([])
    expect(print(view)).toContain('– Hernoemd: ‘Dicht’ heet nu ‘Besloten’ (hoofdstuk B1). Reden: Reden 9.')
  })
})
