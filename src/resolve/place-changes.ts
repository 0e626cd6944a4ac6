import type {Section, View} from '../model/view.ts'
import {SKIP, visit} from '../model/visit.ts'
import {writeChanges} from './write-changes.ts'

/**
 * Puts the list of changes in place of each `::wijzigingen`, with directives of its own that are still to be resolved.
 * Where no list was made, for a comparison or a judgement, nothing is put there.
 */
export function placeChanges({body}: Section, view: View): void {
  visit(body, 'directive', (directive, index, parent) => {
    if (directive.name !== 'wijzigingen' || parent === undefined || index === undefined) return
    const reported = view.changes.get(directive.attributes.sinds ?? '')
    const written = reported === undefined ? [] : writeChanges(reported, directive.data?.level)
    parent.children.splice(index, 1, ...(written as typeof parent.children))
    return [SKIP, index + written.length]
  })
}
