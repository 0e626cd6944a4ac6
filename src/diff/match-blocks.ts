import {align} from './align.ts'
import type {Block} from './blocks.ts'
import {compareWords, countWords} from './mark-words.ts'

/** What became of the blocks of one text. */
export interface Matches {
  /** In both with the same words; `isMoved` where others that stayed are now on its other side. */
  readonly same: ReadonlyArray<{readonly from: Block; readonly to: Block; readonly isMoved: boolean}>
  /** In both with words that differ. */
  readonly edited: ReadonlyArray<readonly [from: Block, to: Block]>
  readonly removed: ReadonlyArray<Block>
  readonly added: ReadonlyArray<Block>
}

/** How alike two blocks must be to be one that was edited: half of their words. */
const threshold = 0.5

/** How far apart, among those that changed, two blocks may stand to be compared: all of a section that people write. */
const reach = 100

/** Finds which blocks of a text stayed, moved or were edited, and which came and went. */
export function matchBlocks(from: ReadonlyArray<Block>, to: ReadonlyArray<Block>): Matches {
  const runs = align(
    from.map(({key}) => key),
    to.map(({key}) => key),
  )
  const same: Array<{from: Block; to: Block; isMoved: boolean}> = []
  const left: Block[] = []
  const right: Block[] = []
  for (const run of runs) {
    const before = from.slice(run.from, run.from + run.count)
    const after = to.slice(run.to, run.to + run.count)
    if (run.kind === 'removed') left.push(...before)
    else if (run.kind === 'added') right.push(...after)
    else for (const [at, block] of after.entries()) same.push({from: before[at] ?? block, to: block, isMoved: false})
  }
  const removed: Block[] = []
  for (const block of left) {
    const at = right.findIndex(({key}) => key === block.key)
    const moved = at < 0 ? undefined : right.splice(at, 1)[0]
    if (moved === undefined) removed.push(block)
    else same.push({from: block, to: moved, isMoved: true})
  }
  return {same, ...matchEdited(removed, right)}
}

/** Pairs blocks that share most of their words, the most alike first, wherever they stand in the text. */
function matchEdited(removed: ReadonlyArray<Block>, added: ReadonlyArray<Block>): Omit<Matches, 'same'> {
  const wordsFrom = removed.map(countWords)
  const wordsTo = added.map(countWords)
  const candidates = removed.flatMap((from, at) => {
    const own = wordsFrom[at]
    const start = Math.max(0, at - reach)
    return added.slice(start, at + reach + 1).flatMap((to, offset) => {
      const other = wordsTo[start + offset]
      const likeness = own === undefined || other === undefined ? 0 : compareWords(own, other)
      if (likeness < threshold) return []
      return [{from, to, likeness, distance: Math.abs(at - start - offset), names: [from.key, to.key].sort().join()}]
    })
  })
  candidates.sort(
    (a, b) =>
      b.likeness - a.likeness || a.distance - b.distance || (a.names < b.names ? -1 : a.names > b.names ? 1 : 0),
  )
  const partners = new Map<Block, Block>()
  const taken = new Set<Block>()
  for (const {from, to} of candidates) {
    if (partners.has(to) || taken.has(from)) continue
    partners.set(to, from)
    taken.add(from)
  }
  return {
    edited: added.flatMap((to): ReadonlyArray<readonly [Block, Block]> => {
      const from = partners.get(to)
      return from === undefined ? [] : [[from, to]]
    }),
    removed: removed.filter((block) => !taken.has(block)),
    added: added.filter((block) => !partners.has(block)),
  }
}
