import {VFile} from 'vfile'
import {highest} from '../model/classification.ts'
import {pdfName} from '../model/edition.ts'
import type {Effects, TypstJob, TypstResult} from '../model/effects.ts'
import {findLevelWithin} from '../model/level-within.ts'
import {paperPath} from '../model/paper.ts'
import type {Chapter, Cleared, DrawnView} from '../model/view.ts'
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
 * papers that go with the report become PDFs of their own in `brieven/`. The `data.pages` of a PDF says on which page each section, figure and table begins, by anchor.
 */
export async function renderPdf(
  view: Cleared<DrawnView>,
  isArchived: boolean,
  effects: Effects,
): Promise<ReadonlyArray<VFile>> {
  const papers = view.papers.map((paper) => takePaper(view, paper))
  const font = effects.readFont('Regular')
  if ([view, ...papers].filter((each) => !checkCharacters(each, font)).length > 0) return []
  const standards = isArchived ? (['ua-1', 'a-2a'] as const) : (['ua-1'] as const)
  const [result, ...printed] = await Promise.all([
    typeset(makeJob(view, '/main.typ', standards), effects),
    ...papers.map((paper) => typeset(makeJob(paper, '/paper.typ', ['ua-1']), effects)),
  ])
  const name = pdfName(view.publication, view.edition)
  const names = [name, name.replace(/\.pdf$/, '-archief.pdf')]
  const data = {pages: new Map(Object.entries(result.pages))}
  const pdfs = [
    ...result.pdfs.map((value, at) => new VFile({path: names[at], value, data})),
    ...printed.map(({pdfs: [value]}, at) => new VFile({path: paperPath(view.papers[at]?.id ?? ''), value})),
  ]
  const levels = [...result.pdfs.map(() => view), ...papers]
  return [...pdfs, ...pdfs.flatMap((file, at) => renderLabel(file.path, levels[at] ?? view))]
}

/** A paper that goes with the report, as a document of its own: its level, its text, its notes. */
function takePaper(view: Cleared<DrawnView>, paper: Chapter): Cleared<DrawnView> {
  const notes = paper.footnotes.flatMap(({level, children}) => [level, ...children.map(findLevelWithin)])
  const level = highest(paper.level, findLevelWithin(paper.body), ...notes)
  return {...view, level, chapters: [paper], papers: [], figures: new Map()}
}

async function typeset(job: TypstJob, effects: Effects): Promise<Typeset> {
  const result = await effects.typeset(job)
  if ('errors' in result) throw new Error(`Typst refuses the document: ${result.errors.join('; ')}`)
  return result
}

type Typeset = Exclude<TypstResult, {readonly errors: unknown}>

const templateFolder = 'pdf/'

function makeJob(view: DrawnView, main: string, standards: TypstJob['standards']): TypstJob {
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
    main,
    standards,
    timestamp: Date.parse(`${view.publication.date}T00:00:00Z`) / 1000,
  }
}
