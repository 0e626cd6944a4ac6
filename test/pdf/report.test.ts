import {fileURLToPath} from 'node:url'
import {beforeAll, describe, expect, test} from 'vitest'
import {drawCharts} from '../../src/chart/draw-charts.ts'
import {project} from '../../src/classify/project.ts'
import {diskEffects} from '../../src/effects.ts'
import {load} from '../../src/load/load.ts'
import {captionFigure} from '../../src/model/caption.ts'
import type {Chapter, Cleared, DrawnView} from '../../src/model/view.ts'
import {renderPdf} from '../../src/pdf/render-pdf.ts'
import {resolve} from '../../src/resolve/resolve.ts'
import {type ReadPdf, readPdf} from './read-pdf.ts'

interface Edition {
  readonly view: Cleared<DrawnView>
  readonly pdf: ReadPdf
}

const editions = new Map<string, Edition>()

beforeAll(async () => {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const sources = await load({root, program: root, overlays: []}, diskEffects)
  for (const edition of sources.publication.editions) {
    const view = await drawCharts(resolve(project(sources, edition).view), diskEffects)
    const [file] = await renderPdf(view, false, diskEffects)
    editions.set(edition.id, {view, pdf: await readPdf(file?.value as Uint8Array)})
  }
}, 60_000)

/** Above this height on a page stands the running head, below the other the foot. */
const head = 780
const foot = 65

function bodyOf(page: ReadPdf['pages'][number]) {
  return page.lines.filter(({y}) => y < head && y > foot)
}

/** Letters and digits only: where a line ends is of no matter. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

/** Front matter: cover, contents and lists. */
function isFront(page: ReadPdf['pages'][number]): boolean {
  return (
    page.lines.every(({y, text}) => y < head || !/^\d|^[A-Z]/.test(text)) ||
    page.lines.some(({text}) => /^Inhoud\b/.test(text))
  )
}

describe.each(['openbaar', 'vertrouwelijk'])('the report as it is, %s', (id) => {
  const edition = () => editions.get(id) as Edition

  test('every chapter and section is bookmarked in order under its number, and there are no other bookmarks', () => {
    const {view, pdf} = edition()
    const expected = view.chapters.flatMap((chapter) =>
      [chapter, ...chapter.sections].map(({number, title}) => (number === undefined ? title : `${number} ${title}`)),
    )
    expect(pdf.bookmarks.map(({title}) => title)).toEqual(expected)
  })

  test('every figure and table is there, in the order of its number', () => {
    const {view, pdf} = edition()
    for (const [kind, noun] of [
      ['figure', 'Figuur'],
      ['table', 'Tabel'],
    ] as const) {
      const numbers = [...view.figures.values()].filter((figure) => figure.kind === kind).map(({number}) => number)
      const captions = pdf.pages
        .filter((page) => !isFront(page))
        .flatMap((page) =>
          bodyOf(page).flatMap(({text}) => new RegExp(`^${noun} (B?\\d+)(?: |$)`).exec(text)?.[1] ?? []),
        )
      expect(captions.filter((number) => numbers.includes(number))).toEqual(numbers)
    }
  })

  test('every figure stands under the words that stand over it on its page', () => {
    const {view, pdf} = edition()
    const printed = bare(
      pdf.pages
        .flatMap(bodyOf)
        .map(({text}) => text)
        .join(''),
    )
    const absent = [...view.figures.values()].flatMap(({id: figure}) => {
      const dataset = view.datasets.get(figure)
      const headline = dataset && captionFigure(dataset, view.edition).headline
      return headline !== undefined && printed.includes(bare(headline)) ? [] : [`${figure}: ${headline}`]
    })
    expect(absent).toEqual([])
    // What the public edition says of its part of a dataset does not stand over the part that the annex has.
    const messages = [...view.figures.keys()].flatMap((figure) => view.datasets.get(figure)?.message ?? [])
    const foreign = messages.filter((message) => id !== 'openbaar' && !message.includes('fictief'))
    expect(foreign.filter((message) => printed.includes(bare(message)))).toEqual([])
  })

  test('the lines of a headline are about as long', () => {
    const {view, pdf} = edition()
    const datasets = [...view.figures.keys()].flatMap((figure) => view.datasets.get(figure) ?? [])
    const headlines = datasets.map((dataset) => bare(captionFigure(dataset, view.edition).headline)).join('\n')
    const lines = pdf.pages.flatMap((page) => page.lines).filter(({size}) => size === 11.5)
    const broken = lines.flatMap(({text, y}, index) => {
      const next = lines[index + 1]
      const isOne = next !== undefined && y - next.y > 0 && y - next.y < 20
      return isOne && headlines.includes(bare(text + next.text)) ? [[text, next.text] as const] : []
    })
    if (id === 'openbaar') expect(broken.length).toBeGreaterThan(20)
    expect(broken.filter(([first, last]) => last.length < first.length / 2)).toEqual([])
  })

  test('every chart and picture has its words', () => {
    const {view, pdf} = edition()
    const alts = pdf.pages.flatMap(({elements}) => elements.flatMap(({role, alt}) => (role === 'Figure' ? [alt] : [])))
    expect(alts).toEqual(expect.arrayContaining([...view.charts.values()].map(({description}) => description)))
    expect(alts.filter((alt) => alt === undefined || alt === '')).toEqual([])
  })

  test('every note is there, in the order of its number', () => {
    const {view, pdf} = edition()
    const numbers = view.chapters.flatMap(({footnotes}) => footnotes.map(({number}) => number))
    const lines = pdf.pages.flatMap(bodyOf).filter(({size}) => Math.abs(size - 8) < 0.1)
    const notes = lines.flatMap(({text}) => /^(\d+) \S/.exec(text)?.[1] ?? []).map(Number)
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    // A note's second line may begin with a number, too: "11 juni 2025".
    const inOrder = notes.reduce((last, number) => (number === last + 1 ? number : last), 0)
    expect(inOrder).toBe(numbers.length)
  })

  test('no page ends with a heading, and none but the last of a chapter is half empty', () => {
    const {pdf} = edition()
    const starts = new Set(pdf.bookmarks.filter(({depth}) => depth === 1).map(({page}) => page))
    for (const [index, page] of pdf.pages.entries()) {
      if (isFront(page)) continue
      const last = bodyOf(page).at(-1)
      expect(last?.size, `page ${index + 1}`).toBeLessThanOrEqual(10)
      const isLast = index + 1 === pdf.pages.length || starts.has(index + 2)
      if (!isLast) expect(last?.y, `page ${index + 1}`).toBeLessThan(400)
    }
  })
})

test('after a change in one text the pages without it are not set again', async () => {
  const {view} = editions.get('openbaar') as Edition
  const paragraph = {type: 'paragraph', children: [{type: 'text', value: 'Een zin die er nog niet was.'}]} as const
  const [first, ...others] = view.chapters as [Chapter, ...ReadonlyArray<Chapter>]
  const body = {...first.body, children: [...first.body.children, paragraph]} as Chapter['body']
  const inOneText = await time({...view, chapters: [{...first, body}, ...others]})
  // Stands at the head of every page.
  const onEveryPage = await time({...view, publication: {...view.publication, id: 'najaar-2031'}})
  expect(inOneText).toBeLessThan(onEveryPage / 2)
}, 60_000)

async function time(view: Cleared<DrawnView>): Promise<number> {
  const start = performance.now()
  await renderPdf(view, false, diskEffects)
  return performance.now() - start
}
