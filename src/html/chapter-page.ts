import type {Element, ElementContent, RootContent} from 'hast'
import {h} from 'hastscript'
import {VFile} from 'vfile'
import {sectionAnchor} from '../model/print-anchor.ts'
import type {Chapter, DrawnView, Section} from '../model/view.ts'
import {layOutFootnotes} from './footnotes.ts'
import {makeFrame} from './frame.ts'
import type {PageContext} from './handlers/handler.ts'
import {markPortion} from './portion-mark.ts'
import type {Site} from './site.ts'
import type {Templates} from './templates.ts'
import {layOutTitled} from './titled.ts'
import {printLines, toHast} from './to-hast.ts'

/** Renders a chapter, its sections and its footnotes as one page. */
export function renderChapterPage(chapter: Chapter, view: DrawnView, site: Site, templates: Templates): VFile {
  const context: PageContext = {view, chapter, shift: 0, references: new Map(), tables: {count: 0}}
  const content: ReadonlyArray<RootContent> = [
    layOutTitle(chapter, view),
    ...toHast(chapter.body.children, context),
    ...chapter.sections.map((section) => layOutSection(section, context)),
    ...layOutFootnotes(chapter, context),
  ]
  const data = {...makeFrame(view, site, chapter), content: printLines(content)}
  return new VFile({path: `${chapter.id}.html`, value: templates.render('chapter', data)})
}

/** The title of a page, with its number and its mark. */
export function layOutTitle(chapter: Chapter, view: DrawnView): Element {
  const number =
    chapter.number === undefined ? [] : [h('span.hanging', [h('span.unseen', 'Hoofdstuk '), chapter.number]), ' ']
  return h('header.chapter-title', [
    h('h1', [...number, ...markPortion(chapter.level, view), chapter.title]),
    ...markFictitious(chapter),
  ])
}

function layOutSection(section: Section, context: PageContext): Element {
  const {id, number, title, level, body} = section
  const hanging = number === undefined ? [] : [h('span.hanging', number), ' ']
  const children: Array<RootContent> = toHast(body.children, {...context, shift: 1})
  const heading = h('h2', [...hanging, ...markPortion(level, context.view), title])
  return h('section.section', {id}, [
    layOutTitled(heading, id, [number, title].filter(Boolean).join(' '), sectionAnchor(id)),
    ...markFictitious(section),
    ...(children as Array<ElementContent>),
  ])
}

/** What is invented says so where it stands. */
function markFictitious({fictitious}: Section): Array<ElementContent> {
  return fictitious ? [h('p.fictitious', 'Fictief voorbeeld')] : []
}
