import type {AxisSpec} from './dataset-spec.ts'

/**
 * The rows or columns that a name in a spreadsheet can mean: by id, else by title, with or without the group before it.
 *
 * One is a match, none is unknown, more is for the editor to decide. Capitals, spaces and the shape of quotes and
 * dashes do not count.
 */
export function matchName<Axis extends AxisSpec>(name: string, axes: ReadonlyArray<Axis>): ReadonlyArray<Axis> {
  const wanted = normalise(name)
  const byId = axes.filter(({id}) => normalise(id) === wanted)
  if (byId.length > 0) return byId
  return axes.filter((axis) => namesOf(axis).some((title) => normalise(title) === wanted))
}

/** A name without what does not tell two names apart. */
export function normalise(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/[‐‑–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/** " Bedoelde u ‘plan’ (Plancijfer instroom)?" for the end of a sentence, or nothing. */
export function suggestName(name: string, axes: ReadonlyArray<AxisSpec>): string {
  const scored = axes.map((axis) => ({
    axis,
    score: Math.max(...[axis.id, ...namesOf(axis)].map((known) => compareLetters(normalise(name), normalise(known)))),
  }))
  const near = scored
    .filter(({score}) => score >= 0.5)
    .sort((a, b) => b.score - a.score)
    .slice(0, 2)
  return near.length === 0 ? '' : ` Bedoelde u ${near.map(({axis}) => nameAxis(axis)).join(' of ')}?`
}

/** A row or a column as a message names it: its id, and its title where that says more. */
export function nameAxis({id, titel}: AxisSpec): string {
  return titel === undefined || titel === id ? `‘${id}’` : `‘${id}’ (${titel})`
}

function namesOf({titel, groep}: AxisSpec): ReadonlyArray<string> {
  if (titel === undefined) return []
  return groep === undefined ? [titel] : [titel, `${groep}, ${titel}`, `${groep} ${titel}`]
}

/** The share of pairs of neighbouring letters that two names have in common, from 0 to 1 (Dice's coefficient). */
function compareLetters(a: string, b: string): number {
  const pairs = pairsOf(a)
  const others = pairsOf(b)
  const total = pairs.length + others.length
  let common = 0
  for (const pair of pairs) {
    const index = others.indexOf(pair)
    if (index < 0) continue
    others.splice(index, 1)
    common++
  }
  return total === 0 ? 0 : (2 * common) / total
}

function pairsOf(name: string): string[] {
  return Array.from({length: Math.max(0, name.length - 1)}, (_, index) => name.slice(index, index + 2))
}
