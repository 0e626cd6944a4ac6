import {describe, expect, test} from 'vitest'
import {formatHtml} from '../../src/diff/format-html.ts'
import {formatJson} from '../../src/diff/format-json.ts'
import {formatMarkdown} from '../../src/diff/format-markdown.ts'
import {formatText} from '../../src/diff/format-text.ts'
import {chapter, dataset, type Files} from '../report.ts'
import {compare, compareAll, tellAll} from './compare.ts'

const high = 'departementaal-vertrouwelijk'
const secret = 'De munitie is goed voor elf dagen, en dat is minder dan de norm vraagt.'
const open = 'De voorraden zijn in het afgelopen jaar in alle depots aangevuld.'

function report(text: string, more: Files = {}): Files {
  return {'content/01-voorraad.md': chapter(text), ...more}
}

const block = (text: string): string => `:::${high}\n${text}\n:::`

/** Classification findings of the readings of both editions together: what, from which level, to which. */
async function levelsOf(from: Files, to: Files) {
  const {findings} = await compareAll(from, to)
  const own = findings.filter(({category}) => category === 'classification')
  return own.map(({change, subject, levels}) => [change, subject.type, levels?.from, levels?.to])
}

describe('for those who may read the annex', () => {
  test('what moved has the reason that the public register gives', async () => {
    const entry = {
      id: 'm',
      rubricering: 'openbaar',
      soort: 'naar-bijlage',
      onderwerp: 'set',
      van: 'De set',
      reden: 'Zegt te veel',
      editie: 'voorjaar-2026',
    }
    const register = {'data/register/wijzigingen.json': JSON.stringify({wijzigingen: [entry]})}
    const before = report('', {'data/set.json': dataset('set')})
    const after = report('', {'data/set.json': dataset('set', {rubricering: high}), ...register})
    const reasons = async (from: Files, to: Files) =>
      (await compareAll(from, to)).findings
        .filter(({levels}) => levels !== undefined)
        .map(({change, reason}) => [change, reason])
    expect(await reasons(before, after)).toEqual([['rose', 'Zegt te veel']])
    expect(await reasons(after, before)).toEqual([['fell', 'Zegt te veel']])
  })

  test.each([
    ['a paragraph', report(secret), report(block(secret)), 'block'],
    ['words', report(`${open} ${secret}`), report(`${open} :${high}[${secret}]`), 'words'],
    [
      'a section',
      {'content/01-a/00-a.md': chapter(''), 'content/01-a/01-b.md': chapter(secret)},
      {
        'content/01-a/00-a.md': chapter(''),
        'content/01-a/01-b.md': chapter(secret, `titel: Proef\nrubricering: ${high}`),
      },
      'section',
    ],
    [
      'a dataset',
      report('', {'data/set.json': dataset('set')}),
      report('', {'data/set.json': dataset('set', {rubricering: high})}),
      'dataset',
    ],
    [
      'a row',
      report('', {'data/set.json': dataset('set', {rijen: [{id: 'a', waarden: {2024: 1, 2025: 2}}]})}),
      report('', {
        'data/set.json': dataset('set', {rijen: [{id: 'a', rubricering: high, waarden: {2024: 1, 2025: 2}}]}),
      }),
      'row',
    ],
    [
      'a cell',
      report('', {'data/set.json': dataset('set')}),
      report('', {
        'data/set.json': dataset('set', {
          rijen: [{id: 'totaal', titel: 'Totaal', waarden: {2024: 1000, 2025: {waarde: 1250, rubricering: high}}}],
        }),
      }),
      'cell',
    ],
    [
      'a norm',
      report('', {'data/set.json': dataset('set', {norm: {waarde: 75}})}),
      report('', {'data/set.json': dataset('set', {norm: {waarde: 75, rubricering: high}})}),
      'benchmark',
    ],
  ] as const)('%s that rose is one finding, and one that fell the opposite', async (_, from, to, type) => {
    expect(await levelsOf(from, to)).toEqual([['rose', type, 'openbaar', high]])
    expect(await levelsOf(to, from)).toEqual([['fell', type, high, 'openbaar']])
  })

  test('what is classified and new appeared, and what is gone vanished', async () => {
    expect(await levelsOf(report(open), report(`${open}\n\n${block(secret)}`))).toEqual([
      ['appeared', 'block', undefined, high],
    ])
    expect(await levelsOf(report(`${open}\n\n${block(secret)}`), report(open))).toEqual([
      ['vanished', 'block', high, undefined],
    ])
  })

  test.each([
    ['words in a new paragraph', report(''), report(`Er is :${high}[genoeg] munitie.`), 'words'],
    [
      'a cell in a new row',
      report('', {'data/set.json': dataset('set')}),
      report('', {
        'data/set.json': dataset('set', {
          rijen: [
            {id: 'totaal', titel: 'Totaal', waarden: {2024: 1000, 2025: 1250}},
            {id: 'nieuw', waarden: {2024: 1, 2025: {waarde: 2, rubricering: high}}},
          ],
        }),
      }),
      'cell',
    ],
    [
      'a row in a new dataset',
      report(''),
      report('', {
        'data/set.json': dataset('set', {rijen: [{id: 'a', rubricering: high, waarden: {2024: 1, 2025: 2}}]}),
      }),
      'row',
    ],
  ] as const)('%s appeared, and vanished the other way round', async (_, from, to, type) => {
    expect(await levelsOf(from, to)).toEqual([['appeared', type, undefined, high]])
    expect(await levelsOf(to, from)).toEqual([['vanished', type, high, undefined]])
  })

  test('what is public and new is no finding of classification', async () => {
    expect(await levelsOf(report(''), report(open))).toEqual([])
  })
})

