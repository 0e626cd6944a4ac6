import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {pagePlace} from './mark-pages.ts'

/**
 * A heading, or the number of a figure, with a link to itself beside it: a reader copies the address of the place.
 *
 * The link stands outside the heading, which keeps its words to itself. `anchor` is that of the PDF, where what is
 * titled begins on a page of it.
 */
export function layOutTitled(heading: Element, id: string, name: string, anchor?: string): Element {
  const place: Array<ElementContent> = anchor === undefined ? [] : [{type: 'comment', value: pagePlace(anchor)}]
  return h(`div.titled.titled-${heading.tagName}`, [heading, ...layOutAnchorLink(id, name), ...place])
}

function layOutAnchorLink(id: string, name: string): Array<ElementContent> {
  return [{type: 'text', value: ' '}, h('a.anchor', {href: `#${id}`, ariaLabel: `Link naar ${name}`}, '#')]
}
