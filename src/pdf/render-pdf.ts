import {VFile} from 'vfile'
import {pdfName} from '../model/edition.ts'
import type {Effects, TypstJob} from '../model/effects.ts'
import type {Cleared, DrawnView} from '../model/view.ts'
import {checkCharacters} from './check-characters.ts'
import {chartPath} from './print-figure.ts'
import {picturePath} from './print-phrase.ts'
import {printView} from './print-view.ts'
import {renderLabel} from './render-label.ts'

/**
 * Typesets one edition as a PDF for reading, PDF/UA-1, A4; `isArchived` adds the same document as PDF/A-2a for archives.
 *
 * Reads: a view that is resolved and drawn, the report's typeface, and the Typst templates below `pdf/` of
 * `view.templates`. Returns: a file for each PDF, with its bytes, equal from run to run, and beside a classified one its
 * label; none where a text has a character that the typeface lacks, which is then a message at its source. Never: writes
 * markup for Typst. The document goes to the templates as data, so nothing in a text can mean anything but itself. The
 * `data.pages` of a PDF says on which page each section, figure and table begins, by anchor.
 */
export async function renderPdf(
  view: Cleared<DrawnView>,
  isArchived: boolean,
  effects: Effects,
): Promise<ReadonlyArray<VFile>> {
  if (!checkCharacters(view, effects.readFont('Regular'))) return []
  const result = await effects.typeset(makeJob(view, isArchived ? ['ua-1', 'a-2a'] : ['ua-1']))
  if ('errors' in result) throw new Error(`Typst refuses the document: ${result.errors.join('; ')}`)
  const name = pdfName(view.publication, view.edition)
  const names = [name, name.replace(/\.pdf$/, '-archief.pdf')]
  const data = {pages: new Map(Object.entries(result.pages))}
  const pdfs = result.pdfs.map((value, at) => new VFile({path: names[at], value, data}))
  return [...pdfs, ...pdfs.flatMap((file) => renderLabel(file.path, view))]
}

const templateFolder = 'pdf/'

function makeJob(view: DrawnView, standards: TypstJob['standards']): TypstJob {
  const templates = [...view.templates].filter(([path]) => path.startsWith(templateFolder))
  const files = new Map<string, Uint8Array | string>([
    ...templates.map(([path, bytes]) => [`/${path.slice(templateFolder.length)}`, bytes] as const),
    ...[...view.pictures].map(([url, bytes]) => [picturePath(url), bytes] as const),
    ...[...view.charts].map(([id, {svg}]) => [chartPath(id), svg] as const),
    ['/view.json', JSON.stringify(printView(view))],
  ])
  return {
    clearance: view.edition.clearance,
    files,
    main: '/main.typ',
    standards,
    timestamp: Date.parse(`${view.publication.date}T00:00:00Z`) / 1000,
  }
}
