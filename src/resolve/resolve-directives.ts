import type {PhrasingContent} from 'mdast'
import type {Directive} from '../model/nodes.ts'
import type {Section, View} from '../model/view.ts'
import {visit} from '../model/visit.ts'
import {resolveCrossReference} from './resolve-cross-reference.ts'
import {resolveFigure} from './resolve-figure.ts'
import {resolveReference} from './resolve-reference.ts'

/** What an inline directive becomes; nothing, and a message, where it cannot be resolved. */
export type Resolver = (directive: Directive, text: Section, view: View) => PhrasingContent | undefined

const resolvers: Readonly<Record<string, Resolver>> = {
  waarde: resolveFigure,
  verschil: resolveFigure,
  groei: resolveFigure,
  procentpunt: resolveFigure,
  aandeel: resolveFigure,
  zie: resolveCrossReference,
  verwijzing: resolveReference,
}

/** Puts text in place of every inline directive of a text, its footnotes included. */
export function resolveDirectives(text: Section, view: View): void {
  visit(text.body, 'directive', (directive, index, parent) => {
    if (parent === undefined || index === undefined) return
    const resolver = resolvers[directive.name]
    if (resolver === undefined) throw new Error(`No resolver for a directive named ${directive.name}`)
    const resolved = resolver(directive, text, view)
    if (resolved !== undefined)
      parent.children[index] = {...resolved, ...(directive.position && {position: directive.position})}
  })
}
