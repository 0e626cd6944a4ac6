import {diffArrays} from 'diff'

/** A run of neighbours that are in both, or only in one. Positions are those in the lists given. */
export interface Run {
  readonly kind: 'same' | 'removed' | 'added'
  /** Position of the first in the list it is from; of `same` in both. */
  readonly from: number
  readonly to: number
  readonly count: number
}

/**
 * Lays two lists along each other with as few differences as can be (Myers).
 *
 * Of equally short ways the algorithm prefers one that depends on which list comes first. The lists are therefore
 * always given to it in the same order, so that exchanging them exchanges additions and removals and no more.
 */
export function align(from: ReadonlyArray<string>, to: ReadonlyArray<string>): ReadonlyArray<Run> {
  const isSwapped = compareLists(from, to) > 0
  const [first, second] = isSwapped ? [to, from] : [from, to]
  const runs: Run[] = []
  let at = 0
  let other = 0
  for (const {added, removed, count} of diffArrays([...first], [...second])) {
    const kind = !added && !removed ? 'same' : added === isSwapped ? 'removed' : 'added'
    runs.push({kind, from: isSwapped ? other : at, to: isSwapped ? at : other, count})
    if (!added) at += count
    if (!removed) other += count
  }
  return removalsFirst(runs)
}

/** Within a place that changed, what was there comes before what is there now. */
function removalsFirst(runs: ReadonlyArray<Run>): ReadonlyArray<Run> {
  const result: Run[] = []
  for (const run of runs) {
    const last = result.at(-1)
    if (run.kind === 'removed' && last?.kind === 'added') {
      result.splice(-1, 1, {...run, to: last.to}, {...last, from: run.from + run.count})
    } else result.push(run)
  }
  return result
}

function compareLists(a: ReadonlyArray<string>, b: ReadonlyArray<string>): number {
  if (a.length !== b.length) return a.length - b.length
  for (const [at, text] of a.entries()) {
    const other = b[at] ?? ''
    if (text !== other) return text < other ? -1 : 1
  }
  return 0
}
