import type {RootContent} from 'hast'
import {VFile} from 'vfile'
import {paperNames, paperPath} from '../model/paper.ts'
import type {Chapter, DrawnView} from '../model/view.ts'
import {layOutTitle} from './chapter-page.ts'
import {layOutFootnotes} from './footnotes.ts'
import {makeFrame} from './frame.ts'
import type {PageContext} from './handlers/handler.ts'
import type {Site} from './site.ts'
import type {Templates} from './templates.ts'
import {printHast, printLines, toHast} from './to-hast.ts'

/** Renders a paper that goes with the report as a page of its own. */
export function renderPaperPage(paper: Chapter, view: DrawnView, site: Site, templates: Templates): VFile {
  const context: PageContext = {view, chapter: paper, shift: 0, references: new Map(), tables: {count: 0}}
  const {kind, addressee, reference = '', signatory = '', enclosures} = paper.paper ?? neither
  const content: ReadonlyArray<RootContent> = toHast(paper.body.children, context)
  const data = {
    ...makeFrame(view, site, paper),
    heading: printHast([layOutTitle(paper, view)]),
    paper: {name: paperNames[kind], addressee, reference, signatory, enclosures, pdf: paperPath(paper.id)},
    content: printLines(content),
    notes: printLines(layOutFootnotes(paper, context)),
  }
  return new VFile({path: `${paper.id}.html`, value: templates.render('paper', data)})
}

const neither = {kind: 'letter', addressee: [], reference: undefined, signatory: undefined, enclosures: []} as const
