import {diagnose} from '../diagnostic/diagnose.ts'
import {isCovered} from '../model/classification.ts'
import type {Figure} from './list-figures.ts'
import type {Decisions} from './read-decisions.ts'

/** A word in more passages than this says little about what a figure is about. */
const common = 8

/**
 * Finds figures that stood above a level in an earlier version and stand at that level now, in a cell or in a text, in
 * whatever notation.
 *
 * Five digits are enough to know a figure by, also when it is written in thousands or millions. Three or four are when
 * a word around it is the same that was around it before, and not a common one. Fewer are never.
 */
export function compareFigures(before: ReadonlyArray<Figure>, now: ReadonlyArray<Figure>, decisions: Decisions): void {
  const earlier = new Map<string, Figure[]>()
  for (const figure of before) earlier.set(figure.digits, [...(earlier.get(figure.digits) ?? []), figure])
  const counts = countWords(before)

  for (const figure of now) {
    const same = earlier.get(figure.digits) ?? []
    const stood = same.filter(({level}) => isCovered(level, figure.level))
    if (stood.some(({values}) => share(values, figure.values))) continue
    // A cell that was there before has a label to compare, which tells it once for all cells.
    if (same.some(({subject, typed}) => subject === figure.subject && typed === undefined)) continue
    const above = same.find((other) => !isCovered(other.level, figure.level) && isKnownBy(other, figure))
    if (above === undefined || isReleased(figure, above)) continue
    const facts = {niveau: above.level, vrijgave: figure.subject}
    diagnose(figure.file, 'gerubriceerd-cijfer-lager', figure.place(), facts)
  }

  function isKnownBy(hidden: Figure, figure: Figure): boolean {
    if (figure.digits.length >= 5) return true
    const isAlike = figure.digits.length >= 3 && share(hidden.values, figure.values)
    return isAlike && [...figure.words].some((word) => hidden.words.has(word) && (counts.get(word) ?? 0) <= common)
  }

  function isReleased({subject, level, typed}: Figure, hidden: Figure): boolean {
    if (typed !== undefined) return decisions.coverText(typed.passage, hidden, typed.offset)
    const [set = '', row = '', column = ''] = subject.split('/')
    return decisions.cover([subject, `${set}/${row}`, `${set}/${column}`], level)
  }
}

/** In how many different surroundings each word stands. */
function countWords(figures: ReadonlyArray<Figure>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const words of new Set(figures.map((figure) => figure.words)))
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function share(a: ReadonlyArray<number>, b: ReadonlyArray<number>): boolean {
  return a.some((value) => b.includes(value))
}
