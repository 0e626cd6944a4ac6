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

/** A decision by which something may stand at a lower level than it had, or than what is under it. */
export interface Release extends Entry {
  /** `set`, `set/row`, `set/column`, `set/row/column`, `register/entry`, or the id of a chapter or section. */
  readonly subject: string
  /** Of a chapter or section: the words released, as they stand there now; all of it when absent. */
  readonly text: string | undefined
  /** A function, no name. */
  readonly decidedBy: string
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly ground: string
  /** Id of a reference. */
  readonly reference: string | undefined
}

export interface Registers {
  readonly references: ReadonlyArray<Reference>
  readonly commitments: ReadonlyArray<Commitment>
  readonly changes: ReadonlyArray<Change>
  readonly releases: ReadonlyArray<Release>
}
