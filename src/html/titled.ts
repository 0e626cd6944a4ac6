import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'

/**
 * A heading, or the number of a figure, with a link to itself beside it: a reader copies the address of the place.
 *
 * The link stands outside the heading, which keeps its words to itself.
 */
export function layOutTitled(heading: Element, id: string, name: string): Element {
  return h(`div.titled.titled-${heading.tagName}`, [heading, ...layOutAnchorLink(id, name)])
}

function layOutAnchorLink(id: string, name: string): Array<ElementContent> {
  return [{type: 'text', value: ' '}, h('a.anchor', {href: `#${id}`, ariaLabel: `Link naar ${name}`}, '#')]
}
