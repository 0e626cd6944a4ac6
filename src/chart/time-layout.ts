import type {Box} from './place-labels.ts'
import type {TimeLevel} from './time-panel.ts'

/** Where the parts of a panel go, in px. */
export interface TimeLayout {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly x: readonly [number, number]
  readonly y: readonly [number, number]
  /** Room at the right of the plot for the names and last values of the series. */
  readonly margin: number
  /** Whether the names of the series stand there. */
  readonly isNamed: boolean
  /** Room at the left of the plot, where the values of the axis stand, and what they cover. */
  readonly inset: number
  readonly tickBoxes: ReadonlyArray<Box>
  /** Norms and targets that are explained in the key. */
  readonly keyed: ReadonlyArray<TimeLevel>
}

/** Room over the plot for a label over the highest point. */
export const headroom = 22
