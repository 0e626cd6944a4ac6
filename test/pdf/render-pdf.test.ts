import {beforeAll, describe, expect, test} from 'vitest'
import {diskEffects} from '../../src/effects.ts'
import {renderPdf} from '../../src/pdf/render-pdf.ts'
import {type ReadPdf, readPdf} from './read-pdf.ts'
import {sampleView} from './sample-view.ts'

let bytes: Uint8Array
let pdf: ReadPdf

async function render(view = sampleView()): Promise<Uint8Array> {
  const [file] = await renderPdf(view, false, diskEffects)
  return file?.value as Uint8Array
}

beforeAll(async () => {
  bytes = await render()
  pdf = await readPdf(bytes)
})

/** The text between running head and foot. */
function bodyLines(page: ReadPdf['pages'][number]) {
  return page.lines.filter(({y}) => y > 80 && y < 765)
}

function pageWith(text: string): number {
  return pdf.pages.findIndex(({lines}) => lines.some((line) => line.text.includes(text))) + 1
}

describe('a document that assistive technology can read', () => {
  test('says that it is PDF/UA-1, tagged, in Dutch, and under what title it shows', () => {
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/pdfuaid:part>1</)
    expect(pdf).toMatchObject({
      title: 'Stand van Proef, voorjaar 2026 – Openbare versie',
      language: 'nl',
      isMarked: true,
      showsTitle: true,
    })
  })

  test('every picture has its words', () => {
    const pictures = pdf.pages.flatMap(({elements}) => elements).filter(({role}) => role === 'Figure')
    expect(pictures.map(({alt}) => alt)).toEqual(['Lijngrafiek van grafiek-instroom.', 'Een proefplaatje'])
  })

  test('every head of a table says what it is the head of', () => {
    const heads = pdf.objects.filter((object) => /\/S\s*\/TH\b/.test(object))
    expect(heads.length).toBeGreaterThan(15)
    expect(heads.filter((head) => !/\/Scope\s*\/Column/.test(head))).toEqual([])
  })

  test('its pages are called what is printed on them', () => {
    expect(pdf.pageLabels).toEqual(pdf.pages.map((_, index) => String(index + 1)))
    for (const [index, {lines}] of pdf.pages.entries()) {
      if (index > 0) expect(lines.at(-1)?.text).toBe(`bladzijde ${index + 1} van ${pdf.pages.length}`)
    }
  })
})

test('two runs give the same bytes', async () => {
  expect(Buffer.compare(await render(), Buffer.from(bytes))).toBe(0)
})

test('the bookmarks are the contents, and both lead to the right page', () => {
  const contents = bodyLines(pdf.pages[1]!).map(({text}) => text.replace(/\s+/g, ' '))
  expect(contents).toEqual(['Inhoud', ...pdf.bookmarks.map(({title, page}) => `${title} ${page}`)])
  for (const {title, page} of pdf.bookmarks) {
    const words = title.replace(/^[\d.]+ /, '').split(' ')
    expect(pdf.pages[page - 1]?.lines.map(({text}) => text).join(' ')).toContain(words[0])
  }
})

test('a running head names chapter and report', () => {
  const head = pdf.pages[pageWith('Bron: Proefbureau') - 1]?.lines[0]?.text
  expect(head).toMatch(/1 Vervullen personele behoefte.*Stand van Proef, voorjaar 2026 – Openbare versie/)
})

test('a note stands at the foot of the page that refers to it, under the number that pages give it', () => {
  const [first, second] = ['Kamerstuk 33 763, nr. 161.', 'Nog een noot'].map(pageWith)
  expect(first).toBe(pageWith('Doelstelling'))
  expect(second).toBeGreaterThan(first!)
  const line = pdf.pages[second! - 1]?.lines.find(({text}) => text.includes('Nog een noot'))
  expect(line?.text).toMatch(/^2/)
})

test('no page ends with a heading', () => {
  for (const page of pdf.pages.slice(3)) expect(bodyLines(page).at(-1)?.size).toBeLessThanOrEqual(10)
})

test('a table longer than a page repeats its head and says that it goes on', () => {
  const parts = pdf.pages.filter(({lines}) => lines.some(({text}) => text.includes('Tabel 2, vervolg')))
  expect(parts.length).toBeGreaterThan(0)
  for (const {lines} of parts) expect(lines.some(({text}) => /2021\s+2022\s+2023/.test(text))).toBe(true)
})

test('a figure stays on one page: number, message, key figure, table and source', () => {
  const page = pdf.pages[pageWith('Bron: Personeelsadministratie') - 1]
  const text = page?.lines.map((line) => line.text).join('\n')
  expect(text).toMatch(/Figuur 1\nInstroom stijgt voor het vierde jaar, maar blijft onder plan/)
  expect(text).toMatch(/Instroom van proefpersonen, vte, 2021–2025/)
  expect(text).toMatch(/5\.570/)
  expect(text).toMatch(/574 onder het plan/)
  expect(text).toMatch(/Realisatie +4\.326 +4\.637/)
  expect(text).toMatch(/Peildatum: 31 december 2025/)
})

test('cross-references and addresses are links', () => {
  const links = pdf.pages.flatMap((page) => page.links)
  expect(links).toContain('https://voorbeeld.nl/')
  const page = pdf.pages[pageWith('Voluit') - 1]
  const [tables] = pdf.bookmarks.filter(({title}) => title === '1.2 Tabellen')
  expect(page?.links).toEqual(
    expect.arrayContaining([`page ${tables?.page}`, `page ${pageWith('Bron: Personeelsadministratie')}`]),
  )
})

test('nothing in a text is read as markup', () => {
  expect(pageWith('#set $x$ *a* _b_ @c <d> en [e]')).toBeGreaterThan(0)
})
