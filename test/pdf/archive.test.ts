import {expect, test} from 'vitest'
import {diskEffects} from '../../src/effects.ts'
import {renderPdf} from '../../src/pdf/render-pdf.ts'
import {judgeFile} from '../../src/verify/judge-file.ts'
import {makeSearch} from '../../src/verify/search.ts'
import {readPdf} from './read-pdf.ts'
import {sampleView} from './sample-view.ts'

test('an archive copy is PDF/A-2a, with the pages and the tags of the copy for reading, and the same bytes twice', async () => {
  const [reading, archive] = await renderPdf(sampleView(), true, diskEffects)
  const [, again] = await renderPdf(sampleView(), true, diskEffects)
  expect(archive?.path).toBe(reading?.path.replace('.pdf', '-archief.pdf'))
  const bytes = archive?.value as Uint8Array
  const metadata = Buffer.from(bytes).toString('latin1')
  expect(metadata).toMatch(/pdfaid:part>2</)
  expect(metadata).toMatch(/pdfaid:conformance>A</)
  expect(Buffer.compare(bytes, again?.value as Uint8Array)).toBe(0)

  const [read, kept] = [await readPdf(reading?.value as Uint8Array), await readPdf(bytes)]
  expect(kept).toMatchObject({title: read.title, language: 'nl', isMarked: true})
  expect(kept.bookmarks).toEqual(read.bookmarks)
  expect(kept.pages.map(({lines}) => lines)).toEqual(read.pages.map(({lines}) => lines))
  expect(kept.pages.map(({elements}) => elements)).toEqual(read.pages.map(({elements}) => elements))
})

test('what verify holds a PDF to, both copies have, of an annex with counted copies too', async () => {
  const level = 'stg-confidentieel'
  const edition = {
    id: 'geheim',
    clearance: level,
    kind: 'annex',
    title: 'Bijlage',
    copy: {number: 3, total: 12},
  } as const
  for (const view of [sampleView(), sampleView(undefined, {level, edition})]) {
    const pdfs = (await renderPdf(view, true, diskEffects)).filter(({path}) => path.endsWith('.pdf'))
    expect(pdfs).toHaveLength(2)
    for (const {path, value} of pdfs)
      expect(judgeFile(path, value as Uint8Array, makeSearch([])).oddities, path).toEqual([])
  }
}, 30_000)
