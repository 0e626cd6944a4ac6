import type {Point} from 'unist'
import type {Dataset} from '../model/dataset.ts'
import type {Quantity, Rule} from './problem.ts'

/** A problem while it is being written down. */
export interface Draft {
  readonly quantities: Map<string, Quantity>
  readonly rules: Rule[]
  readonly gaps: Gap[]
  /** The policy; see `Problem`. */
  readonly minimum: number
}

/** A formula or relation with something hidden in it that could not be weighed. */
export interface Gap {
  readonly kind: 'contradiction' | 'not-linear'
  readonly dataset: Dataset
  readonly place: Point | undefined
  /** As the editor typed it. */
  readonly text: string
}

/** The rules of one round of publishing: this edition, or an earlier one. */
export interface Round {
  /** By id: whose formulas and relations hold, with all rows and columns that those may name. */
  readonly datasets: ReadonlyMap<string, Dataset>
  /** The quantity at a place; undefined where there are words or nothing. */
  find(dataset: string, row: string, column: string): string | undefined
  /** Whether figures may have been revised since, so that a rule that no longer holds says nothing. */
  readonly isEarlier: boolean
}

export function keyOf(dataset: string, row: string, column: string): string {
  return `${dataset}/${row}/${column}`
}
