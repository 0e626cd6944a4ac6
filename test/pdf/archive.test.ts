import {expect, test} from 'vitest'
import {diskEffects} from '../../src/effects.ts'
import {renderPdf} from '../../src/pdf/render-pdf.ts'
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
