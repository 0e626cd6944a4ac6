import type {Heading} from 'mdast'
import {markPortion} from '../portion-mark.ts'
import type {Handler, PageContext} from './handler.ts'

/** A heading below the title of its section, with the anchor that resolving gave it. */
export function makeHeadingHandler({shift, view}: PageContext): Handler {
  return (state, node: Heading) => ({
    type: 'element',
    tagName: `h${Math.min(node.depth + shift, 6)}`,
    properties: node.data?.id === undefined ? {} : {id: node.data.id},
    children: [...markPortion(node.data?.level, view), ...state.all(node)],
  })
}
