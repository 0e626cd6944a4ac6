import type {Paragraph} from 'mdast'
import {describeGround, type Ground} from '../model/grounds.ts'
import type {Section} from '../model/view.ts'
import {visit} from '../model/visit.ts'

/** Puts its constant sentence in place of each `::weggelaten{grond=…}` of a text; loading has refused unknown grounds. */
export function placeOmissions({body}: Section): void {
  visit(body, 'directive', (directive, index, parent) => {
    if (directive.name !== 'weggelaten' || parent === undefined || index === undefined) return
    const {level} = directive.data ?? {}
    const value = describeGround(directive.attributes.grond as Ground)
    const omission: Paragraph = {
      type: 'paragraph',
      data: {isOmission: true, ...(level && {level})},
      children: [{type: 'text', value}],
      ...(directive.position && {position: directive.position}),
    }
    parent.children.splice(index, 1, omission as (typeof parent.children)[number])
  })
}
