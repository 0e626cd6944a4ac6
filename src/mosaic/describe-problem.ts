import {type Level, publicLevel} from '../model/classification.ts'
import type {Dataset} from '../model/dataset.ts'
import {printData} from '../model/print-data.ts'
import {describeCells} from './describe-cells.ts'
import {describeEarlier} from './describe-earlier.ts'
import {describeFormulas} from './describe-formulas.ts'
import {describeRelations} from './describe-relations.ts'
import {describeTotals} from './describe-totals.ts'
import {type Draft, type Gap, keyOf, type Round} from './draft.ts'
import type {Problem} from './problem.ts'

export type Datasets = ReadonlyMap<string, Dataset>

export interface Circumstances {
  /** Of the edition; what is above it is to be protected. */
  readonly clearance?: Level
  /** The policy, as a part: 0.15. */
  readonly minimum: number
  /** What was published before, the oldest first: the datasets as each of those editions printed them. */
  readonly earlier?: ReadonlyArray<Datasets>
  /** Keys of cells whose digits readers find elsewhere, whatever the table rounds them to. */
  readonly quoted?: ReadonlySet<string>
}

export interface Description {
  readonly problem: Problem
  /** What could not be weighed. */
  readonly gaps: ReadonlyArray<Gap>
}

/**
 * Describes what readers of an edition can reckon with.
 *
 * `published` are the datasets as the edition prints them, `all` the same and the others as somebody cleared for
 * everything sees them; both with their formulas filled in. Readers are supposed to know how figures hang together,
 * also those they do not see: what protects a figure must not be that nobody thinks of the sum. Pure.
 */
export function describeProblem(published: Datasets, all: Datasets, circumstances: Circumstances): Description {
  const {clearance = publicLevel, minimum, earlier = [], quoted = new Set()} = circumstances
  const quantities = new Map(describeCells(all, published, clearance))
  for (const id of quoted) {
    const quantity = quantities.get(id)
    if (quantity?.kind !== 'published' || quantity.truth === undefined) continue
    quantities.set(id, {...quantity, lower: quantity.truth, upper: quantity.truth, isQuoted: true})
  }
  const draft: Draft = {quantities, rules: [], gaps: [], minimum}
  const round: Round = {
    datasets: all,
    isEarlier: false,
    find: (...place) => (quantities.has(keyOf(...place)) ? keyOf(...place) : undefined),
  }
  describeRound(draft, round)
  for (const [index, datasets] of earlier.entries()) describeRound(draft, describeEarlier(draft, datasets, all, index))
  // An edition and the one before it state most of their sums alike.
  const rules = [...new Map(draft.rules.map((rule) => [printData(rule), rule])).values()]
  return {problem: {quantities, rules, minimum}, gaps: draft.gaps}
}

function describeRound(draft: Draft, round: Round): void {
  describeFormulas(draft, round)
  describeRelations(draft, round)
  describeTotals(draft, round)
}
