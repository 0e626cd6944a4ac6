import {readFileSync} from 'node:fs'
import vm from 'node:vm'
import {describe, expect, test} from 'vitest'
import {renderHtml} from '../../src/html/render-html.ts'
import {fullView} from './sample-view.ts'

interface Result {
  readonly href: string
  readonly title: string
  readonly mark: string
  readonly isWhole: boolean
  readonly pieces: ReadonlyArray<{readonly words: string; readonly isHit: boolean}>
}
type Entry = ReadonlyArray<string>

const engine = readFileSync(new URL('../../templates/html/search-engine.js', import.meta.url), 'utf8')

/** The scripts as a page runs them: one after another, with what they put on the window. */
function makeSearch(index: ReadonlyArray<Entry>): (question: string) => ReadonlyArray<Result> {
  const window = vm.createContext({})
  vm.runInContext(engine, window)
  const find = vm.runInContext(`makeSearch(${JSON.stringify(index)})`, window) as (question: string) => Result[]
  return (question) => JSON.parse(JSON.stringify(find(question))) as Result[]
}

/** The index of an edition, read as a page reads it. */
function readIndex(level: 'openbaar' | 'stg-geheim'): ReadonlyArray<Entry> {
  const file = [...renderHtml(fullView(level))].find(({path}) => path === 'search-index.js')
  const window = vm.createContext({})
  vm.runInContext(String(file?.value), window)
  return JSON.parse(vm.runInContext('JSON.stringify(searchIndex)', window) as string) as Entry[]
}

const find = makeSearch([
  [
    'a.html',
    '2.1 Personeelsbestand',
    '2 Personeel',
    'Het aantal reservisten groeit. Zij volgen taken bij de krijgsmacht.',
  ],
  ['b.html', 'Figuur 3: Meer reservisten', '', 'Instroom van een reservist in 2025.'],
  ['c.html', '3 Materieel', '', 'De NAVO vraagt brieven over Oekraïne, Kamerstuk 36 592. CO₂ daalt.'],
])
const hrefs = (question: string) => find(question).map(({href}) => href)

describe('searching', () => {
  test('finds other endings of a word, in a title first', () => {
    expect(hrefs('reservist')).toEqual(['b.html', 'a.html'])
    expect(hrefs('taak')).toEqual(['a.html'])
    expect(hrefs('brief')).toEqual(['c.html'])
  })

  test('finds the beginning of a word, and a word inside another', () => {
    expect(hrefs('perso')).toEqual(['a.html'])
    expect(hrefs('bestanden')).toEqual(['a.html'])
    expect(hrefs('macht')).toEqual(['a.html'])
  })

  test('passes over accents, capitals and one wrong letter', () => {
    expect(hrefs('oekraine')).toEqual(['c.html'])
    expect(hrefs('navo')).toEqual(['c.html'])
    expect(hrefs('co2')).toEqual(['c.html'])
    expect(hrefs('personeelbestand')).toEqual(['a.html'])
    expect(hrefs('kamerstk')).toEqual(['c.html'])
  })

  test('wants all words, and says so when only a part can be had', () => {
    expect(hrefs('36 592')).toEqual(['c.html'])
    expect(hrefs('reservisten 2025')).toEqual(['b.html'])
    expect(find('reservisten zeppelin').map(({isWhole}) => isWhole)).toEqual([false, false])
    expect(hrefs('zeppelin')).toEqual([])
    expect(hrefs('  ')).toEqual([])
  })

  test('shows where it was found, as text', () => {
    const [first] = find('krijgsmacht')
    expect(first?.pieces.map(({words}) => words).join('')).toBe(
      'Het aantal reservisten groeit. Zij volgen taken bij de krijgsmacht.',
    )
    expect(first?.pieces.filter(({isHit}) => isHit).map(({words}) => words)).toEqual(['krijgsmacht'])
  })

  test('cuts a long text around the first hit', () => {
    const long = `${'woord '.repeat(60)}uniek ${'woord '.repeat(60)}`
    const [first] = makeSearch([['a.html', 'A', '', long]])('uniek')
    const words = first?.pieces.map(({words}) => words).join('') ?? ''
    expect(words).toMatch(/^… woord .*uniek.* …$/)
    expect(words.length).toBeLessThan(200)
  })
})

describe('the index', () => {
  test('holds texts with their footnotes, figures, and the entries of the registers', () => {
    const entries = readIndex('openbaar')
    const titles = entries.map(([href, title]) => `${href} ${title}`)
    expect(titles).toEqual([
      'voorwoord.html Voorwoord & meer',
      'personeel.html 1 Personeel',
      'personeel.html#bestand 1.1 Personeelsbestand',
      'personeel.html#instroom Figuur 1: Instroom < plan',
      'personeel.html#samen Tabel 1: Samenstelling',
      'personeel.html#zonder Tabel 2: Zonder cijfers',
      'verwijzingen.html#stuk-kst-161 Kamerstuk 33 763, nr. 161, 24 maart 2025',
      'toezeggingen.html#toezegging-c1 Rapporteren <over> instroom',
      'toezeggingen.html#toezegging-c2 Zonder plaats',
      'afkortingen.html#afkorting-1 bbp: bruto binnenlands product',
    ])
    expect(entries[2]?.[3]).toMatch(/5\.138 vte, zie figuur 1.*Kamerstuk 33 763/)
    expect(entries.every((entry) => entry.length === 4)).toBe(true)
  })

  test('of an annex carries the marks, and of a report nothing of what the annex adds', () => {
    const annex = readIndex('stg-geheim')
    expect(annex.find(([href]) => href === 'personeel.html#bestand')?.[4]).toBe('G')
    expect(makeSearch(annex)('geheim woord')[0]).toMatchObject({href: 'personeel.html#bestand', mark: 'G'})
    expect(JSON.stringify(readIndex('openbaar'))).not.toContain('geheim')
  })
})

test('the search page works without a script: it then leads to the lists', () => {
  const page = [...renderHtml(fullView('openbaar'))].find(({path}) => path === 'zoeken.html')
  const html = String(page?.value)
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  expect(main).toMatch(/Zoeken werkt alleen met JavaScript/)
  for (const list of ['dashboard', 'figuren', 'indicatoren', 'verwijzingen', 'toezeggingen', 'afkortingen'])
    expect(main).toContain(`href="${list}.html"`)
  expect(main).toContain('<search id="zoek" hidden>')
  expect(html).toMatch(
    /script-src 'self'[\s\S]*search-index\.js" defer[\s\S]*search-engine\.js" defer[\s\S]*search\.js" defer/,
  )
})
