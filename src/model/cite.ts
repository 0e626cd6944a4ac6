import {formatDate} from './format.ts'
import type {Reference} from './register.ts'

/** A document as every output cites it: "Kamerstuk 36 592, nr. 52, Uitvoeringsagenda Energie en Duurzaamheid, 10 oktober 2025". */
export function cite({kind, number, title, submitter, date}: Reference): string {
  const name = submitter !== undefined && /^motie/i.test(kind) ? `motie-${submitter}` : kind
  const head = [capitalise(name), number].filter(Boolean).join(' ')
  return [head, title, date && formatDate(date)].filter(Boolean).join(', ')
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
