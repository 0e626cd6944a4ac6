import {beforeAll, describe, expect, test} from 'vitest'
import {diskEffects} from '../../src/effects.ts'
import type {Level} from '../../src/model/classification.ts'
import {renderPdf} from '../../src/pdf/render-pdf.ts'
import {type ReadPdf, readPdf} from './read-pdf.ts'
import {paragraph, sampleView} from './sample-view.ts'

const level = 'departementaal-vertrouwelijk'
const annex = sampleView(
  [
    {
      id: 'materieel',
      title: 'Materieel',
      number: '3',
      markdown: 'Openbare woorden.',
      sections: [
        {
          id: 'stelsel',
          title: 'Verzonnen stelsel',
          number: '3.B1',
          level,
          fictitious: true,
          markdown:
            '## Doelstelling\n\nEen geheim.[^1]\n\n- Een punt\n\n::kpi{#tabel-klein}\n\n[^1]: Een geheime noot.',
        },
        {
          id: 'half',
          title: 'Half openbaar',
          number: '3.2',
          markdown: 'Gewoon.',
          blocks: [
            paragraph(
              {type: 'text', value: 'De norm is '},
              {type: 'classifiedText', level, children: [{type: 'text', value: '82%'}]},
            ),
          ],
        },
      ],
    },
  ],
  {
    level,
    edition: {
      id: 'vertrouwelijk',
      clearance: level,
      kind: 'annex',
      title: 'Vertrouwelijke bijlage',
      duration: {years: 10},
      authority: 'Hoofd Voorbeelden',
      copy: {number: 3, total: 12},
    },
  },
)

let pdf: ReadPdf
let text: string

beforeAll(async () => {
  const [file] = await renderPdf(annex, false, diskEffects)
  pdf = await readPdf(file?.value as Uint8Array)
  text = pdf.pages.flatMap(({lines}) => lines.map((line) => line.text)).join('\n')
})

test('the level stands in capitals at the top and the bottom of every page, the cover included', () => {
  for (const {lines} of pdf.pages) {
    const marks = lines.filter((line) => line.text === 'DEPARTEMENTAAL VERTROUWELIJK')
    expect(marks.map(({y}) => y > 780 || y < 60)).toEqual([true, true])
    expect(marks[0]!.y - marks[1]!.y).toBeGreaterThan(700)
  }
})

test('the cover has a title block, and says what is not settled', async () => {
  const cover = pdf.pages[0]?.lines.map((line) => line.text).join('\n')
  expect(cover).toMatch(/Rubricering +Departementaal Vertrouwelijk/)
  expect(cover).toMatch(/Duur +10 jaar, tot 20 mei 2036/)
  expect(cover).toMatch(/Vastgesteld door +Hoofd Voorbeelden/)
  expect(cover).toMatch(/Datum +20 mei 2026/)
  expect(cover).toMatch(/Exemplaar +3 van 12/)
  const [bare] = await read({...annex, edition: {...annex.edition, duration: undefined, authority: undefined}})
  expect(bare).toMatch(/Duur +nog niet vastgesteld/)
  expect(bare).toMatch(/Vastgesteld door +nog niet vastgesteld/)
})

test('the number of the copy stands on every page and in the metadata', async () => {
  for (const {lines} of pdf.pages) expect(lines.some((line) => line.text.startsWith('exemplaar 3 van 12'))).toBe(true)
  expect(pdf.keywords).toBe('Departementaal Vertrouwelijk, exemplaar 3 van 12')
  const pages = await read({...annex, edition: {...annex.edition, copy: undefined}})
  expect(pages[0]).toMatch(/Exemplaar +niet genummerd/)
  expect(pages.slice(1).join('')).not.toContain('exemplaar')
})

