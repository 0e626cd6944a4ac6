import {describe, expect, test} from 'vitest'
import {toRecords} from '../../src/diagnostic/report.ts'
import {checkReclassification} from '../../src/reclassify/check-reclassification.ts'
import {releaseOf} from '../classify/classify-cases.ts'
import {chapter, dataset, type Files} from '../report.ts'
import {loadFiles} from '../rule-cases.ts'

const level = 'departementaal-vertrouwelijk'
const secret = `titel: Dicht\nrubricering: ${level}`

/** What is told of a report since an earlier version of it, as `path:line rule`. */
async function since(before: Files, now: Files): Promise<ReadonlyArray<string>> {
  const sources = await loadFiles(now)
  expect(toRecords(sources.files)).toEqual([])
  checkReclassification(await loadFiles(before), sources)
  return toRecords(sources.files).map(({path, line, rule}) => `${path}:${line} ${rule}`)
}

const register = 'data/register/vrijgaven.json'
const words = 'Het squadron Kiekendief oefende in maart twaalf nachten boven de Waddenzee, zonder toestel te verliezen.'
const before: Files = {
  'content/01-een/00-een.md': chapter('Open begin.'),
  'content/01-een/01-oefenen.md': chapter(
    `Er is geoefend.\n\n:::${level}\n${words}\n:::`,
    'titel: Oefenen\nrubricering: openbaar',
  ),
  'content/01-een/02-dicht.md': chapter('Dit hele stuk is alleen voor de lezers van de bijlage.', secret),
  'data/vluchten.json': dataset('vluchten', {
    kolommen: [{id: '2023'}, {id: '2024'}, {id: '2025'}],
    rijen: [
      {id: 'open', titel: 'Open', waarden: {2023: 11, 2024: 12, 2025: 13}},
      {
        id: 'kiekendief',
        titel: 'Squadron Kiekendief',
        rubricering: level,
        waarden: {2023: 31, 2024: 734, 2025: 48213.5},
      },
    ],
    decimalen: 1,
  }),
}

/** The report with other files, and other text in the section that everybody reads. */
function now(text: string, more: Files = {}): Files {
  return {
    ...before,
    'content/01-een/01-oefenen.md': chapter(
      `${text}\n\n:::${level}\n${words}\n:::`,
      'titel: Oefenen\nrubricering: openbaar',
    ),
    ...more,
  }
}

const place = 'content/01-een/01-oefenen.md'
const found = [`${place}:6 gerubriceerde-tekst-lager`]

describe('nothing is told', () => {
  test('of the same report', async () => expect(await since(before, before)).toEqual([]))

  test('of new text, figures and rows that have nothing of what was classified', async () => {
    const more = {
      'data/nieuw.json': dataset('nieuw', {rijen: [{id: 'a', titel: 'Aantal', waarden: {2024: 1250, 2025: 48214}}]}),
    }
    expect(await since(before, now('Er is vaker geoefend: 1.250 keer in maart, boven zee en in 2025.', more))).toEqual(
      [],
    )
  })

  test('of classified text that moves, changes or rises', async () => {
    const moved = {
      ...before,
      'content/01-een/02-dicht.md': chapter(`${words} En nog iets.`, 'titel: Dicht\nrubricering: stg-geheim'),
    }
    expect(await since(before, moved)).toEqual([])
  })

  test('of what was public before, also where it was classified too', async () => {
    const both = now(words)
    expect(await since(both, both)).toEqual([])
    expect(await since(both, {...both, 'content/02-twee.md': chapter(words)})).toEqual([])
  })
})

