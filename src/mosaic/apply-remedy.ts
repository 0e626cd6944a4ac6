import {printedInterval} from './interval.ts'
import type {Problem, Quantity} from './problem.ts'
import {find} from './to-rows.ts'

/** What an editor can do about a disclosure: all of these steps together. */
export type Remedy = ReadonlyArray<Step>

/** Print one public figure coarser, or withhold it as well. */
export type Step =
  | {
      readonly type: 'round'
      readonly id: string
      /** Decimals to print it with from now on; −2 is hundreds. */
      readonly decimals: number
    }
  | {readonly type: 'withhold'; readonly id: string}

/** The problem that readers would have after a remedy. */
export function applyRemedy(problem: Problem, remedy: Remedy): Problem {
  const quantities = new Map(problem.quantities)
  for (const step of remedy) {
    const quantity = find(quantities, step.id)
    quantities.set(step.id, step.type === 'round' ? roundFurther(quantity, step.decimals) : withhold(quantity))
  }
  return {...problem, quantities}
}

/** The ids that are to be protected from then on. */
export function newlyHidden(remedy: Remedy): ReadonlyArray<string> {
  return remedy.filter(({type}) => type === 'withhold').map(({id}) => id)
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
