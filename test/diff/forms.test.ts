import {readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import {toString as plainText} from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import type {Comparison} from '../../src/diff/comparison.ts'
import {escapeMarkdown} from '../../src/diff/escape-markdown.ts'
import {formatHtml} from '../../src/diff/format-html.ts'
import {formatJson} from '../../src/diff/format-json.ts'
import {formatMarkdown} from '../../src/diff/format-markdown.ts'
import {formatText} from '../../src/diff/format-text.ts'
import {findFaults} from '../html/html-validate.ts'
import {chapter, dataset, type Files} from '../report.ts'
import {compare, compareAll} from './compare.ts'

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url))
const assets = {
  style: read('templates/diff/style.css').toString('utf8'),
  fonts: {regular: new Uint8Array([1]), semibold: new Uint8Array([2])},
}

const high = 'departementaal-vertrouwelijk'
const awkward = 'Zie <b>@jan</b> en #12 | *ster* _streep_ [haak](https://example.org) `code` & co'

/** Two versions that differ in every kind of thing. */
const from: Files = {
  'content/01-a/00-a.md': chapter(
    `Eerste alinea met woorden die blijven staan.\n\n${'Tweede alinea die verdwijnt uit deze tekst.'}`,
    'titel: Deel een\nrubricering: openbaar',
  ),
  'content/01-a/01-b.md': chapter(
    '::kpi{#instroom}\n\nEen alinea die gerubriceerd gaat worden.',
    'titel: Oude titel\nrubricering: openbaar',
  ),
  'data/instroom.json': dataset('instroom', {norm: {waarde: 1200, richting: 'minstens'}}),
  'data/oud.json': dataset('oud', {rijen: [{id: 'x', waarden: {2024: 3, 2025: 4}}]}),
  'data/register/toezeggingen.json': JSON.stringify({
    toezeggingen: [{id: 'c1', rubricering: 'openbaar', tekst: awkward, aan: 'Kamer', stand: 'open'}],
  }),
}
const to: Files = {
  'content/01-a/00-a.md': chapter(
    `Eerste alinea met zinnen die blijven staan.\n\n${awkward.replaceAll(/[<>[\]`*_@#|]/g, '\\$&')}`,
    'titel: Deel een\nrubricering: openbaar',
  ),
  'content/01-a/01-b.md': chapter(
    `::kpi{#instroom}\n\n:::${high}\nEen alinea die gerubriceerd gaat worden.\n:::`,
    'titel: Nieuwe titel\nrubricering: openbaar',
  ),
  'data/instroom.json': dataset('instroom', {
    norm: {waarde: 1300, richting: 'minstens'},
    bron: awkward,
    rijen: [{id: 'totaal', titel: 'Totaal', waarden: {2024: 1000, 2025: 1251}}],
  }),
}

const all = (): Promise<Comparison> => compareAll(from, to)

describe('text', () => {
  test('says a finding a line, with the difference and the judgement', async () => {
    const lines = formatText(await all()).split('\n')
    expect(lines.slice(0, 2)).toEqual([
      'Proefrapport, Alles',
      'Rubricering van deze vergelijking: Departementaal Vertrouwelijk',
    ])
    expect(lines).toContain('  hernoemd: Nieuwe titel: Oude titel → Nieuwe titel [1.1 Nieuwe titel]')
    expect(lines).toContain('    Eerste alinea met [-woorden-] {+zinnen+} die blijven staan.')
    expect(lines.find((line) => line.includes('1.250 → 1.251'))).toBe(
      '  gewijzigd: Titel van instroom: Totaal, 2025: 1.250 → 1.251 (+1 vte; gunstig; voldoet niet meer; was 50 boven de norm van 1.200, is 49 onder de norm van 1.300) [1.1 Nieuwe titel]',
    )
  })

  test('says that there is nothing', async () => {
    expect(formatText(await compare(from, from))).toMatch(/\nGeen verschillen\.\n$/)
  })
})