describe('classified words that stand lower are found', () => {
  test.each([
    ['pasted', words],
    ['with two words changed', words.replace('maart', 'april').replace('boven', 'bij')],
    ['with a word left out and one put in', words.replace('twaalf ', '').replace('zonder', 'en zonder')],
    ['within a longer sentence', `Anders dan gedacht: ${words.replace('.', '')} of te beschadigen, aldus het rapport.`],
    ['in capitals and with emphasis', words.toUpperCase().replace('MAART', '*MAART*')],
    ['over two lines', words.replace('nachten ', 'nachten\n')],
    ['in a list', `- Eerst dit.\n- ${words}`],
    ['in a heading', `## ${words}`],
    ['in a table', `| a |\n| - |\n| ${words} |`],
    ['in a footnote', `Tekst.[^1]\n\n[^1]: ${words}`],
  ])('%s', async (_, text) => {
    const told = await since(before, now(text))
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(/01-oefenen\.md:\d+ gerubriceerde-tekst-lager/)
  })

  test('in the words of a dataset, a register and a title', async () => {
    const elsewhere = {
      ...before,
      'data/nieuw.json': dataset('nieuw', {noten: [words]}),
      'data/register/toezeggingen.json': JSON.stringify({
        toezeggingen: [{id: 't1', rubricering: 'openbaar', tekst: words, aan: 'Tweede Kamer', stand: 'open'}],
      }),
      'content/02-twee.md': chapter('Tekst.', `titel: ${words.replace(',', '')}\nrubricering: openbaar`),
    }
    expect(await since(before, elsewhere)).toEqual([
      'content/02-twee.md:1 gerubriceerde-tekst-lager',
      'data/nieuw.json:27 gerubriceerde-tekst-lager',
      'data/register/toezeggingen.json:1 gerubriceerde-tekst-lager',
    ])
  })

  test('when their block loses its label, or states a lower one', async () => {
    const without = {...before, [place]: chapter(`Er is geoefend.\n\n${words}`)}
    expect(await since(before, without)).toEqual([`${place}:8 gerubriceerde-tekst-lager`])
    const higher = {...before, [place]: String(before[place]).replace(level, 'stg-geheim')}
    expect(await since(higher, before)).toEqual([`${place}:9 gerubriceerde-tekst-lager`])
  })

  test('with many words changed they are other words', async () => {
    const text = words.replace('squadron', 'regiment').replace('maart', 'april').replace('nachten', 'dagen')
    expect(await since(before, now(text.replace('boven', 'bij').replace('toestel', 'man')))).toEqual([])
  })
})

describe('classified figures that stand lower are found', () => {
  const told = [`${place}:6 gerubriceerd-cijfer-lager`]

  test.each([
    '48.213,5',
    '48213,5',
    '48 213,5',
    '48213.5',
    '48,213.5',
    '48\u00a0213,5',
    '48,2135 duizend',
    '482.135 × 0,1',
  ])('retyped as %s', async (notation) =>
    expect(await since(before, now(`Er waren ${notation} vluchten.`))).toEqual(told),
  )

  test('short ones where the same subject is named', async () => {
    expect(await since(before, now('Er waren 734 vluchten.'))).toEqual(told)
    expect(await since(before, now('Er waren 734 mensen op straat.'))).toEqual([])
  })

  test('in another dataset', async () => {
    const copy = {
      'data/nieuw.json': dataset('nieuw', {
        decimalen: 1,
        rijen: [{id: 'a', titel: 'A', waarden: {2024: 5, 2025: 48213.5}}],
      }),
    }
    expect(await since(before, now('Tekst.', copy))).toEqual(['data/nieuw.json:22 gerubriceerd-cijfer-lager'])
  })

  test('as a row of small figures under another name', async () => {
    const small = (rijen: ReadonlyArray<object>): Files => ({
      ...before,
      'data/klein.json': dataset('klein', {kolommen: [{id: '2023'}, {id: '2024'}, {id: '2025'}], rijen}),
    })
    const hidden = {id: 'a', titel: 'A', rubricering: level, waarden: {2023: 3, 2024: 5, 2025: 8}}
    const copied = {id: 'b', titel: 'B', waarden: {2023: 3, 2024: 5, 2025: 8}}
    expect(await since(small([hidden]), small([hidden, copied]))).toEqual([
      'data/klein.json:31 gerubriceerd-cijfer-lager',
    ])
    expect(await since(small([hidden]), small([hidden, {...copied, waarden: {2023: 3, 2024: 5, 2025: 9}}]))).toEqual([])
  })

  test('that were typed in a classified text', async () => {
    const typed = {...before, 'content/01-een/02-dicht.md': chapter('De voorraad is 61.734 stuks.', secret)}
    expect(await since(typed, {...typed, 'content/02-twee.md': chapter('Het zijn er 61734.')})).toEqual([
      'content/02-twee.md:6 gerubriceerd-cijfer-lager',
    ])
  })
})

