import {diagnose} from '../diagnostic/diagnose.ts'
import {cite} from '../model/cite.ts'
import type {Resolver} from './resolve-directives.ts'

/** `:verwijzing[kst-36592-52]` becomes the citation of an entry of the register, linked where it has an address, and says which. */
export const resolveReference: Resolver = (directive, text, view) => {
  const id = directive.label.trim()
  const reference = view.registers.references.find((entry) => entry.id === id)
  if (reference === undefined) {
    diagnose(text.file, 'verwijzing-onbekend', directive, {naam: id})
    return undefined
  }
  const citation = cite(reference)
  const data = {reference: id}
  if (reference.url === undefined) return {type: 'text', value: citation, data}
  return {type: 'link', url: reference.url, children: [{type: 'text', value: citation}], data}
}