describe('markdown', () => {
  test('says classification first, in a table', async () => {
    const titles = [...formatMarkdown(await all()).matchAll(/^## (.*)$/gm)].map(([, title]) => title)
    expect(titles[0]).toBe('Rubricering (1)')
    expect(formatMarkdown(await compare(from, to))).toContain(
      '## Rubricering (0)\n\nDe openbare versies noemen niets dat naar de bijlage is verplaatst of openbaar is geworden.',
    )
  })

  test('reads as the text it is of, whatever that looks like, and calls nobody', async () => {
    const markdown = formatMarkdown(await all())
    const words = plainText(unified().use(remarkParse).use(remarkGfm).parse(markdown), {includeHtml: false})
    expect(words.replaceAll('\u200b', '')).toContain(awkward)
    expect(markdown).not.toMatch(/@jan|(?<!&)#12/)
  })

  test.each([
    '- geen lijst',
    '12. geen nummer',
    '+ plus',
    '# geen kop',
    '> geen citaat',
    '    geen code',
    ':smile: $x$ ~~weg~~ \\ einde',
    '![beeld](x)',
    '| a | b |',
    '&amp; <!-- -->',
    'a_b_c **d** `e`',
    '--- ===',
  ])('escapes %s', (text) => {
    const escaped = escapeMarkdown(text)
    const tree = unified().use(remarkParse).use(remarkGfm).parse(escaped)
    expect(tree.children.map(({type}) => type)).toEqual(['paragraph'])
    expect(plainText(tree)).toBe(text.trim())
  })

  test('stays below what a forge takes, and says what it left out', async () => {
    const files = (mark: string): Files => ({
      'content/01-a.md': chapter(
        Array.from({length: 900}, (_, at) => `Alinea ${at}${mark} over onderwerp${at} met woord${at}.`).join('\n\n'),
      ),
    })
    const markdown = formatMarkdown(await compare(files(''), files('x')))
    expect(markdown.length).toBeLessThan(65_536)
    expect(markdown).toMatch(/En nog \d+; de vorm html toont ze alle\./)
  })
})

describe('json', () => {
  const validate = new Ajv({strict: true}).compile(JSON.parse(read('src/diff/comparison.schema.json').toString('utf8')))

  test('is what its schema says, of every kind of finding', async () => {
    for (const comparison of [await all(), await compare(from, to), await compare(from, from)]) {
      validate(JSON.parse(formatJson(comparison)))
      expect(validate.errors ?? []).toEqual([])
    }
  })

  test('knows every finding by another id', async () => {
    const {bevindingen} = JSON.parse(formatJson(await all())) as {
      bevindingen: ReadonlyArray<{id: string; soort: string}>
    }
    expect(new Set(bevindingen.map(({id}) => id)).size).toBe(bevindingen.length)
    expect([...new Set(bevindingen.map(({soort}) => soort))]).toEqual([
      'rubricering',
      'opbouw',
      'indicatoren',
      'cijfers',
      'definities',
      'tekst',
      'registers',
    ])
  })
})

describe('html', () => {
  test('passes html-validate', async () => {
    for (const comparison of [await all(), await compare(from, to), await compare(from, from)])
      expect(findFaults(formatHtml(comparison, assets))).toEqual([])
  })

  test('needs nothing beside it: no script, and no address but those in its own text', async () => {
    const page = formatHtml(await all(), assets)
    expect(page).not.toMatch(/<script|<link|src="|url\("(?!data:)/)
    expect(page).toContain('url("data:font/woff2;base64,AQ==")')
  })

  test('has a link to every finding, and a control for every kind that occurs', async () => {
    const comparison = await all()
    const page = formatHtml(comparison, assets)
    for (const {id} of comparison.findings) expect(page).toContain(`href="#${id}"`)
    const controls = [...page.matchAll(/id="toon-([a-z]+)"/g)].map(([, kind]) => kind)
    for (const kind of controls) {
      expect(page).toContain(`<section class="category soort-${kind}"`)
      expect(assets.style).toContain(`body:has(#toon-${kind}:not(:checked)) .soort-${kind}`)
    }
    expect(controls).toHaveLength(7)
  })

  test('prints what is in a text as text', async () => {
    const page = formatHtml(await all(), assets)
    expect(page.replace(/="[^"]*"/g, '')).not.toContain('<b>@jan')
    expect(page).toContain('&#x3C;b>@jan')
  })
})
