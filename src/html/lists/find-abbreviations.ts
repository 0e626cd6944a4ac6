import {highest, type Level} from '../../model/classification.ts'
import type {DrawnView} from '../../model/view.ts'
import {listPassages} from '../list-passages.ts'
import {findLongForm} from './find-long-form.ts'

/** An abbreviation, explained where it is first used. */
export interface Abbreviation {
  readonly short: string
  readonly long: string
  /** The place: the nearest heading above it. */
  readonly href: string
  /** Of the section or the chapter. */
  readonly number: string
  readonly title: string
  readonly level: Level
}

/**
 * The abbreviations that the texts of an edition explain, as in "Militaire Inlichtingendienst (MID)" or "(Battle
 * Decisive Munition, BDM)", each with the place that does so first, sorted.
 */
export function findAbbreviations(view: DrawnView): ReadonlyArray<Abbreviation> {
  const found = new Map<string, Abbreviation>()
  for (const chapter of view.chapters) {
    for (const text of [chapter, ...chapter.sections]) {
      const page = `${chapter.id}.html`
      const start = text === chapter ? page : `${page}#${text.id}`
      for (const {words, heading, level} of listPassages(text.body)) {
        const href = heading === undefined ? start : `${page}#${heading}`
        const place = {href, number: text.number ?? '', title: text.title, level: highest(text.level, level)}
        for (const [short, long] of explainedIn(words)) if (!found.has(short)) found.set(short, {short, long, ...place})
      }
    }
  }
  return [...found.values()].sort((a, b) => compare(a.short, b.short))
}

/** Two to ten letters, figures and signs, at least two of them capitals; or a short word without any. */
const shortForm = /^(?=.{2,10}$)(?:\p{L}*\p{Lu}[\p{L}\p{N}&/-]*[\p{Lu}\p{N}][\p{L}\p{N}]*|\p{Ll}{3,4})$/u

function explainedIn(words: string): ReadonlyArray<readonly [short: string, long: string]> {
  return [...words.matchAll(/\(([^()]{2,80})\)/g)].flatMap(({1: inner = '', index}) => {
    const comma = inner.lastIndexOf(', ')
    const short = comma === -1 ? inner : inner.slice(comma + 2)
    if (!shortForm.test(short)) return []
    const long = findLongForm(short, comma === -1 ? words.slice(0, index) : inner.slice(0, comma))
    return long === undefined ? [] : [[short, long] as const]
  })
}

function compare(a: string, b: string): number {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()]
  return first < second ? -1 : first > second ? 1 : a < b ? -1 : 1
}
