import {describe, expect, test} from 'vitest'
import {chapter, dataset, type Files} from '../report.ts'
import {diffCases, earlier, later, listChanges} from './diff-cases.ts'

test.each(diffCases.map((one) => [one.rule, one] as const))(
  '%s %#',
  async (_, {rule, from, to, at, names, isWhole}) => {
    const {messages} = await listChanges(from, to, isWhole)
    expect(messages.map((message) => message.split(' ').slice(0, 2).join(' '))).toEqual([`${at} ${rule}`])
    for (const name of names) expect(messages[0]).toContain(name)
  },
)

const set = (id: string, fields: object = {}): Files => ({[`data/${id}.json`]: dataset(id, fields)})
const text = (titel: string, body = '') => chapter(body, `titel: ${titel}\nrubricering: openbaar`)

/** Kind and title of what is listed, without a message about it. */
async function listedOf(from: Files, to: Files): Promise<ReadonlyArray<ReadonlyArray<string | undefined>>> {
  const {listed, messages} = await listChanges(from, to)
  expect(messages).toEqual([])
  return listed.map(({kind, title, target}) => [kind, title, target])
}

describe('the list', () => {
  test('has what the register explains, in its order, with what a reader can be pointed at', async () => {
    const from = earlier({
      'content/02-a/00-a.md': text('A', '::kpi{#een}\n\n::kpi{#twee}'),
      'content/02-a/01-b.md': text('Oude titel'),
      'content/03-c/00-c.md': text('C'),
      'content/03-c/01-d.md': text('D'),
      ...set('een'),
      ...set('twee', {rijen: [{id: 'r', waarden: {2024: 1, 2025: 2}}]}),
    })
    const to = later(
      {
        'content/02-a/00-a.md': text('A', '::kpi{#twee}'),
        'content/02-a/01-b.md': text('Nieuwe titel', '::kpi{#drie}'),
        'content/02-a/02-d.md': text('D'),
        'content/03-c/00-c.md': text('C'),
        ...set('twee', {
          rijen: [
            {id: 'r', waarden: {2024: 1, 2025: 2}},
            {id: 's', waarden: {2024: 3, 2025: 4}},
          ],
        }),
        ...set('drie', {rijen: [{id: 'x', waarden: {2024: 5, 2025: 6}}]}),
      },
      {soort: 'verplaatst', onderwerp: 'd', naar: 'A'},
      {soort: 'vervallen', onderwerp: 'een', van: 'Een'},
      {soort: 'hernoemd', onderwerp: 'b', van: 'Oude titel'},
      {soort: 'uitgebreid', onderwerp: 'twee', naar: 'Ook een rij s'},
      {soort: 'toegevoegd', onderwerp: 'b', naar: 'Drie'},
    )
    expect(await listedOf(from, to)).toEqual([
      ['verplaatst', 'D', 'd'],
      ['vervallen', 'Titel van een', undefined],
      ['hernoemd', 'Nieuwe titel', 'b'],
      ['uitgebreid', 'Titel van twee', 'twee'],
      ['toegevoegd', 'Titel van drie', 'drie'],
    ])
  })

  test('says of a chapter of its own what moved into it, unless that has an entry of its own', async () => {
    const from = earlier({
      'content/02-a/00-a.md': text('A'),
      'content/02-a/01-b.md': text('B'),
      'content/02-a/02-c.md': text('C'),
    })
    const to = later(
      {
        'content/02-a/00-a.md': text('A'),
        'content/03-n/00-n.md': text('N'),
        'content/03-n/01-c.md': text('C'),
        'content/03-n/02-b.md': text('B'),
      },
      {soort: 'verzelfstandigd', onderwerp: 'n', naar: 'Een eigen hoofdstuk'},
      {soort: 'verplaatst', onderwerp: 'c', naar: 'N'},
    )
    const {listed, messages} = await listChanges(from, to)
    expect(messages).toEqual([])
    expect(listed.map(({kind, findings}) => [kind, findings.map(({subject}) => subject.path[0])])).toEqual([
      ['verzelfstandigd', ['n', 'b']],
      ['verplaatst', ['c']],
    ])
  })

  test('knows a new subject and another order of subjects by the headings, and emphasis by the text', async () => {
    const from = earlier({'content/02-a.md': text('A', '## Een\n\n## Twee'), 'content/03-b.md': text('B')})
    const to = later(
      {'content/02-a.md': text('A', '## Twee\n\n## Een\n\n## Drie'), 'content/03-b.md': text('B', 'Meer hierover.')},
      {soort: 'toegevoegd', onderwerp: 'a', naar: 'Drie'},
      {soort: 'heringedeeld', onderwerp: 'a', naar: 'Anders'},
      {soort: 'benadrukt', onderwerp: 'b', naar: 'Meer'},
    )
    expect((await listedOf(from, to)).map(([kind]) => kind)).toEqual(['toegevoegd', 'heringedeeld', 'benadrukt'])
  })

  test('has nothing of another edition, and nothing of a title with only another year in it', async () => {
    const from = earlier({'content/02-a.md': text('A', '::kpi{#een}'), ...set('een', {titel: 'Bevindingen 2024'})})
    const to = later(
      {'content/02-a.md': text('A', '::kpi{#een}'), ...set('een', {titel: 'Bevindingen 2025'})},
      {soort: 'vervallen', onderwerp: 'x', van: 'X', editie: 'voorjaar-2025'},
      {soort: 'aangekondigd', onderwerp: 'een', naar: 'Anders', editie: 'najaar-2026'},
    )
    expect(await listedOf(from, to)).toEqual([])
  })

  test('has what the public register says went to the annex', async () => {
    const from = earlier({'content/02-a.md': text('A', '::kpi{#een}'), ...set('een')})
    const to = later({'content/02-a.md': text('A')}, {soort: 'naar-bijlage', onderwerp: 'een', van: 'Een'})
    expect(await listedOf(from, to)).toEqual([['naar-bijlage', 'Titel van een', undefined]])
  })
})

describe('a move to the annex that the public register tells', () => {
  test('is no error', async () => {
    const [one] = diffCases.filter(({rule}) => rule === 'naar-bijlage-niet-gemeld')
    const to = later(one?.to ?? {}, {soort: 'naar-bijlage', onderwerp: 'set', van: 'Set'})
    expect((await listChanges(one?.from ?? {}, to, true)).messages).toEqual([])
  })
})
