import {isCovered, type Level, levelNames, levels, publicLevel} from '../model/classification.ts'
import {describeCopy, pdfName} from '../model/edition.ts'
import {formatDate} from '../model/format.ts'
import {describeTitleBlock} from '../model/title-block.ts'
import type {Chapter, DrawnView} from '../model/view.ts'
import {findPageLevel} from './page-level.ts'
import {describeMark, type PortionMark} from './portion-mark.ts'
import type {SidePage} from './side-page.ts'
import type {Site} from './site.ts'

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
    /** Its file name; empty where there is none. */
    readonly pdf: string
    /** "exemplaar 3 van 12"; empty where copies are not counted. */
    readonly copy: string
    readonly titleBlock: ReadonlyArray<{readonly name: string; readonly value: string}>
  }
  /** The highest level of what this page shows. */
  readonly page: {readonly level: string; readonly levelId: Level}
  /** What portion marks there are, lowest first; none in a public document. */
  readonly legend: ReadonlyArray<PortionMark>
  /** The pages before the chapters. */
  readonly front: ReadonlyArray<NavigationEntry>
  readonly contents: ReadonlyArray<ContentsEntry>
  /** The pages after the chapters. */
  readonly back: ReadonlyArray<NavigationEntry>
  readonly isTitlePage: boolean
  readonly isSearchPage: boolean
  /** Of the page itself, in the order in which they run. */
  readonly scripts: ReadonlyArray<string>
  readonly previous: PageLink | undefined
  readonly next: PageLink | undefined
}

export interface NavigationEntry extends PageLink {
  readonly isCurrent: boolean
}

export interface ContentsEntry extends NavigationEntry {
  readonly sections: ReadonlyArray<PageLink>
}

export interface PageLink {
  readonly href: string
  /** Empty without one. */
  readonly number: string
  readonly title: string
}

/** Which page a frame goes around. */
export type Page = Chapter | SidePage | 'title'

/** The frame of one page of a view. */
export function makeFrame(view: DrawnView, site: Site, page: Page): Frame {
  const {publication, edition} = view
  const name = publication.id.replaceAll('-', ' ')
  const title = page === 'title' ? 'Inhoud' : page.title
  const level = findPageLevel(view, page)
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
      pdf: site.hasPdf ? pdfName(publication, edition) : '',
      copy: edition.copy === undefined ? '' : `exemplaar ${describeCopy(edition.copy)}`,
      titleBlock: describeTitleBlock(view).map(([name, value]) => ({name, value})),
    },
    page: {level: levelNames[level], levelId: level},
    legend: levels.filter((each) => isCovered(each, view.level)).flatMap((each) => describeMark(each, view) ?? []),
    front: site.front.map((each) => ({...linkTo(each), isCurrent: each === page})),
    contents: view.chapters.map((chapter) => ({
      ...linkTo(chapter),
      isCurrent: chapter === page,
      sections: chapter.sections.map(({id, number, title}) => ({
        href: `${chapter.id}.html#${id}`,
        number: number ?? '',
        title,
      })),
    })),
    back: site.back.map((each) => ({...linkTo(each), isCurrent: each === page})),
    isTitlePage: page === 'title',
    isSearchPage: page !== 'title' && 'path' in page && page.name === 'search',
    scripts: scriptsOf(page),
    ...findNeighbours(view, site, page),
  }
}

/** A chapter has links to copy, a side page brings its own scripts, the title page needs none. */
function scriptsOf(page: Page): ReadonlyArray<string> {
  if (page === 'title') return []
  return 'path' in page ? page.scripts : ['copy-link.js']
}

function findNeighbours(view: DrawnView, site: Site, page: Page): Pick<Frame, 'previous' | 'next'> {
  const first = {href: 'index.html', number: '', title: 'Titelblad en inhoud'}
  const pages = [...site.front, ...view.chapters, ...site.back]
  const links = [first, ...pages.map(linkTo)]
  if (page !== 'title' && !pages.includes(page)) return {previous: undefined, next: undefined}
  const at = page === 'title' ? 0 : pages.indexOf(page) + 1
  return {previous: links[at - 1], next: links[at + 1]}
}

function linkTo(page: Chapter | SidePage): PageLink {
  if ('path' in page) return {href: page.path, number: '', title: page.title}
  return {href: `${page.id}.html`, number: page.number ?? '', title: page.title}
}
