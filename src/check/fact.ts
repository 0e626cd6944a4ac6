import type {Level} from '../model/classification.ts'
import type {Entry, Subject} from './entry.ts'
import type {Unit} from './unit.ts'

/** A figure that follows from a dataset: a cell, or something that a reader works out from cells. */
export interface Fact {
  readonly kind: 'cell' | 'difference' | 'growth' | 'points' | 'share' | 'gap' | 'sum' | 'benchmark' | 'whole'
  readonly value: number
  readonly unit: Unit
  /** As it would be printed. */
  readonly decimals: number
  readonly subject: Subject
  readonly years: ReadonlyArray<number>
  /** The year that a change began with. */
  readonly since: number | undefined
  /** Whether the change is from one period to the very next. */
  readonly isAdjacent: boolean
  /** Of a directive that prints it; there is none for sums and for differences between rows. */
  readonly directive: 'waarde' | 'verschil' | 'groei' | 'procentpunt' | 'aandeel' | undefined
  readonly operands: ReadonlyArray<Entry>
  /** The highest of the cells that it comes from. */
  readonly level: Level
}
