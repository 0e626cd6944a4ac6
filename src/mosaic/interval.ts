import {roundHalfAwayFromZero} from '../model/format.ts'
import {halfUnitOf} from './problem.ts'

export interface Interval {
  readonly lower: number
  readonly upper: number
}

/** How far inside an open end still counts as outside, as a part of half a unit. */
const openEnd = 1e-6

/**
 * The values that are printed as `value` is, at `decimals`.
 *
 * With half away from zero, 3 stands for [2.5, 3.5), −3 for (−3.5, −2.5] and 0 for (−0.5, 0.5). An open end is
 * pulled in a little, so that a reader who needs "less than 3.5" is not taken for one who has "at most 3.5".
 */
export function printedInterval(value: number, decimals: number): Interval {
  const printed = roundHalfAwayFromZero(value, decimals)
  const half = halfUnitOf({decimals})
  const inside = half * (1 - openEnd)
  return {lower: printed - (printed > 0 ? half : inside), upper: printed + (printed < 0 ? half : inside)}
}

/** The part of an interval between its first and last multiple of `step`; whole where there is no step. */
export function snap({lower, upper}: Interval, step: number | undefined): Interval {
  if (step === undefined) return {lower, upper}
  const decimals = Math.round(-Math.log10(step))
  const multiple = (count: number): number => (Number.isFinite(count) ? Number(`${count}e${-decimals}`) : count)
  const [first, last] = [lower / step, upper / step]
  return {lower: multiple(Math.ceil(first - slackOf(first))), upper: multiple(Math.floor(last + slackOf(last)))}
}

/** What the solver may be off, in steps; smaller than what an open end is pulled in, but for very large figures. */
function slackOf(count: number): number {
  return Number.isFinite(count) ? Math.max(1e-7, 1e-11 * Math.abs(count)) : 0
}

export function intersect(one: Interval, other: Interval): Interval {
  return {lower: Math.max(one.lower, other.lower), upper: Math.min(one.upper, other.upper)}
}
