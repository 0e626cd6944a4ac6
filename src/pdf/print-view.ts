import {levelMarks, levelNames, publicLevel} from '../model/classification.ts'
import {formatDate} from '../model/format.ts'
import type {Chapter, DrawnView, Section} from '../model/view.ts'
import type {PrintChapter, PrintDocument, PrintFootnote, PrintIndicator, PrintSection} from './print-document.ts'
import {printFigure, printKey} from './print-figure.ts'
import {printNodes, type TextContext} from './print-text.ts'

/** The whole edition as plain data in printing order: everything that the templates may know. */
export function printView(view: DrawnView): PrintDocument {
  const {publication, edition, level} = view
  const context = {view, level: publicLevel, placed: new Set<number>()}
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
    titleBlock: level === publicLevel ? [] : printTitleBlock(view),
    chapters,
    figures: printFigures(view),
    footnotes: printFootnotes(view, context),
  }
}

const notApplicable = 'n.v.t. (fictief voorbeeld)'

/** What the Voorschrift Informatiebeveiliging Rijksdienst asks of a classified document's cover. */
function printTitleBlock({level, publication}: DrawnView): PrintDocument['titleBlock'] {
  return [
    ['Rubricering', levelNames[level]],
    ['Duur', notApplicable],
    ['Vastgesteld door', notApplicable],
    ['Datum', formatDate(publication.date)],
    ['Exemplaarnummer', notApplicable],
  ]
}

type Context = Omit<TextContext, 'depth' | 'headings'> & {readonly view: DrawnView}

function printChapter(chapter: Chapter, context: Context): PrintChapter {
  return {
    ...printSection(chapter, {...context, depth: 0}),
    shortTitle: chapter.shortTitle,
    indicators: chapter.numbered ? printIndicators(chapter, context.view) : [],
    sections: chapter.sections.map((section) => printSection(section, {...context, depth: 1})),
  }
}

function printSection(section: Section, context: Omit<TextContext, 'headings'>): PrintSection {
  return {
    id: section.id,
    number: section.number,
    title: section.title,
    mark: section.level === publicLevel ? undefined : levelMarks[section.level],
    isFictitious: section.fictitious,
    body: printNodes(section.body.children, {...context, headings: {last: context.depth + 1}}),
  }
}

function printIndicators(chapter: Chapter, view: DrawnView): ReadonlyArray<PrintIndicator> {
  return [...view.figures.values()]
    .filter((figure) => figure.chapter === chapter.id)
    .flatMap(({id, kind, number}) => {
      const dataset = view.printed.get(id)
      if (dataset === undefined) return []
      const name = `${kind === 'figure' ? 'figuur' : 'tabel'} ${number}`
      return [{id, title: dataset.title, name, key: printKey(dataset)}]
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
      const mark = level === publicLevel ? undefined : levelMarks[level]
      const body = printNodes(children, {...context, level, depth: 0, headings: {last: 0}})
      return [number, {mark, body}] as const
    }),
  )
  return Object.fromEntries(footnotes)
}
