import type {Element, ElementContent} from 'hast'
import type {Heading} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import {findLevelWithin} from '../../model/level-within.ts'
import {markPortion} from '../portion-mark.ts'
import {layOutTitled} from '../titled.ts'
import type {Handler, PageContext} from './handler.ts'

/** A heading below the title of its section, with the anchor that resolving gave it and a link to there. */
export function makeHeadingHandler({shift, view}: PageContext): Handler {
  return (state, node: Heading) => {
    const id = node.data?.id
    const children = [...markPortion(findLevelWithin(node), view), ...state.all(node)]
    const heading: Element = {
      type: 'element',
      tagName: `h${Math.min(node.depth + shift, 6)}`,
      properties: id === undefined ? {} : {id},
      children: children as Array<ElementContent>,
    }
    return id === undefined ? heading : layOutTitled(heading, id, plainText(node))
  }
}
