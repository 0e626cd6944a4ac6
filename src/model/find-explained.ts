import {findLongForm} from './find-long-form.ts'

/** Two to ten letters, figures and signs, at least two of them capitals; or a short word without any. */
const shortForm = /^(?=.{2,10}$)(?:\p{L}*\p{Lu}[\p{L}\p{N}&/-]*[\p{Lu}\p{N}][\p{L}\p{N}]*|\p{Ll}{3,4})$/u

/**
 * The abbreviations that a text explains, with their words, as in "Militaire Inlichtingendienst (MID)" or "(Battle
 * Decisive Munition, BDM)".
 */
export function findExplained(words: string): ReadonlyArray<readonly [short: string, long: string]> {
  return [...words.matchAll(/\(([^()]{2,80})\)/g)].flatMap(({1: inner = '', index}) => {
    const comma = inner.lastIndexOf(', ')
    const short = comma === -1 ? inner : inner.slice(comma + 2)
    if (!shortForm.test(short)) return []
    const long = findLongForm(short, comma === -1 ? words.slice(0, index) : inner.slice(0, comma))
    return long === undefined ? [] : [[short, long] as const]
  })
}
