import {type Level, levelNames, publicLevel} from '../model/classification.ts'
import {pdfName} from '../model/edition.ts'
import {formatDate} from '../model/format.ts'
import type {Chapter, DrawnView} from '../model/view.ts'

/** What every page has around its own contents. Plain data: the templates say where it stands. */
export interface Frame {
  readonly language: string
  /** Of the page; the first part of the window's title. */
  readonly title: string
  readonly description: string
  readonly report: {
    readonly title: string
    readonly subtitle: string | undefined
    /** "voorjaar 2026" */
    readonly name: string
    readonly period: string
    readonly date: {readonly iso: string; readonly words: string}
    readonly publisher: string
    readonly statement: string | undefined
  }
  readonly edition: {
    readonly title: string
    /** "Departementaal Vertrouwelijk" */
    readonly level: string
    readonly levelId: Level
    readonly isAnnex: boolean
    readonly isPublic: boolean
    readonly pdf: string
  }
  readonly contents: ReadonlyArray<ContentsEntry>
  readonly isTitlePage: boolean
  readonly isFiguresPage: boolean
  readonly previous: PageLink | undefined
  readonly next: PageLink | undefined
}

export interface ContentsEntry extends PageLink {
  readonly isCurrent: boolean
  readonly sections: ReadonlyArray<PageLink>
}

export interface PageLink {
  readonly href: string
  /** Empty without one. */
  readonly number: string
  readonly title: string
}

/** Which page a frame goes around: a chapter, or one of the two pages beside them. */
export type Page = Chapter | 'title' | 'figures'

/** The frame of one page of a view. */
export function makeFrame(view: DrawnView, page: Page): Frame {
  const {publication, edition} = view
  const name = publication.id.replaceAll('-', ' ')
  const title = page === 'title' ? 'Inhoud' : page === 'figures' ? 'Figuren en tabellen' : page.title
  return {
    language: publication.language,
    title,
    description: `${title} in ${publication.title}, ${name} (${edition.title.toLowerCase()}), over ${publication.reportingPeriod}.`,
    report: {
      title: publication.title,
      subtitle: publication.subtitle,
      name,
      period: publication.reportingPeriod,
      date: {iso: publication.date, words: formatDate(publication.date)},
      publisher: publication.publisher,
      statement: publication.statement,
    },
    edition: {
      title: edition.title,
      level: levelNames[view.level],
      levelId: view.level,
      isAnnex: edition.kind === 'annex',
      isPublic: view.level === publicLevel,
      pdf: pdfName(publication, edition),
    },
    contents: view.chapters.map((chapter) => ({
      ...linkTo(chapter),
      isCurrent: chapter === page,
      sections: chapter.sections.map(({id, number, title}) => ({
        href: `${chapter.id}.html#${id}`,
        number: number ?? '',
        title,
      })),
    })),
    isTitlePage: page === 'title',
    isFiguresPage: page === 'figures',
    ...findNeighbours(view, page),
  }
}

function findNeighbours(view: DrawnView, page: Page): Pick<Frame, 'previous' | 'next'> {
  const first = {href: 'index.html', number: '', title: 'Titelblad en inhoud'}
  const last = {href: 'figuren.html', number: '', title: 'Figuren en tabellen'}
  const pages = [first, ...view.chapters.map(linkTo), last]
  const at = page === 'title' ? 0 : page === 'figures' ? pages.length - 1 : view.chapters.indexOf(page) + 1
  return {previous: pages[at - 1], next: pages[at + 1]}
}

function linkTo({id, number, title}: Chapter): PageLink {
  return {href: `${id}.html`, number: number ?? '', title}
}
