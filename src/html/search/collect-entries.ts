import {toString as plainText} from 'mdast-util-to-string'
import {captionFigure} from '../../model/caption.ts'
import {cite} from '../../model/cite.ts'
import {highest, type Level} from '../../model/classification.ts'
import type {Chapter, DrawnView, Figure, Section} from '../../model/view.ts'
import {listPassages} from '../list-passages.ts'
import {abbreviationAnchor, commitmentAnchor, referenceAnchor} from '../lists/anchors.ts'
import {listCommitments} from '../lists/commitments-page.ts'
import {findAbbreviations} from '../lists/find-abbreviations.ts'
import {findCitations} from '../lists/find-citations.ts'
import {describeMark, type PortionMark} from '../portion-mark.ts'
import {sidePagePaths} from '../side-page.ts'

/** Something that a reader can find. */
export interface SearchEntry {
  readonly href: string
  readonly title: string
  /** What the place stands in: "2 Vervullen personele behoefte". */
  readonly trail: string
  readonly text: string
  readonly mark: PortionMark | undefined
}

/** What can be found in an edition: pieces of text under a heading, figures and tables, and the entries of its registers. */
export function collectEntries(view: DrawnView): ReadonlyArray<SearchEntry> {
  return [
    ...[...view.chapters, ...view.papers].flatMap((chapter) =>
      [chapter, ...chapter.sections].flatMap((text) => splitText(text, chapter, view)),
    ),
    ...[...view.figures.values()].map((figure) => describeFigure(figure, view)),
    ...collectRegisters(view),
  ]
}

/** One entry for the beginning of a text and one for each heading in it that has words below it. */
function splitText(text: Section, chapter: Chapter, view: DrawnView): ReadonlyArray<SearchEntry> {
  const page = `${chapter.id}.html`
  const isChapter = text === chapter
  const notes = new Map(chapter.footnotes.map(({number, children}) => [number, children] as const))
  const start = {
    href: isChapter ? page : `${page}#${text.id}`,
    title: name(text),
    trail: isChapter ? '' : name(chapter),
  }
  const pieces: Array<Pick<SearchEntry, 'href' | 'title' | 'trail'> & {words: string[]; level: Level}> = [
    {...start, words: [], level: text.level},
  ]
  for (const {words, isHeading, heading, level, notes: numbers} of listPassages(text.body)) {
    if (isHeading && heading !== undefined)
      pieces.push({
        ...start,
        href: `${page}#${heading}`,
        title: `${name(text)}: ${words}`,
        words: [],
        level: text.level,
      })
    const piece = pieces.at(-1)
    if (piece === undefined) continue
    piece.level = highest(piece.level, level)
    if (!isHeading) piece.words.push(words)
    for (const number of numbers) piece.words.push(plainText(notes.get(number) ?? []))
  }
  return pieces
    .filter(({words}, index) => index === 0 || words.length > 0)
    .map(({words, level, ...piece}) => ({...piece, text: words.join(' '), mark: describeMark(level, view)}))
}

function describeFigure({id, kind, number, chapter, section, level}: Figure, view: DrawnView): SearchEntry {
  const dataset = view.printed.get(id)
  if (dataset === undefined) throw new Error(`No dataset for figure ${id}`)
  const {headline} = captionFigure(dataset, view.edition)
  const place = view.chapters.flatMap((each) => [each, ...each.sections]).find((each) => each.id === section)
  const {title, definition, owner, source, rows, columns, notes} = dataset
  const words = [
    ...(headline === title ? [] : [`${title}.`]),
    definition,
    ...[...rows, ...columns].map((axis) => axis.title).filter((each) => /\p{L}/u.test(each)),
    ...notes,
    source,
    owner,
  ]
  return {
    href: `${chapter}.html#${id}`,
    title: `${kind === 'figure' ? 'Figuur' : 'Tabel'} ${number}: ${headline}`,
    trail: place === undefined ? '' : name(place),
    text: words.filter((each) => each !== undefined).join(' '),
    mark: describeMark(level, view),
  }
}

function collectRegisters(view: DrawnView): ReadonlyArray<SearchEntry> {
  const cited = findCitations(view)
  const {references, commitments, abbreviations} = sidePagePaths
  return [
    ...view.registers.references
      .filter(({id}) => cited.has(id))
      .map((reference) => ({
        href: `${references}#${referenceAnchor(reference.id)}`,
        title: cite(reference),
        trail: 'Register van verwijzingen',
        text: '',
        mark: describeMark(reference.level, view),
      })),
    ...listCommitments(view).map(({id, text, level}) => ({
      href: `${commitments}#${commitmentAnchor(id)}`,
      title: text,
      trail: 'Register van toezeggingen',
      text: '',
      mark: describeMark(level, view),
    })),
    ...findAbbreviations(view).map(({short, long, level}, index) => ({
      href: `${abbreviations}#${abbreviationAnchor(index + 1)}`,
      title: `${short}: ${long}`,
      trail: 'Afkortingen',
      text: '',
      mark: describeMark(level, view),
    })),
  ]
}

function name({number, title}: {readonly number: string | undefined; readonly title: string}): string {
  return [number, title].filter(Boolean).join(' ')
}