test('every portion carries its mark, public ones too', () => {
  expect(text).toMatch(/\(DV\) +Verzonnen stelsel/)
  expect(text).toMatch(/\(DV\) +Een geheim/)
  expect(text).toMatch(/\(DV\) +– +Een punt/)
  expect(text).toMatch(/\(DV\) +Een geheime noot/)
  expect(text).toMatch(/De norm is +\(DV\) +82%/)
  expect(text).toMatch(/\(O\) +Openbare woorden/)
  expect(text).toMatch(/\(O\) +Half openbaar/)
  expect(text).toMatch(/\(DV\) +De norm is/)
})

test('bookmarks and contents name a section without its mark', () => {
  expect(pdf.bookmarks.map(({title}) => title)).toContain('3.B1 Verzonnen stelsel')
})

test('an invented section says so', () => {
  expect(text).toContain('Fictief voorbeeld')
})

test('every page says which it is of how many', () => {
  for (const [index, {lines}] of pdf.pages.entries()) {
    const foot = `bladzijde ${index + 1} van ${pdf.pages.length}`
    expect(lines.some((line) => line.text.endsWith(foot))).toBe(true)
  }
})

describe('an annex of two levels', () => {
  const words: Readonly<Record<string, string>> = {DV: 'DEPARTEMENTAAL VERTROUWELIJK', C: 'STG. CONFIDENTIEEL'}
  const long = 'Dit is een lange verzonnen zin die de bladzijde vult. '.repeat(400)
  const higher = 'stg-confidentieel'
  const section = (id: string, own: Level, markdown: string) => ({
    id,
    title: `Deel ${id}`,
    number: id,
    level: own,
    markdown,
  })
  const mixed = sampleView(
    [
      {id: 'een', title: 'Een', number: '1', markdown: 'Openbaar.', sections: [section('1.B1', level, 'Laag.')]},
      {id: 'twee', title: 'Twee', number: '2', level: higher, markdown: long},
      {id: 'drie', title: 'Drie', number: '3', level, markdown: `Laag.[^1]\n\n${long}\n\n[^1]: Laag.`},
      {
        id: 'vier',
        title: 'Vier',
        number: '4',
        markdown: '',
        blocks: [
          paragraph(
            {type: 'text', value: 'De norm is '},
            {type: 'classifiedText', level: higher, children: [{type: 'text', value: '82%'}]},
          ),
        ],
      },
      {id: 'vijf', title: 'Vijf', number: '5', markdown: 'Openbaar.'},
    ],
    {level: higher, edition: {id: 'geheim', clearance: higher, kind: 'annex', title: 'Bijlage'}},
  )

  test('each page bears the highest level of what stands on it, the cover that of the document', async () => {
    const pages = await read(mixed)
    const banners = pages.map((page) => Object.values(words).filter((each) => page.split('\n').includes(each)))
    expect(banners.every((found) => found.length === 1)).toBe(true)
    expect(banners[0]).toEqual([words.C])
    const bannerOf = (title: string) =>
      banners[pages.findIndex((page) => new RegExp(`^\\d? *\\(\\w+\\) +${title}$`, 'm').test(page))]
    expect(bannerOf('Een')).toEqual([words.DV])
    expect(bannerOf('Twee')).toEqual([words.C])
    expect(bannerOf('Drie')).toEqual([words.DV])
    expect(bannerOf('Vier')).toEqual([words.C])
    expect(bannerOf('Vijf')).toEqual([words.DV])
    const between = pages.flatMap((page, index) => (/lange verzonnen/.test(page) ? [[index, banners[index]?.[0]]] : []))
    expect(between.length).toBeGreaterThan(6)
    expect(new Set(between.map(([, banner]) => banner))).toEqual(new Set([words.C, words.DV]))
    for (const [index, page] of pages.entries()) if (/\(C\)/.test(page)) expect(banners[index]).toEqual([words.C])
  })
})

async function read(view: typeof annex): Promise<ReadonlyArray<string>> {
  const [file] = await renderPdf(view, false, diskEffects)
  const {pages} = await readPdf(file?.value as Uint8Array)
  return pages.map(({lines}) => lines.map((line) => line.text).join('\n'))
}
