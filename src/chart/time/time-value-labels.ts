import type {Frame} from '../plane.ts'
import {letteringOf} from '../text/lettering.ts'
import type {Label, Option} from '../text/place-labels.ts'
import {pixel, type TimeLayout} from './time-layout.ts'
import type {TimePanel, TimePoint, TimeSeries} from './time-panel.ts'

/** The values of all points in the order in which they get a place: the last, the first, the extremes, the others. */
export function valueLabels(
  {series}: TimePanel,
  done: ReadonlyArray<TimeSeries>,
  layout: TimeLayout,
  frame: Frame,
): ReadonlyArray<Label> {
  const {plain, strong} = letteringOf(frame)
  return series
    .flatMap((one) => one.points.map((point) => ({one, point, rank: rankOf(one.points, point)})))
    .filter(({one, rank}) => rank > 0 || !done.includes(one))
    .sort((a, b) => a.rank - b.rank)
    .map(({one, point, rank}) => {
      const style = rank === 0 ? strong : plain
      const mark = {x: point.x, y: point.value, text: point.text, ...style, fill: one.ink.text}
      const at = pixel(mark, layout)
      const others = series.flatMap(({points}) => (points.includes(point) ? [] : points.filter(({x}) => x === point.x)))
      const near = others
        .map((other) => pixel({x: other.x, y: other.value}, layout).y - at.y)
        .filter((gap) => Math.abs(gap) < 3.5 * frame.size)
      const options = near.length === 0 ? (one.isTarget ? beside.toReversed() : beside) : awayFrom(near)
      return {at, mark, required: rank === 0, options}
    })
}

/** Over the point where another stands below it, under the point where another stands above it. */
function awayFrom(gaps: ReadonlyArray<number>): ReadonlyArray<Option> {
  const isFree = (side: number) => gaps.every((gap) => Math.sign(gap) !== side)
  const over = beside.filter(({dy}) => dy < 0)
  const under = beside.filter(({dy}) => dy > 0)
  return isFree(-1) ? [...over, ...under] : isFree(1) ? [...under, ...over] : beside
}

function rankOf(points: ReadonlyArray<TimePoint>, point: TimePoint): number {
  const values = points.map(({value}) => value)
  if (point === points.at(-1)) return 0
  if (point === points[0]) return 1
  return point.value === Math.max(...values) || point.value === Math.min(...values) ? 2 : 3
}

const beside: ReadonlyArray<Option> = [
  {dx: 0, dy: -15, align: 'center'},
  {dx: 0, dy: 15, align: 'center'},
  {dx: 9, dy: 12, align: 'left'},
  {dx: -9, dy: -12, align: 'right'},
  {dx: 9, dy: -12, align: 'left'},
  {dx: -9, dy: 12, align: 'right'},
  {dx: 9, dy: -9, align: 'left'},
]
