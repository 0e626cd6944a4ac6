import {VFile} from 'vfile'
import {pdfName} from '../model/edition.ts'
import type {Effects} from '../model/effects.ts'
import type {Cleared, DrawnView} from '../model/view.ts'
import {checkCharacters} from './check-characters.ts'
import {renderLabel} from './render-label.ts'
import {typesetView} from './typeset-view.ts'

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
  const standards = isArchived ? (['ua-1', 'a-2a'] as const) : (['ua-1'] as const)
  const {pdfs, pages} = await typesetView(view, '/main.typ', standards, effects)
  const name = pdfName(view.publication, view.edition)
  const names = [name, name.replace(/\.pdf$/, '-archief.pdf')]
  const data = {pages: new Map(Object.entries(pages))}
  const files = pdfs.map((value, at) => new VFile({path: names[at], value, data}))
  return [...files, ...files.flatMap(({path}) => renderLabel(path, view))]
}
