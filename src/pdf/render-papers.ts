import {VFile} from 'vfile'
import {highest} from '../model/classification.ts'
import type {Effects} from '../model/effects.ts'
import {findLevelWithin} from '../model/level-within.ts'
import {paperPath} from '../model/paper.ts'
import type {Chapter, Cleared, DrawnView, View} from '../model/view.ts'
import {checkCharacters} from './check-characters.ts'
import {renderLabel} from './render-label.ts'
import {typesetView} from './typeset-view.ts'

/**
 * Typesets the papers that go with the report, each as a PDF of its own in `brieven/`, PDF/UA-1, A4.
 *
 * Reads: a resolved view; papers have no charts, so that Typst can set them while those are drawn. Returns: a file for each
 * paper, and beside a classified one its label; none where a text has a character that the typeface lacks, which is
 * then a message at its source. Never: writes markup for Typst.
 */
export async function renderPapers(view: Cleared<View>, effects: Effects): Promise<ReadonlyArray<VFile>> {
  const papers = view.papers.map((paper) => ({path: paperPath(paper.id), own: takePaper(view, paper)}))
  const font = effects.readFont('Regular')
  if (papers.filter(({own}) => !checkCharacters(own, font)).length > 0) return []
  const printed = papers.map(async ({path, own}) => {
    const {pdfs} = await typesetView(own, '/paper.typ', ['ua-1'], effects)
    return [...pdfs.map((value) => new VFile({path, value})), ...renderLabel(path, own)]
  })
  return (await Promise.all(printed)).flat()
}

/** A paper as a document of its own: its level, its text, its notes. */
function takePaper(view: Cleared<View>, paper: Chapter): Cleared<DrawnView> {
  const notes = paper.footnotes.flatMap(({level, children}) => [level, ...children.map(findLevelWithin)])
  const level = highest(paper.level, findLevelWithin(paper.body), ...notes)
  return {...view, level, chapters: [paper], papers: [], figures: new Map(), charts: new Map()}
}
