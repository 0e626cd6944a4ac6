import {printedInterval} from './interval.ts'
import type {Problem, Quantity} from './problem.ts'
import {find} from './to-rows.ts'

/** What an editor can do about a disclosure: print one public figure coarser, or withhold public figures as well. */
export type Remedy =
  | {
      readonly type: 'round'
      readonly id: string
      /** Decimals to print it with from now on; −2 is hundreds. */
      readonly decimals: number
    }
  | {readonly type: 'withhold'; readonly ids: ReadonlyArray<string>}

/** The problem that readers would have after a remedy. */
export function applyRemedy(problem: Problem, remedy: Remedy): Problem {
  const quantities = new Map(problem.quantities)
  if (remedy.type === 'round') {
    const quantity = find(quantities, remedy.id)
    quantities.set(remedy.id, roundFurther(quantity, remedy.decimals))
  } else {
    for (const id of remedy.ids) quantities.set(id, withhold(find(quantities, id)))
  }
  return {...problem, quantities}
}

/** The ids that are to be protected from then on. */
export function newlyHidden(remedy: Remedy): ReadonlyArray<string> {
  return remedy.type === 'withhold' ? remedy.ids : []
}

/** A figure that is withheld, or printed coarser already, stays so. */
function roundFurther(quantity: Quantity, decimals: number): Quantity {
  if (quantity.kind !== 'published' || quantity.decimals <= decimals) return quantity
  const {lower, upper} = printedInterval(quantity.truth ?? quantity.lower, decimals)
  return {...quantity, decimals, isRounded: true, lower: Math.max(quantity.least, lower), upper}
}

function withhold(quantity: Quantity): Quantity {
  return {...quantity, kind: 'hidden', lower: quantity.least, upper: Infinity}
}
