import {diagnose} from '../../diagnostic/diagnose.ts'
import type {Dictionary} from '../../model/effects.ts'
import type {TypedWord} from './typed-words.ts'
import {normalise, type WordList} from './word-list.ts'

/**
 * Warns of words that neither the dictionary nor the report's own list has, at each place where they stand.
 *
 * Of a word with hyphens every part may be known by itself. Abbreviations are for another rule. For a word that is
 * nearly one that is known, up to three are proposed; asking for them is slow, so it is done once a word.
 */
export function checkSpelling(words: ReadonlyArray<TypedWord>, {known}: WordList, dictionary: Dictionary): void {
  const judged = new Map<string, string | undefined>()
  for (const {word, file, place} of words) {
    if (!judged.has(word)) judged.set(word, findFault(word))
    const fault = judged.get(word)
    if (fault !== undefined) diagnose(file, 'spelling', place, {woord: word, bedoeld: fault})
  }

  /** What was probably meant, perhaps nothing, for a word that is not known. */
  function findFault(typed: string): string | undefined {
    const word = normalise(typed)
    const parts = word.split('-')
    if (isKnown(word) || parts.every((part) => part === '' || isNoWord(part) || isKnown(part))) return undefined
    const nearest = dictionary.suggest(word.replace(/-$/, '')).slice(0, 3)
    return nearest.length === 0 ? '' : ` Bedoelde u ${nearest.map((each) => `‘${each}’`).join(' of ')}?`
  }

  /** Also with a capital where a sentence begins, as a plural (`NAVO's`), and with an s before a hyphen (`beleids-`). */
  function isKnown(word: string): boolean {
    const small = (word.charAt(0).toLowerCase() + word.slice(1)).replace(/^eé/, 'éé')
    return (
      has(small) ||
      has(word) ||
      (/'s$|-$/.test(word) && [small, word].some((form) => has(form.replace(/'s$|s?-$/, ''))))
    )
  }

  function has(form: string): boolean {
    return known.has(form) || dictionary.has(form)
  }
}

/** A single letter, something with figures or with two capitals, or an ordinal. */
function isNoWord(word: string): boolean {
  return word.length === 1 || /\p{N}|\p{Lu}.*\p{Lu}/u.test(word)
}
