import type {NumberCell} from '../../model/dataset.ts'
import type {Ink} from '../palette.ts'

/** Figures of one unit along one axis of time: what a line chart shows. */
export interface TimePanel {
  /** Over the panel, where a chart has more than one. */
  readonly title: string | undefined
  /** The unit in words, where it is not written against the figures. */
  readonly unit: string
  /** Written against every figure on the axis: "%", "e". */
  readonly suffix: string | undefined
  readonly decimals: number
  readonly ticks: ReadonlyArray<TimeTick>
  readonly series: ReadonlyArray<TimeSeries>
  readonly levels: ReadonlyArray<TimeLevel>
  /** Targets and norms for one moment that belong to no series. */
  readonly goals: ReadonlyArray<TimeGoal>
  /** Places on the axis where the definition changed, between two ticks. */
  readonly breaks: ReadonlyArray<number>
  /** Words at places where a figure is missing: "n.t.b.". */
  readonly gaps: ReadonlyArray<{readonly x: number; readonly text: string}>
  /** What the notes under the ticks are. */
  readonly note: string | undefined
  /** A rank: first is best and stands at the top. */
  readonly isRank: boolean
}

export interface TimeTick {
  readonly x: number
  readonly text: string
  /** Under the tick: the percentage of a plan. */
  readonly note?: string
}

export interface TimeSeries {
  readonly id: string
  readonly title: string
  readonly ink: Ink
  /** What is aimed at: hollow points on a dashed line. */
  readonly isTarget: boolean
  /** What that is called: "het plan". */
  readonly aim: string
  readonly points: ReadonlyArray<TimePoint>
}

export interface TimePoint {
  readonly x: number
  readonly value: number
  readonly text: string
  readonly decimals: number
  readonly status: NumberCell['status']
  /** Whether a line may be drawn from the point before. */
  readonly isConnected: boolean
}

/** A norm: a line that has to be met, for the whole axis. */
export interface TimeLevel {
  readonly value: number
  readonly decimals: number
  readonly text: string
  readonly isTarget: boolean
}

export interface TimeGoal extends TimeLevel {
  readonly x: number
}
