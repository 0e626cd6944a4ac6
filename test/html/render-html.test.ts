import {expect, test} from 'vitest'
import {renderHtml} from '../../src/html/render-html.ts'
import {findFaults} from './html-validate.ts'
import {chapter, fullView, markdown, sampleView} from './sample-view.ts'

const files = {openbaar: [...renderHtml(fullView('openbaar'))], geheim: [...renderHtml(fullView('stg-geheim'))]}

function page(edition: keyof typeof files, path: string): string {
  return String(files[edition].find((file) => file.path === path)?.value)
}

/** What a reader sees: the text without tags, white space folded. */
function textOf(html: string): string {
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

test('an edition is a title page, the dashboard, a page a chapter, the lists that are not empty, and what they need', () => {
  const paths = files.openbaar.map(({path}) => path)
  expect(paths.filter((path) => path.endsWith('.html'))).toEqual([
    'index.html',
    'dashboard.html',
    'voorwoord.html',
    'personeel.html',
    'figuren.html',
    'indicatoren.html',
    'verwijzingen.html',
    'toezeggingen.html',
    'afkortingen.html',
    'over.html',
    'toegankelijkheid.html',
    'zoeken.html',
  ])
  expect(paths).toEqual(
    expect.arrayContaining([
      'style.css',
      'fonts/StandSans-Regular.woff2',
      'fonts/OFL.txt',
      'beeld/a b.svg',
      'search-index.js',
      'copy-link.js',
      'sort.js',
    ]),
  )
  expect(paths.filter((path) => /hbs|mjs/.test(path))).toEqual([])
})

test('without a PDF no page links to one', () => {
  const links = (hasPdf: boolean): ReadonlyArray<string> =>
    [...renderHtml(fullView('openbaar'), {hasPdf})].flatMap(({value}) => String(value).match(/href="[^"]*\.pdf/g) ?? [])
  expect(links(true).length).toBeGreaterThan(10)
  expect(links(false)).toEqual([])
})

test('every page of a report and of an annex passes html-validate', () => {
  for (const edition of ['openbaar', 'geheim'] as const)
    for (const {path, value} of files[edition].filter((file) => file.path.endsWith('.html')))
      expect({edition, path, faults: findFaults(String(value))}).toEqual({edition, path, faults: []})
})

test('no page asks another host for anything, and all forbid it', () => {
  for (const {value} of [...files.openbaar, ...files.geheim].filter(({path}) => /\.(html|css)$/.test(path))) {
    const text = typeof value === 'string' ? value : new TextDecoder().decode(value as Uint8Array)
    expect(text).not.toMatch(
      /(?:src|srcset|data|poster)="https?:|url\(["']?https?:|@import|<script(?! src="[\w-]+\.js" defer><\/script>)|<link[^>]+href="http/,
    )
  }
  expect(page('openbaar', 'index.html')).toContain("default-src 'none'; img-src")
  expect(page('openbaar', 'index.html')).not.toMatch(/script-src|<script/)
  expect(page('openbaar', 'personeel.html').match(/<script[^>]*>/g)).toEqual(['<script src="copy-link.js" defer>'])
  expect(page('openbaar', 'dashboard.html')).toContain("script-src 'self'; style-src 'self'")
})

test('every page states edition and level, and an annex says its level in words', () => {
  for (const {path, value} of files.geheim.filter((file) => file.path.endsWith('.html')))
    expect([path, textOf(String(value))]).toEqual([path, expect.stringMatching(/Vertrouwelijke bijlage Stg\. Geheim/)])
  expect(textOf(page('openbaar', 'personeel.html'))).toMatch(/Openbare versie Rubricering: Openbaar/)
})

test('what is classified carries its mark in an annex, and nothing does in a report', () => {
  const text = textOf(page('geheim', 'personeel.html'))
  expect(text).toMatch(/1\.1 \(G\) Stg\. Geheim: Personeelsbestand/)
  expect(text).toMatch(/\(G\) Stg\. Geheim: Figuur B1/)
  expect(text).toMatch(/\(G\) Stg\. Geheim: geheim woord/)
  expect(page('openbaar', 'personeel.html')).not.toContain('portion')
})

test('what is invented says so at the section and at the figure', () => {
  expect(page('geheim', 'personeel.html').match(/Fictief voorbeeld/g)).toHaveLength(2)
  expect(page('openbaar', 'personeel.html')).not.toContain('Fictief')
})

test('footnotes stand at the end of the page under the numbers of the edition and link to and fro', () => {
  const html = page('openbaar', 'personeel.html')
  expect(html).toContain('<ol start="3"><li id="noot_3">')
  for (const id of ['bij-noot_3', 'bij-noot_3_2']) {
    expect(html).toContain(`href="#${id}"`)
    expect(html.match(new RegExp(`id="${id}"`, 'g'))).toHaveLength(1)
  }
  expect(textOf(html)).toMatch(/Voetnoten Kamerstuk 33 763, nr\. 161\./)
  expect(page('openbaar', 'voorwoord.html')).not.toContain('Voetnoten')
})

test('headings of a section start below its title and keep the anchor of resolving', () => {
  expect(page('openbaar', 'personeel.html')).toMatch(
    /<h1>.*Personeel<\/h1>[\s\S]*<h2>.*Personeelsbestand<\/h2>.*\s*(?:<div class="titled titled-h3">)?<h3[^>]*>Doelstelling/,
  )
})

test('references lead to the page and the place, and pages know their neighbours', () => {
  expect(page('openbaar', 'voorwoord.html')).toContain('<a href="personeel.html">hoofdstuk\u00a01</a>')
  expect(page('openbaar', 'personeel.html')).toContain('<a href="#instroom">figuur\u00a01</a>')
  expect(page('openbaar', 'personeel.html')).toContain('href="voorwoord.html" rel="prev"')
  expect(page('openbaar', 'voorwoord.html')).toContain('href="dashboard.html" rel="prev"')
  expect(page('openbaar', 'personeel.html')).toContain('href="figuren.html" rel="next"')
  expect(page('openbaar', 'figuren.html')).toContain('<a href="personeel.html#samen">Samenstelling</a>')
})

test('what editors type is text: markup and quotes in it do nothing', () => {
  const nasty = '"><img src=x onerror=alert(1)> & {{x}} {{{y}}}'
  const [index, only] = renderHtml(sampleView({chapters: [chapter('a', nasty, markdown(nasty.replace('<', '\\<')))]}))
  for (const html of [String(index?.value), String(only?.value)]) {
    expect(html).not.toContain('<img src=x')
    expect(html).toContain('{{x}} {{{y}}}')
    expect(findFaults(html)).toEqual([])
  }
})

test('two renderings of a view give the same bytes, and the view is left as it was', () => {
  const view = fullView('stg-geheim')
  const before = JSON.stringify(view.chapters)
  const [first, second] = [[...renderHtml(view)], [...renderHtml(view)]]
  expect(first.map(({value}) => String(value))).toEqual(second.map(({value}) => String(value)))
  expect(JSON.stringify(view.chapters)).toBe(before)
})
