import {diagnose} from '../../diagnostic/diagnose.ts'
import type {TypedWord} from './typed-words.ts'
import {normalise, type WordList} from './word-list.ts'

/**
 * Warns of a term that is not written as the word list wants it, and of one that is written in two ways.
 *
 * Two ways are forms that differ in a hyphen, a space, a capital within the word, an accent, or a vowel once or twice
 * ("hoofdtaak", "hoofdtak"); short words differ in such a way too often without being the same. The form that stands more
 * often is taken to be meant, at a tie the first one.
 */
export function checkTerms(words: ReadonlyArray<TypedWord>, {known, preferred}: WordList): void {
  const forms = new Map<string, Map<string, TypedWord[]>>()
  for (const each of words) {
    for (const typed of findForms(each)) {
      const wanted = preferred.get(typed.toLowerCase())
      if (wanted !== undefined && typed !== wanted) report(each, typed, wanted, 'term-anders-afgesproken')
      const key = fold(typed)
      if (key.length < 7 || typed.endsWith('-')) continue
      const variants = forms.get(key) ?? new Map<string, TypedWord[]>()
      forms.set(key, variants)
      const shown = toPlainCase(typed)
      variants.set(shown, [...(variants.get(shown) ?? []), each])
    }
  }
  for (const variants of forms.values()) {
    const [usual, ...others] = [...variants].sort(byCount)
    if (usual === undefined || usual[0].includes(' ')) continue
    for (const [form, places] of others) {
      if (known.has(form) && known.has(usual[0])) continue
      for (const each of places) report(each, form, usual[0], 'term-twee-spellingen')
    }
  }
}

/** A word by itself, and with the next one where the two may be one term that was written apart. */
function findForms({word, next, opens}: TypedWord): ReadonlyArray<string> {
  const isPair =
    next !== undefined && word.length > 3 && next.length > 3 && (opens || isCapital(word) === isCapital(next))
  return [word, ...(isPair ? [`${word} ${next}`] : [])].map(normalise)
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

function report(
  {file, place}: TypedWord,
  woord: string,
  verwacht: string,
  rule: 'term-anders-afgesproken' | 'term-twee-spellingen',
): void {
  diagnose(file, rule, place, {woord, term: verwacht})
}

function byCount(
  [, a]: readonly [string, ReadonlyArray<TypedWord>],
  [, b]: readonly [string, ReadonlyArray<TypedWord>],
): number {
  return b.length - a.length
}

/** A word without the capital that the start of a sentence gives it. */
function toPlainCase(word: string): string {
  return /^\p{Lu}\P{Lu}*$/u.test(word) ? word.toLowerCase() : word
}

/** What the spellings of one term have in common. */
function fold(form: string): string {
  const plain = form.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[ '-]/g, '').replace(/([aeiou])\1/g, '$1')
}
