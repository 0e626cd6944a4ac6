import {significance} from '../model/figure-keys.ts'
import {foldText} from '../model/find-phrases.ts'
import type {Trace} from './find-withheld.ts'

/**
 * Whether something is distinctive enough to be looked for: short words and round or short numbers stand everywhere by
 * chance and betray nothing.
 *
 * A figure has four digits besides the zeros at its ends ("5.138", "12,34"; not "12" or "2.000"); a text four words; a
 * title two words or one of twelve letters; an id twelve letters. Words have eight letters in all, texts twelve.
 */
export function isTelling({kind, text}: Trace): boolean {
  if (kind === 'figure') return significance(text) >= 4
  const letters = foldText(text).length
  if (kind === 'id') return letters >= 12
  const words = (text.match(/\p{L}+/gu) ?? []).length
  if (kind === 'text') return words >= 4 && letters >= 12
  return letters >= (words >= 2 ? 8 : 12)
}
