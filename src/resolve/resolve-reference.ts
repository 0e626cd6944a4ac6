import {diagnose} from '../diagnostic/diagnose.ts'
import {formatDate} from '../model/format.ts'
import type {Reference} from '../model/register.ts'
import type {Resolver} from './resolve-directives.ts'

/** `:verwijzing[kst-36592-52]` becomes the citation of an entry of the register, linked where it has an address. */
export const resolveReference: Resolver = (directive, text, view) => {
  const id = directive.label.trim()
  const reference = view.registers.references.find((entry) => entry.id === id)
  if (reference === undefined) {
    diagnose(text.file, 'verwijzing-onbekend', directive, {naam: id})
    return undefined
  }
  const citation = cite(reference)
  if (reference.url === undefined) return {type: 'text', value: citation}
  return {type: 'link', url: reference.url, children: [{type: 'text', value: citation}]}
}

/** "Kamerstuk 36 592, nr. 52, Uitvoeringsagenda Energie en Duurzaamheid, 10 oktober 2025" */
export function cite({kind, number, title, submitter, date}: Reference): string {
  const name = submitter !== undefined && /^motie/i.test(kind) ? `motie-${submitter}` : kind
  const head = [capitalise(name), number].filter(Boolean).join(' ')
  return [head, title, date && formatDate(date)].filter(Boolean).join(', ')
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
