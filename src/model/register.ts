import type {Point} from 'unist'
import type {VFile} from 'vfile'
import type {Level} from './classification.ts'

interface Entry {
  readonly id: string
  readonly level: Level
  readonly file: VFile
  readonly place: Point | undefined
}

/** A document that the report cites. */
export interface Reference extends Entry {
  /** Dutch: "Kamerstuk", "motie". */
  readonly kind: string
  readonly number: string | undefined
  readonly title: string | undefined
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string | undefined
  readonly submitter: string | undefined
  readonly url: string | undefined
}

/** Something promised to Parliament. */
export interface Commitment extends Entry {
  readonly text: string
  readonly to: string | undefined
  /** Id of a reference. */
  readonly source: string | undefined
  /** Id of the section that answers it. */
  readonly section: string | undefined
  /** A date or words: "najaar 2026". */
  readonly due: string | undefined
  readonly state: 'open' | 'ongoing' | 'settled' | 'lapsed'
  readonly datasets: ReadonlyArray<string>
}

/** A change in what is reported or how, with its reason. */
export interface Change extends Entry {
  /** Dutch: "hernoemd", "vervallen". */
  readonly kind: string
  /** What changed: an id of a section or a dataset, or words. */
  readonly subject: string
  readonly from: string | undefined
  readonly to: string | undefined
  readonly reason: string | undefined
  readonly reference: string | undefined
  readonly edition: string | undefined
}

export interface Registers {
  readonly references: ReadonlyArray<Reference>
  readonly commitments: ReadonlyArray<Commitment>
  readonly changes: ReadonlyArray<Change>
}
