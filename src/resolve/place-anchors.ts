import GithubSlugger from 'github-slugger'
import {toString as plainText} from 'mdast-util-to-string'
import type {Anchor, View} from '../model/view.ts'
import {visit} from '../model/visit.ts'

/**
 * Gives every heading an id that is unique on its page and says where chapters, sections and figures can be found.
 *
 * A heading's id begins with its section's, so that a heading elsewhere never changes it; it is no section's and no figure's.
 */
export function placeAnchors(view: View): ReadonlyMap<string, Anchor> {
  const anchors = new Map<string, Anchor>()
  for (const chapter of [...view.chapters, ...view.papers]) {
    if (chapter.paper === undefined) anchors.set(chapter.id, {chapter: chapter.id, fragment: undefined})
    for (const section of chapter.sections) anchors.set(section.id, {chapter: chapter.id, fragment: section.id})
    const taken = [...chapter.sections.map(({id}) => id), ...view.figures.keys()]
    for (const text of [chapter, ...chapter.sections]) {
      const slugger = new GithubSlugger()
      // No other id can be that of a heading of this text.
      for (const id of taken) if (id.startsWith(`${text.id}-`)) slugger.slug(id)
      visit(text.body, 'heading', (heading) => {
        const id = slugger.slug(`${text.id}-${plainText(heading)}`)
        heading.data = {...heading.data, id}
      })
    }
  }
  for (const {id, chapter} of view.figures.values()) anchors.set(id, {chapter, fragment: id})
  return anchors
}
