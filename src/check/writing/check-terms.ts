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
  const keys = new Map<string, string>()
  const keyOf = (word: string): string => {
    const key = keys.get(word) ?? fold(word)
    keys.set(word, key)
    return key
  }
  const forms = new Map<string, Map<string, TypedWord[]>>()
  const note = (each: TypedWord, typed: string, key: string): void => {
    const wanted = preferred.get(typed.toLowerCase())
    if (wanted !== undefined && typed !== wanted) report(each, typed, wanted, 'term-anders-afgesproken')
    if (key.length < 7 || typed.endsWith('-')) return
    const variants = forms.get(key) ?? new Map<string, TypedWord[]>()
    const shown = toPlainCase(typed)
    forms.set(key, variants.set(shown, [...(variants.get(shown) ?? []), each]))
  }
  for (const each of words) note(each, normalise(each.word), keyOf(each.word))
  for (const each of words) {
    const {word, next} = each
    if (!isPair(each) || next === undefined) continue
    const key = keyOf(word) + keyOf(next)
    const typed = normalise(`${word} ${next}`)
    if (forms.has(key) || preferred.has(typed.toLowerCase())) note(each, typed, key)
  }
  for (const variants of forms.values()) {
    if (variants.size < 2) continue
    const [usual, ...others] = [...variants].sort(byCount)
    if (usual === undefined || usual[0].includes(' ')) continue
    for (const [form, places] of others) {
      if (known.has(form) && known.has(usual[0])) continue
      for (const each of places) report(each, form, usual[0], 'term-twee-spellingen')
    }
  }
}

/** Words that stand before another one without being a part of it: "onder officieren" is not "onderofficieren". */
const smallWords = new Set(
  'achter alle beide binnen boven buiten deze door elke geen haar meer minder naar naast niet onder over per samen tegen tijdens tussen veel vier vijf voor waar weer zijn zonder'.split(
    ' ',
  ),
)

/** Whether a word and the next one may be one term that was written apart. */
function isPair({word, next, opens}: TypedWord): boolean {
  if (next === undefined || word.length < 4 || next.length < 4 || smallWords.has(word.toLowerCase())) return false
  return opens || isCapital(word) === isCapital(next)
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
function fold(word: string): string {
  const small = word.toLowerCase()
  const plain = /^[a-z]*$/.test(small) ? small : small.normalize('NFD').replace(/[\p{M}'’‑-]/gu, '')
  return plain.replace(/([aeiou])\1/g, '$1')
}
