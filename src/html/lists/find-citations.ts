import type {Nodes} from 'mdast'
import type {Chapter, DrawnView, Section} from '../../model/view.ts'
import {visit} from '../../model/visit.ts'
import {footnoteReferenceId} from '../handlers/inline.ts'

/** A place of this edition that cites a document. */
export interface Citation {
  readonly href: string
  /** "voetnoot 12"; empty where the text itself cites. */
  readonly note: string
  /** Of the section or the chapter. */
  readonly number: string
  readonly title: string
}

/** Where each document is cited in the texts and the footnotes of an edition, by its id in the register, in reading order. */
export function findCitations(view: DrawnView): ReadonlyMap<string, ReadonlyArray<Citation>> {
  const found = new Map<string, Citation[]>()
  const add = (id: string, citation: Citation) => {
    const citations = found.get(id) ?? []
    if (!citations.some(({href}) => href === citation.href)) citations.push(citation)
    found.set(id, citations)
  }
  for (const chapter of view.chapters) {
    const notes = new Map(chapter.footnotes.map(({number, children}) => [number, children] as const))
    for (const text of [chapter, ...chapter.sections]) {
      const place = {number: text.number ?? '', title: text.title}
      const page = `${chapter.id}.html`
      for (const id of citedIn(text.body)) add(id, {...place, href: `${page}${fragmentOf(text, chapter)}`, note: ''})
      for (const number of notesOf(text)) {
        const href = `${page}#${footnoteReferenceId(number, 1)}`
        const cited = (notes.get(number) ?? []).flatMap(citedIn)
        for (const id of cited) add(id, {...place, href, note: `voetnoot ${number}`})
      }
    }
  }
  return found
}

function citedIn(tree: Nodes): ReadonlyArray<string> {
  const ids: string[] = []
  visit(tree, ({data}) => {
    if (data?.reference !== undefined) ids.push(data.reference)
  })
  return ids
}

function notesOf({body}: Section): ReadonlyArray<number> {
  const numbers = new Set<number>()
  visit(body, 'footnoteReference', ({data}) => {
    if (data?.number !== undefined) numbers.add(data.number)
  })
  return [...numbers]
}

function fragmentOf(text: Section, chapter: Chapter): string {
  return text === chapter ? '' : `#${text.id}`
}
