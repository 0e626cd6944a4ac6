import {highest, isCovered, levelMarks, levelNames, levels, publicLevel} from '../model/classification.ts'
import {describeCopy} from '../model/edition.ts'
import {formatDate} from '../model/format.ts'
import {findLevelWithin} from '../model/level-within.ts'
import {paperNames} from '../model/paper.ts'
import {describeTitleBlock} from '../model/title-block.ts'
import type {Chapter, DrawnView, Section} from '../model/view.ts'
import type {PrintChapter, PrintDocument, PrintFootnote, PrintIndicator, PrintSection} from './print-document.ts'
import {printFigure, printKey} from './print-figure.ts'
import {markLevel, printNodes, type TextContext} from './print-text.ts'

/** The whole edition as plain data in printing order: everything that the templates may know. */
export function printView(view: DrawnView): PrintDocument {
  const {publication, edition, level} = view
  const context = {view, level: undefined, placed: new Set<number>()}
  const chapters = view.chapters.map((chapter) => printChapter(chapter, context))
  return {
    title: publication.title,
    subtitle: publication.subtitle,
    issue: publication.id.replaceAll('-', ' '),
    edition: edition.title,
    isAnnex: edition.kind === 'annex',
    level: levelNames[level],
    mark: level === publicLevel ? undefined : levelNames[level],
    reportingPeriod: publication.reportingPeriod,
    date: publication.date.split('-').map(Number),
    dateInWords: formatDate(publication.date),
    publisher: publication.publisher,
    statement: publication.statement,
    language: publication.language,
    levels:
      level === publicLevel
        ? []
        : levels
            .filter((each) => isCovered(each, level))
            .map((each) => ({mark: levelMarks[each], words: levelNames[each]})),
    titleBlock: describeTitleBlock(view),
    copy: edition.copy === undefined ? undefined : `exemplaar ${describeCopy(edition.copy)}`,
    chapters,
    figures: printFigures(view),
    footnotes: printFootnotes(view, context),
  }
}

type Context = Omit<TextContext, 'depth' | 'headings'> & {readonly view: DrawnView}

function printChapter(chapter: Chapter, context: Context): PrintChapter {
  return {
    ...printSection(chapter, {...context, depth: 0}),
    shortTitle: chapter.shortTitle,
    paper: chapter.paper && {...chapter.paper, name: paperNames[chapter.paper.kind]},
    indicators: chapter.numbered ? printIndicators(chapter, context.view) : [],
    sections: chapter.sections.map((section) => printSection(section, {...context, depth: 1})),
  }
}

function printSection(section: Section, context: Omit<TextContext, 'headings'>): PrintSection {
  return {
    id: section.id,
    number: section.number,
    title: section.title,
    mark: markLevel(section.level, context.view),
    isFictitious: section.fictitious,
    body: printNodes(section.body.children, {...context, headings: {last: context.depth + 1}}),
  }
}

function printIndicators(chapter: Chapter, view: DrawnView): ReadonlyArray<PrintIndicator> {
  return [...view.figures.values()]
    .filter((figure) => figure.chapter === chapter.id)
    .flatMap(({id, kind, number, level}) => {
      const dataset = view.printed.get(id)
      if (dataset === undefined) return []
      const name = `${kind === 'figure' ? 'figuur' : 'tabel'} ${number}`
      return [{id, title: dataset.title, name, mark: markLevel(level, view), key: printKey(dataset)}]
    })
}

function printFigures(view: DrawnView): PrintDocument['figures'] {
  const figures = [...view.figures.values()].flatMap((figure) => {
    const dataset = view.printed.get(figure.id)
    return dataset === undefined ? [] : [[figure.id, printFigure(figure, dataset, view)] as const]
  })
  return Object.fromEntries(figures)
}

function printFootnotes(view: DrawnView, context: Context): Readonly<Record<string, PrintFootnote>> {
  const footnotes = view.chapters.flatMap((chapter) =>
    chapter.footnotes.map(({number, level, children}) => {
      const whole = highest(level, ...children.map(findLevelWithin))
      const body = printNodes(children, {...context, level: whole, depth: 0, headings: {last: 0}})
      return [number, {mark: markLevel(whole, view), body}] as const
    }),
  )
  return Object.fromEntries(footnotes)
}
