import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {findAbbreviations} from '../../src/html/lists/find-abbreviations.ts'
import {findCitations} from '../../src/html/lists/find-citations.ts'
import {renderHtml} from '../../src/html/render-html.ts'
import {isCovered, type Level} from '../../src/model/classification.ts'
import {findLongForm} from '../../src/model/find-long-form.ts'
import type {Change} from '../../src/model/register.ts'
import {chapter, fullView, markdown, sampleView, section} from './sample-view.ts'

const files = {openbaar: [...renderHtml(fullView('openbaar'))], geheim: [...renderHtml(fullView('stg-geheim'))]}

/** A page as text, white space folded. */
function read(edition: keyof typeof files, path: string): string {
  const html = String(files[edition].find((file) => file.path === path)?.value ?? '')
  return html
    .slice(html.indexOf('<main'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
}

function source(edition: keyof typeof files, path: string): string {
  return String(files[edition].find((file) => file.path === path)?.value ?? '')
}

describe('the register of indicators', () => {
  test('holds every dataset that is placed, with what it is, whose, from where and of when', () => {
    const text = read('openbaar', 'indicatoren.html')
    expect(text).toContain('De 3 indicatoren')
    expect(text).toMatch(
      /Instroom Figuur 1 Wat is geteld\. vte Administratie Verantwoordelijk: Directie Personeel 31 december 2025/,
    )
    expect(text).toMatch(/Zonder cijfers Tabel 2 niet vermeld Zonder cijfers: De grafiek is alleen als beeld/)
    expect(source('openbaar', 'indicatoren.html')).toContain('<a href="personeel.html#instroom">Instroom</a>')
    expect(source('openbaar', 'indicatoren.html')).toContain('data-key="2025-12-31"')
  })

  test('says of each indicator whether an earlier edition had it, and under what title', () => {
    const view = fullView('openbaar')
    const [first, second, third] = [...view.figures.keys()]
    const indicators = new Map([
      [first ?? '', view.printed.get(first ?? '')?.title ?? ''],
      [second ?? '', 'Een oude titel'],
    ])
    const changes = new Map([
      ['voorjaar-2025', {since: 'voorjaar-2025', date: '2025-05-21', changes: [], indicators, isPublic: true}],
    ])
    const page = [...renderHtml({...view, changes})].find(({path}) => path === 'indicatoren.html')
    const rows = String(page)
      .split('<tr')
      .filter((row) => row.includes('scope="row"'))
    const histories = rows.map((row) => /(?:Nieuw sinds|Ook in|In) voorjaar 2025[^<]*/.exec(row)?.[0])
    expect(third).toBeDefined()
    expect(histories).toEqual([
      'Ook in voorjaar 2025',
      'In voorjaar 2025: ‘Een oude titel’',
      'Nieuw sinds voorjaar 2025',
    ])
  })

  test('marks in an annex what is classified, and says what is invented', () => {
    expect(read('geheim', 'indicatoren.html')).toMatch(/\(G\) Stg\. Geheim: Instroom Figuur B1 Fictief voorbeeld/)
  })
})

describe('the register of changes', () => {
  const body = markdown('')
  const change = (id: string, kind: string, subject: string, more: Partial<Change> = {}): Change => {
    const nothing = {from: undefined, to: undefined, reason: undefined, reference: undefined, edition: undefined}
    const file = new VFile({path: 'wijzigingen.json'})
    return {id, kind, subject, level: 'openbaar', file, place: undefined, ...nothing, ...more}
  }
  const changes = [
    change('een', 'hernoemd', 'b', {from: 'Oud', reason: 'Korter', edition: 'voorjaar-2026'}),
    change('twee', 'naar-bijlage', 'weg', {from: 'De reeks', edition: 'voorjaar-2026'}),
    change('drie', 'aangekondigd', 'b', {to: 'Anders', edition: 'najaar-2026'}),
    change('vier', 'methode', 'iets in woorden', {to: 'Zo', level: 'stg-geheim'}),
  ]
  const chapters = [chapter('a', 'A', body, {sections: [section('b', 'B', body, {number: '1.1'})]})]
  const read = (level: Level) => {
    const registers = {changes: changes.filter((each) => isCovered(each.level, level))}
    const files = [...renderHtml(sampleView({chapters, level, registers}))]
    return String(files.find(({path}) => path === 'register-van-wijzigingen.html')?.value ?? '')
  }

  test('tells by edition what was, what is and why, with the place where it is now', () => {
    const html = read('openbaar')
    const text = html
      .slice(html.indexOf('<tbody'))
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
    expect(text).toContain('Editie van najaar 2026 Aangekondigd 1.1 B – Anders niet vermeld Editie van voorjaar 2026')
    expect(text).toContain('Hernoemd 1.1 B Oud – Korter Naar de vertrouwelijke bijlage De reeks – niet vermeld')
    expect(html).toContain('<a href="a.html#b">1.1 B</a>')
    expect(text).not.toContain('woorden')
  })

  test('has in an annex only what the public does not', () => {
    const html = read('stg-geheim')
    expect(html).toContain('iets in woorden')
    expect(html).not.toContain('De reeks')
  })
})

describe('the register of references', () => {
  test('holds what is cited, with each place that does, and nothing else', () => {
    const html = source('openbaar', 'verwijzingen.html')
    expect(html).toContain('<tr id="stuk-kst-161">')
    expect(html).toContain('<a href="personeel.html#bij-noot_3">1.1 Personeelsbestand, voetnoot 3</a>')
    expect(html).toContain('<a href="toezeggingen.html">Register van toezeggingen</a>')
    expect(read('openbaar', 'verwijzingen.html')).toMatch(/Kamerstuk 33 763, nr\. 161, 24 maart 2025 24 maart 2025/)
    expect(html).not.toContain('Ellian')
  })

  test('a citation in the text itself leads to its section, and each place is named once', () => {
    const cited = {type: 'text', value: 'Wet', data: {reference: 'wet'}} as const
    const body = markdown('', {type: 'paragraph', children: [cited, cited]})
    const view = sampleView({
      chapters: [chapter('a', 'A', body, {sections: [section('b', 'B', body, {number: '1.1'})]})],
    })
    expect(findCitations(view).get('wet')).toEqual([
      {href: 'a.html', note: '', number: '', title: 'A'},
      {href: 'a.html#b', note: '', number: '1.1', title: 'B'},
    ])
  })
})

describe('the register of commitments', () => {
  test('says what was promised, to whom, for when, how it stands, and where this edition answers it', () => {
    const html = source('openbaar', 'toezeggingen.html')
    expect(read('openbaar', 'toezeggingen.html')).toMatch(
      /Rapporteren &#x3C;over> instroom|Rapporteren &lt;over&gt; instroom/,
    )
    expect(read('openbaar', 'toezeggingen.html')).toMatch(
      /Volgt uit: Kamerstuk 33 763, nr\. 161, 24 maart 2025 Tweede Kamer 15 september 2026 Open 1\.1 Personeelsbestand Figuur 1/,
    )
    expect(html).toContain('<a href="verwijzingen.html#stuk-kst-161">')
    expect(html).toContain('<a href="personeel.html#bestand">1.1 Personeelsbestand</a>')
    expect(html).toContain('<a href="personeel.html#instroom">Figuur 1</a>')
    expect(html).not.toContain('elders')
  })

  test('what no chapter of this edition answers stands under the report as a whole', () => {
    expect(read('openbaar', 'toezeggingen.html')).toMatch(
      /Het rapport als geheel Zonder plaats niet vermeld geen genoemd Afgedaan niet in deze uitgave/,
    )
  })

  test('an annex holds only what the public edition does not', () => {
    expect(read('geheim', 'toezeggingen.html')).toContain('De toezegging waarover')
    expect(read('geheim', 'toezeggingen.html')).not.toContain('Zonder plaats')
  })
})

describe('abbreviations', () => {
  test.each([
    ['bbp', 'als deel van het bruto binnenlands product', 'bruto binnenlands product'],
    ['IT', 'deskundigen op het gebied van informatietechnologie', 'informatietechnologie'],
    ['NWT', 'de Defensie-enquête en de Nationale Weerbaarheidstraining', 'Nationale Weerbaarheidstraining'],
    ['AMDTF', 'de Air and Missile Defence Task Force', 'Air and Missile Defence Task Force'],
    ['UNIFIL', 'bij de United Nations Interim Force in Lebanon', 'United Nations Interim Force in Lebanon'],
    ['SAG-U', 'de Security Assistance Group – Ukraine', 'Security Assistance Group – Ukraine'],
    ['R&T', 'aan research en technologie', 'research en technologie'],
    ['AI', 'data, artificiële intelligentie', 'artificiële intelligentie'],
  ])('%s is found in "%s"', (short, before, long) => {
    expect(findLongForm(short, before)).toBe(long)
  })

  test.each([
    ['EU', 'de eerste jaren'],
    ['MPCC', 'Zie de vorige zin. Het plan'],
    ['NAVO', 'de landen van de NAVO'],
    ['vte', 'uitgedrukt in aantallen'],
  ])('%s is not read into "%s"', (short, before) => {
    expect(findLongForm(short, before)).toBeUndefined()
  })

  test('the list names each once, at the first place, in alphabetical order', () => {
    const first = markdown(
      'Over de Europese Unie (EU) en vijf jaren (2021), zie figuur (links).\n\n## Kop\n\nBattle (Battle Decisive Munition, BDM).',
    )
    const heading = first.children[1]
    if (heading?.type === 'heading') heading.data = {id: 'a-kop'}
    const view = sampleView({
      chapters: [
        chapter('a', 'A', first, {number: '1'}),
        chapter('b', 'B', markdown('De Europese Unie (EU) en het bruto binnenlands product (bbp).')),
      ],
    })
    expect(findAbbreviations(view).map(({short, long, href, number}) => [short, long, href, number])).toEqual([
      ['bbp', 'bruto binnenlands product', 'b.html', ''],
      ['BDM', 'Battle Decisive Munition', 'a.html#a-kop', '1'],
      ['EU', 'Europese Unie', 'a.html', '1'],
    ])
  })

  test('what a classified paragraph explains is marked as high as that paragraph', () => {
    const body = markdown('', {
      type: 'paragraph',
      data: {level: 'stg-geheim'},
      children: [{type: 'text', value: 'De Quick Reaction Alert (QRA).'}],
    })
    const files = [...renderHtml(sampleView({chapters: [chapter('a', 'A', body)], level: 'stg-geheim'}))]
    const page = files.find(({path}) => path === 'afkortingen.html')
    expect(String(page?.value)).toMatch(/\(G\)<\/span>[\s\S]{0,80}QRA/)
  })
})

test('every link from a list to a place in the edition leads somewhere', () => {
  for (const edition of ['openbaar', 'geheim'] as const) {
    const pages = new Map(files[edition].map(({path, value}) => [path, String(value)]))
    for (const [path, html] of pages) {
      if (!path.endsWith('.html')) continue
      for (const [, target = '', fragment] of html.matchAll(/href="([\w.-]*\.html)?(?:#([^"]+))?"/g)) {
        const page = pages.get(target === '' ? path : target)
        expect([path, target, page === undefined]).toEqual([path, target, false])
        if (fragment !== undefined)
          expect([path, fragment, page?.includes(`id="${fragment}"`)]).toEqual([path, fragment, true])
      }
    }
  }
})
