import {idsOf, type Problem, type Quantity} from './problem.ts'
import {find} from './to-rows.ts'

/** A published figure that has to do with others. */
export interface Near {
  readonly quantity: Quantity
  /** 1 for a figure in one rule with them, 2 for one in a rule with that, … */
  readonly distance: number
  /** How many rules it is the outcome of. */
  readonly outcomes: number
}

/** The published figures that have to do with some ids, the nearest first, and by id. */
export function findNear({quantities, rules}: Problem, ids: ReadonlyArray<string>): ReadonlyArray<Near> {
  const members = rules.map((rule) => idsOf(rule))
  const rulesOf = new Map<string, number[]>()
  for (const [index, each] of members.entries()) {
    for (const id of each) rulesOf.set(id, [...(rulesOf.get(id) ?? []), index])
  }
  const outcomesOf = (id: string): number => rules.filter(({result}) => result === id).length
  const found = new Set(ids)
  const near: Near[] = []
  let ring: ReadonlyArray<string> = [...ids]
  for (let distance = 1; ring.length > 0; distance++) {
    const touched = ring.flatMap((id) => rulesOf.get(id) ?? []).flatMap((index) => members[index] ?? [])
    ring = [...new Set(touched)].filter((id) => !found.has(id)).sort()
    for (const id of ring) {
      found.add(id)
      const quantity = find(quantities, id)
      if (quantity.kind === 'published') near.push({quantity, distance, outcomes: outcomesOf(id)})
    }
  }
  return near
}
