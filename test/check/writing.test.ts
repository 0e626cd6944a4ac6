import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {findLastDay} from '../../src/check/writing/find-last-day.ts'
import {separateMessages} from '../../src/classify/separate-messages.ts'
import {toRecords} from '../../src/diagnostic/report.ts'
import {writingRules} from '../../src/diagnostic/writing-rules.ts'
import {diskEffects} from '../../src/effects.ts'
import {load} from '../../src/load/load.ts'
import {chapter, dataset, loadReport} from '../report.ts'
import {judgeWriting} from './writing-cases.ts'

const root = path.resolve(import.meta.dirname, '../..')

async function messagesOn(text: string, more: Readonly<Record<string, string>> = {}): Promise<ReadonlyArray<string>> {
  const files = await judgeWriting(await loadReport({'content/01-een.md': chapter(text), ...more}))
  return toRecords(files).map(({rule, message}) => `${rule}: ${message}`)
}

describe('the rules of good reporting', () => {
  test('the report itself keeps them', async () => {
    const files = await judgeWriting(await load({root, overlays: [], program: root}, diskEffects))
    const told = toRecords(files).filter(({rule}) => rule in writingRules)
    expect(told.map(({path: file, line, message}) => `${file}:${line} ${message}`)).toEqual([])
  })

  test('none of them stops a build or tells a public reader of what is classified', async () => {
    const text = 'De tekst.\n\n:::stg-geheim\nDe teckst van de XYZ.\n:::'
    const sources = await loadReport({'content/01-een.md': chapter(text)})
    const files = await judgeWriting(sources)
    expect(new Set(toRecords(files).map(({severity}) => severity))).toEqual(new Set(['waarschuwing']))
    expect(toRecords(separateMessages(files, sources, 'openbaar').open)).toEqual([])
  })

  test('a word that is nearly right comes with what was perhaps meant', async () => {
    expect(await messagesOn('Het personeell is er.')).toEqual([
      expect.stringContaining('‘personeell’ staat niet in het woordenboek. Bedoelde u ‘personeel’'),
    ])
  })

  test.each([
    ['compounds and plurals', 'De luchthavenbesluiten, de regio’s en één scenario.'],
    ['half compounds', 'Vredes- en oorlogstaken, en (beleids)ondersteunend werk.'],
    ['names and numbers', 'Op 3 mei zag A. de 11e Brigade met F-35’s.', 'F-35\n'],
    ['words of the list, also with a capital', 'Wapeninzet is inzet. Ook wapeninzet-beleid.', 'wapeninzet\n'],
    ['code, links and directives', 'Kijk op `xqzt` of op <https://xqzt.nl>, zie :zie[een].'],
    ['what is no sentence', `[^1]\n\n[^1]: Kamerstuk 1; ${'Motie-Jansen 36 200 X nr. 5; '.repeat(7)}en verder.`],
  ])('%s are fine', async (_name, text, list = '') => {
    expect(await messagesOn(`Tekst. ${text}`, {'content/woordenlijst.txt': `${list}Jansen\nKamerstuk\n`})).toEqual([])
  })

  test('two words after each other are one term written apart only when they may be', async () => {
    expect(
      await messagesOn(
        'De volgende taak. Zij volgen de taak. De paragrafen en een paragraaf en een kop. De onderofficieren onder officieren.',
      ),
    ).toEqual([])
  })

  test('an indicator without a date is fine when a note says why', async () => {
    const fields = {bron: 'Administratie', eigenaar: 'Directie Personeel', noten: ['Het meetjaar is niet vermeld.']}
    const text = '## Doelstelling\n\nMeer.\n\n::kpi{#burgers}\n\n## Toelichting\n\nMeer.'
    expect(await messagesOn(text, {'data/burgers.json': dataset('burgers', fields)})).toEqual([])
  })

  test.each([
    ['2026-05-01', '2026-05-01'],
    ['april 2026', '2026-04-31'],
    ['uiterlijk 2030', '2030-12-31'],
    ['najaar 2026', '2026-09-31'],
    ['Q2 2026', '2026-06-31'],
    ['vanaf 2026', undefined],
    ['volgende editie', undefined],
  ])('the last day of "%s" is %s', (term, day) => {
    expect(findLastDay(term)).toBe(day)
  })
})
