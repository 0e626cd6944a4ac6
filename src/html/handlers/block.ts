import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Code, List, ListItem, Paragraph} from 'mdast'
import {defaultHandlers} from 'remark-rehype'
import {findLevelWithin} from '../../model/level-within.ts'
import {markPortion} from '../portion-mark.ts'
import type {Handler, PageContext} from './handler.ts'

/** A paragraph, in an annex with its portion mark; a picture that stands alone becomes a figure with its title below. */
export function makeParagraphHandler({view}: PageContext): Handler {
  return (state, node: Paragraph) => {
    const [only, ...others] = node.children
    const children = state.all(node)
    const mark = markPortion(findLevelWithin(node), view)
    if (only?.type !== 'image' || others.length > 0)
      return h(node.data?.isOmission ? 'p.omission' : 'p', mark, children)
    const line = mark.length === 0 ? [] : [h('p.portion-line', mark)]
    return h('figure.picture', [...line, ...children, ...(only.title ? [h('figcaption', only.title)] : [])])
  }
}

/** A list item; a box to tick is printed as a mark, because a form control would be for nobody. */
export const handleListItem: Handler = (state, node: ListItem, parent) => {
  const {checked, ...plain} = node
  const item: Element = defaultHandlers.listItem(state, {...plain, checked: null}, parent as List | undefined)
  if (typeof checked === 'boolean') item.children.unshift({type: 'text', value: checked ? '✓ ' : '○ '})
  return item
}

/** Code, shown as typed. */
export function makeCodeHandler({view}: PageContext): Handler {
  return (state, node: Code) => {
    const mark = markPortion(node.data?.level, view)
    return [...(mark.length === 0 ? [] : [h('p.portion-line', mark)]), defaultHandlers.code(state, node)]
  }
}