describe('labels that were lowered are found, once', () => {
  const whole = String(before['data/vluchten.json'])

  test.each([
    ['of a section', 'content/01-een/02-dicht.md', level, 'openbaar', 3],
    ['of a row', 'data/vluchten.json', level, 'openbaar', 30],
  ])('%s', async (_, path, from, to, line) => {
    const lowered = {...before, [path]: String(before[path]).replace(from, to)}
    expect(await since(before, lowered)).toEqual([`${path}:${line} rubricering-verlaagd`])
  })

  test('of a dataset, of what had a label of its own in it, and of nothing that followed', async () => {
    const higher = {
      ...before,
      'data/vluchten.json': whole
        .replace('openbaar', level)
        .replace(`: "${level}",\n      "waarden"`, ': "stg-geheim",\n      "waarden"'),
    }
    expect(await since(higher, before)).toEqual([
      'data/vluchten.json:4 rubricering-verlaagd',
      'data/vluchten.json:30 rubricering-verlaagd',
    ])
  })

  test('of a column, a cell, a norm and an entry of a register', async () => {
    const parts = (own: string): Files => ({
      'data/cijfers.json': dataset('cijfers', {
        norm: {waarde: 5, rubricering: own},
        kolommen: [{id: '2024'}, {id: '2025', rubricering: own}],
        rijen: [{id: 'a', waarden: {2024: {waarde: 6, rubricering: own}, 2025: 7}}],
      }),
      'data/register/verwijzingen.json': `{"verwijzingen": [\n{"id": "x", "rubricering": "${own}", "soort": "nota", "titel": "X"}]}`,
    })
    expect(await since(parts(level), parts('openbaar'))).toEqual([
      'data/cijfers.json:13 rubricering-verlaagd',
      'data/cijfers.json:21 rubricering-verlaagd',
      'data/cijfers.json:29 rubricering-verlaagd',
      'data/register/verwijzingen.json:2 rubricering-verlaagd',
    ])
  })

  test('but not of a figure that is now said not to be public', async () => {
    const cell = (value: object) => ({
      'data/cijfers.json': dataset('cijfers', {rijen: [{id: 'a', waarden: {2024: 1, 2025: value}}]}),
    })
    expect(await since(cell({waarde: 5, rubricering: level}), cell({ontbreekt: 'niet-openbaar'}))).toEqual([])
  })
})

describe('a decision in the register', () => {
  const lowered = {
    ...before,
    'data/vluchten.json': String(before['data/vluchten.json']).replace(`"rubricering": "${level}",\n`, ''),
  }

  test('silences the label that it names, and no other', async () => {
    expect(await since(before, lowered)).toEqual(['data/vluchten.json:30 rubricering-verlaagd'])
    expect(await since(before, {...lowered, [register]: releaseOf('vluchten/kiekendief')})).toEqual([])
    expect(await since(before, {...lowered, [register]: releaseOf('vluchten/open')})).toHaveLength(1)
    expect(await since(before, {...lowered, [register]: releaseOf('vluchten')})).toHaveLength(1)
  })

  test('silences the words that it quotes, where they stand', async () => {
    const pasted = now(words)
    expect(await since(before, {...pasted, [register]: releaseOf('oefenen', {tekst: words})})).toEqual([])
    expect(await since(before, {...pasted, [register]: releaseOf('oefenen', {tekst: 'Iets anders dan dit.'})})).toEqual(
      found,
    )
    expect(await since(before, {...pasted, [register]: releaseOf('een', {tekst: words})})).toEqual(found)
  })

  test('of a whole section covers what stood in it, and nothing that is put into it later', async () => {
    const opened = {
      ...before,
      'content/01-een/02-dicht.md': String(before['content/01-een/02-dicht.md']).replace(level, 'openbaar'),
      [register]: releaseOf('dicht'),
    }
    expect(await since(before, opened)).toEqual([])
    const more = {...opened, 'content/01-een/02-dicht.md': `${opened['content/01-een/02-dicht.md']}\n${words}\n`}
    expect(await since(opened, more)).toEqual(['content/01-een/02-dicht.md:8 gerubriceerde-tekst-lager'])
  })
})

describe('a decision that is itself classified', () => {
  const decision = (subject: string, fields: object) => ({
    [register]: releaseOf(subject, {rubricering: level, ...fields}),
  })

  test('does not make a label public', async () => {
    const lowered = {'content/01-een/02-dicht.md': chapter('Dit hele stuk is alleen voor de lezers van de bijlage.')}
    const told = await since(before, {...before, ...lowered, ...decision('dicht', {})})
    expect(told).toContain('content/01-een/02-dicht.md:3 rubricering-verlaagd')
    expect(await since(before, {...before, ...lowered, [register]: releaseOf('dicht')})).toEqual([])
  })

  test('does not make words public', async () => {
    expect(await since(before, now(words, decision('oefenen', {tekst: words})))).toEqual(found)
    expect(await since(before, now(words, {[register]: releaseOf('oefenen', {tekst: words})}))).toEqual([])
  })
})

test('two words of seven may be others', async () => {
  const short = 'De torenvalken worden voortaan per honderd geleverd.'
  const old = {...before, 'content/01-een/02-dicht.md': chapter(short, secret)}
  const text = 'De torenvalken worden voortaan per duizend besteld.'
  const changed = {...old, 'content/01-een/01-oefenen.md': chapter(text, 'titel: Oefenen\nrubricering: openbaar')}
  expect(await since(old, changed)).toEqual([`${place}:6 gerubriceerde-tekst-lager`])
})
