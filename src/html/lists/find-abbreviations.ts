import {highest, type Level} from '../../model/classification.ts'
import {findExplained} from '../../model/find-explained.ts'
import type {DrawnView} from '../../model/view.ts'
import {listPassages} from '../list-passages.ts'

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
        for (const [short, long] of findExplained(words))
          if (!found.has(short)) found.set(short, {short, long, ...place})
      }
    }
  }
  return [...found.values()].sort((a, b) => compare(a.short, b.short))
}

function compare(a: string, b: string): number {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()]
  return first < second ? -1 : first > second ? 1 : a < b ? -1 : 1
}