describe('for everybody', () => {
  const files = (more: Files, ...entries: ReadonlyArray<object>): Files => ({
    'content/01-voorraad.md': chapter(more['data/set.json'] === undefined ? '' : '::kpi{#set}'),
    'data/register/wijzigingen.json': JSON.stringify({wijzigingen: entries}),
    ...more,
  })
  const set = {'data/set.json': dataset('set')}
  const entry = {
    id: 'm1',
    rubricering: 'openbaar',
    soort: 'naar-bijlage',
    onderwerp: 'set',
    van: 'Voorraad',
    reden: 'Te gevoelig geworden',
    editie: 'voorjaar-2026',
  }

  test('an indicator that is gone was dropped, unless the register says that it moved to the annex', async () => {
    expect(await tellAll(compare(files(set), files({})))).toEqual(['indicator removed Titel van set'])
    const {findings} = await compare(files(set), files({}, entry))
    expect(findings.map(({category, change, reason}) => [category, change, reason])).toEqual([
      ['classification', 'rose', 'Te gevoelig geworden'],
    ])
  })

  test('an entry on something that is still there is told as the entry that it is', async () => {
    expect(await tellAll(compare(files(set), files(set, entry)))).toEqual([
      'classification added Melding in het register van wijzigingen: Voorraad: Voorraad → –',
    ])
  })

  test('a figure that the public table now withholds moved out', async () => {
    const withheld = {
      'data/set.json': dataset('set', {
        rijen: [{id: 'totaal', titel: 'Totaal', waarden: {2024: 1000, 2025: {waarde: 1250, rubricering: high}}}],
      }),
    }
    const line = 'Titel van set: Totaal, 2025'
    expect(await tellAll(compare(files(set), files(withheld)))).toEqual([
      `classification rose ${line}: 1.250 → niet openbaar`,
    ])
    expect(await tellAll(compare(files(withheld), files(set)))).toEqual([
      `classification fell ${line}: niet openbaar → 1.250`,
    ])
  })

  test('every form is the same whatever the classified parts of both versions are', async () => {
    const assets = {style: '', fonts: {regular: new Uint8Array(), semibold: new Uint8Array()}}
    const print = async (classified: (version: number) => Files): Promise<ReadonlyArray<string>> => {
      const version = (at: number, text: string): Files => ({
        ...report(text, {'data/set.json': dataset('set')}),
        ...classified(at),
      })
      const comparison = await compare(version(1, open), version(2, open.replace('alle', 'veel')))
      return [
        formatText(comparison),
        formatMarkdown(comparison),
        formatJson(comparison),
        formatHtml(comparison, assets),
      ]
    }
    const without = await print(() => ({}))
    const withParts = await print((at) => ({
      'content/01-voorraad.md': chapter(
        `${at === 1 ? open : open.replace('alle', 'veel')}\n\n${block(`${secret.repeat(at)}\n\n::kpi{#geheim-${at}}`)}`,
      ),
      'content/00-eerst.md': chapter(secret, `titel: Geheim ${at}\nrubricering: ${high}`),
      [`data/geheim-${at}.json`]: dataset(`geheim-${at}`, {rubricering: high}),
      'data/set.json': dataset('set', {
        rijen: [
          {id: 'totaal', titel: 'Totaal', waarden: {2024: 1000, 2025: 1250}},
          {id: `geheim-${at}`, rubricering: high, waarden: {2024: at, 2025: at}},
        ],
      }),
      'data/register/wijzigingen.json': JSON.stringify({wijzigingen: [{...entry, rubricering: high, id: `m${at}`}]}),
    }))
    expect(withParts).toEqual(without)
    expect(without[0]).toContain('{+veel+}')
  })
})
