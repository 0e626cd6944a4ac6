import {roundHalfAwayFromZero} from '../model/format.ts'
import type {Remedy, Step} from './apply-remedy.ts'
import {findNear, type Near} from './find-near.ts'
import {halfUnitOf, type Problem, type Quantity} from './problem.ts'
import {find} from './to-rows.ts'

/** How far a figure may be rounded before readers are better served by "niet openbaar". */
const mostRounding = 0.1

/** Remedies of one figure, the gentlest first: rounding by how much is lost, then withholding by how near it is. */
export function proposeSingle(problem: Problem, ids: ReadonlyArray<string>): ReadonlyArray<Remedy> {
  const near = findNear(problem, ids)
  const rounded = near.flatMap(({quantity, distance}) =>
    roundingsOf(quantity).map((step) => ({step, distance, loss: lossOf(quantity, step.decimals)})),
  )
  rounded.sort((a, b) => a.loss - b.loss || a.distance - b.distance)
  return [
    ...rounded.map(({step}) => [step]),
    ...near.map(({quantity}) => [{type: 'withhold', id: quantity.id} as const]),
  ]
}

/**
 * A remedy that rounds several figures: all figures near are rounded as far as may be at first, and further ones until
 * it helps; then one after the other is put back where it still helps. Undefined where rounding does not help.
 */
export function proposeRounding(
  problem: Problem,
  ids: ReadonlyArray<string>,
  isCure: (remedy: Remedy) => boolean,
): Remedy | undefined {
  const near = findNear(problem, ids)
  const farthest = near.at(-1)?.distance ?? 0
  for (let distance = 1; distance <= farthest; distance++) {
    const within = near.filter((each) => each.distance <= distance)
    const remedy = within.flatMap(({quantity}) => roundingsOf(quantity).at(-1) ?? [])
    if (remedy.length > 0 && isCure(remedy)) return putBack(remedy, within, isCure)
  }
  return undefined
}

/** Leaves out roundings that are not needed: of parts before totals, and of what is far before what is near. */
function putBack(remedy: Remedy, near: ReadonlyArray<Near>, isCure: (remedy: Remedy) => boolean): Remedy {
  let left = remedy
  for (const {quantity} of near.toSorted((a, b) => a.outcomes - b.outcomes || b.distance - a.distance)) {
    const without = left.filter(({id}) => id !== quantity.id)
    if (without.length > 0 && without.length < left.length && isCure(without)) left = without
  }
  return left
}

/** Puts the gentlest rounding that still helps in place of each step of a remedy that has several. */
export function refine({quantities}: Problem, remedy: Remedy, isCure: (remedy: Remedy) => boolean): Remedy {
  if (remedy.length < 2) return remedy
  let refined = remedy
  for (const step of remedy) {
    const swap = (gentler: Step): Remedy => refined.map((each) => (each.id === step.id ? gentler : each))
    const gentler = roundingsOf(find(quantities, step.id)).find((each) => isCure(swap(each)))
    if (gentler !== undefined) refined = swap(gentler)
  }
  return refined
}

/** The ways to print a figure coarser, the gentlest first. */
function roundingsOf(quantity: Quantity): ReadonlyArray<Step & {readonly type: 'round'}> {
  const found: Array<Step & {type: 'round'}> = []
  const size = Math.abs(quantity.truth ?? 0)
  if (quantity.isQuoted) return found
  for (let decimals = quantity.decimals - 1; lossOf(quantity, decimals) <= mostRounding; decimals--) {
    if (roundHalfAwayFromZero(size, decimals) === 0) break
    found.push({type: 'round', id: quantity.id, decimals})
  }
  return found
}

/** Half a unit of the last printed digit, as a part of the figure. */
function lossOf({truth}: Quantity, decimals: number): number {
  return halfUnitOf({decimals}) / Math.abs(truth ?? 0)
}
