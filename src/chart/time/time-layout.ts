import {scale} from '../scale.ts'
import type {Box} from '../text/place-labels.ts'
import type {TimeLevel} from './time-panel.ts'

/** The room for a panel: its corner and width, and the height of its plot. */
export interface TimePlace {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** At least this much over the plot, so that panels beside each other line up. */
  readonly head: number
  /** Whether one key stands over all panels. */
  readonly isKeyed: boolean
}

/** Where the parts of a panel go, in px; `left` and `top` are those of its plot. */
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
  /** Room at the left of the plot, where the values of the axis stand. */
  readonly inset: number
  readonly ticks: ReadonlyArray<ValueTick>
  /** Norms and targets that are explained in the key. */
  readonly keyed: ReadonlyArray<TimeLevel>
}

export interface ValueTick {
  readonly value: number
  readonly text: string
  /** What its text covers, from the corner of the plot. */
  readonly box: Box
}

/** Room over the plot for a label over the highest point. */
export const headroom = 22

/** A place in a plot in px, from its corner. */
export function pixel({x, y}: {x: number; y: number}, layout: TimeLayout): {x: number; y: number} {
  const {width, height} = layout
  return {x: scale(x, layout.x, width), y: height - scale(y, layout.y, height)}
}
