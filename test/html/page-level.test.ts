import {expect, test} from 'vitest'
import {renderHtml} from '../../src/html/render-html.ts'
import type {Level} from '../../src/model/classification.ts'
import type {ClassifiedText} from '../../src/model/nodes.ts'
import {chapter, figure, markdown, sampleView, section} from './sample-view.ts'

const low: Level = 'departementaal-vertrouwelijk'
const high: Level = 'stg-confidentieel'
const secret: ClassifiedText = {type: 'classifiedText', level: high, children: [{type: 'text', value: '82%'}]}

const view = sampleView({
  level: high,
  chapters: [
    chapter('openbaar', 'Openbaar', markdown('Openbaar.')),
    chapter('laag', 'Laag', markdown('Openbaar.'), {
      sections: [section('deel', 'Deel', markdown('Laag.'), {level: low})],
    }),
    chapter(
      'hoog',
      'Hoog',
      markdown('', {type: 'paragraph', children: [{type: 'text', value: 'De norm is '}, secret]}),
    ),
    chapter('noot', 'Noot', markdown('Openbaar.'), {
      footnotes: [{number: 1, level: high, children: markdown('Een noot.').children}],
    }),
  ],
})

function pagesOf(shown: typeof view): ReadonlyMap<string, string> {
  return new Map([...renderHtml(shown)].map((file) => [file.path, String(file.value)]))
}

test.each([
  ['index.html', 'Stg. Confidentieel'],
  ['openbaar.html', 'Departementaal Vertrouwelijk'],
  ['laag.html', 'Departementaal Vertrouwelijk'],
  ['hoog.html', 'Stg. Confidentieel'],
  ['noot.html', 'Stg. Confidentieel'],
  ['zoeken.html', 'Stg. Confidentieel'],
])('the banner of %s is %s', (path, words) => {
  const page = pagesOf(view).get(path) ?? ''
  expect(page).toContain(`<p class="band-level">${words}</p>`)
  expect(page).toContain(`(${words})</title>`)
})

test('a paragraph bears the highest level of its words, and the foot says what the marks mean', () => {
  const page = pagesOf(view).get('hoog.html') ?? ''
  expect(page.replace(/<[^>]+>/g, '')).toMatch(/\(C\)Stg\. Confidentieel: +De norm is \(C\)Stg\. Confidentieel: +82%/)
  expect(page.replace(/<[^>]+>/g, '')).toMatch(
    /\(O\) Openbaar, \(DV\) Departementaal Vertrouwelijk, \(C\) Stg\. Confidentieel\./,
  )
  expect(page).not.toContain('(ZG)')
})

test('the number of the copy stands in the band of every page of an annex', () => {
  const counted = {...view, edition: {...view.edition, copy: {number: 3, total: 12}}}
  for (const [path, page] of pagesOf(counted))
    if (path.endsWith('.html')) expect(page, path).toContain('<p class="band-copy">exemplaar 3 van 12</p>')
})

test('a public edition has no marks and no legend', () => {
  const open = sampleView({chapters: [chapter('een', 'Een', markdown('Tekst.'))], figures: [figure('x')].slice(1)})
  const pages = [...pagesOf(open)].filter(([path]) => path.endsWith('.html'))
  expect(pages.map(([, page]) => page).join('')).not.toMatch(/portion|\(O\)|exemplaar/)
})
