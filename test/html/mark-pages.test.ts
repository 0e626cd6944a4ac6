import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {diskEffects} from '../../src/effects.ts'
import {markPages, pagePlace} from '../../src/html/mark-pages.ts'
import {renderPdf} from '../../src/pdf/render-pdf.ts'
import {readPdf} from '../pdf/read-pdf.ts'
import {sampleView} from '../pdf/sample-view.ts'

test('a PDF says on which page each section and figure begins, as its bookmarks and captions do', async () => {
  const view = sampleView()
  const [file] = await renderPdf(view, false, diskEffects)
  const pages = file?.data.pages as ReadonlyMap<string, number>
  const {bookmarks, pages: printed} = await readPdf(file?.value as Uint8Array)
  const parts = view.chapters.flatMap((chapter) => [chapter, ...chapter.sections])
  expect(parts.map(({id}) => pages.get(`deel/${id}`))).toEqual(bookmarks.map(({page}) => page))
  for (const {id, kind, number} of view.figures.values()) {
    const page = pages.get(`figuur/${id}`) ?? 0
    const name = `${kind === 'figure' ? 'Figuur' : 'Tabel'} ${number}`
    expect(printed[page - 1]?.lines.map(({text}) => text).join('\n')).toContain(name)
  }
})

test('a page links to the page of the PDF, and has no trace of the place where there is none', () => {
  const page = new VFile({
    path: 'een.html',
    value: `<p>Deel <!--${pagePlace('deel/een')}--></p><p><!--${pagePlace('deel/twee')}--></p>`,
  })
  const pdf = new VFile({path: 'rapport.pdf', data: {pages: new Map([['deel/een', 7]])}})
  expect(String([...markPages([page], pdf)][0])).toBe(
    '<p>Deel  <a class="pdf-page" href="rapport.pdf#page=7" type="application/pdf">pdf, blz. 7</a></p><p></p>',
  )
  expect(String([...markPages([page], undefined)][0])).toBe('<p>Deel </p><p></p>')
})
