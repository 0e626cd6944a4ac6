import type {MessageRecord} from '../diagnostic/report.ts'

/** A message as a reader of one edition is told it. */
export interface Mistake extends MessageRecord {
  /** The line of the source with a mark under the place; empty where that reader may not see the line. */
  readonly excerpt: string
}
