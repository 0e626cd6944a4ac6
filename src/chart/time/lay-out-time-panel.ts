import {formatNumber} from '../../model/format.ts'
import type {Frame} from '../plane.ts'
import {scale} from '../scale.ts'
import {boxOf} from '../text/place-labels.ts'
import {findTicks} from '../ticks.ts'
import type {TimeLayout, TimePlace, ValueTick} from './time-layout.ts'
import type {TimeLevel, TimePanel, TimeSeries} from './time-panel.ts'

/** Divides the room of a panel over its plot and what stands around it; `head` px are taken over the plot. */
export function layOutTimePanel(
  panel: TimePanel,
  frame: Frame,
  place: TimePlace,
  head: number,
  keyed: ReadonlyArray<TimeLevel>,
): TimeLayout {
  const {height} = place
  const ticks = valueTicks(panel, frame, height)
  const inset = Math.max(...ticks.map(({box}) => -box.left))
  const isNamed = isNamedBeside(panel, frame, place)
  const margin = marginOf(panel, frame, isNamed, place.width)
  const width = place.width - inset - margin
  return {
    ...{left: place.left + inset, top: place.top + head, width, height, margin, isNamed, inset, ticks, keyed},
    x: paddedDomain(panel, width, frame.measure('2025', frame.small)),
    y: domainOf(ticks),
  }
}

/** Whether the names of the series stand at the ends of their lines, instead of in a key. */
export function isNamedBeside(panel: TimePanel, {narrow}: Frame, {width}: Pick<TimePlace, 'width'>): boolean {
  return panel.series.length > 1 && !narrow && width > 500 && panel.series.every((one) => endsLast(one, panel))
}

function endsLast({points}: TimeSeries, {ticks}: TimePanel): boolean {
  return points.at(-1)?.x === ticks.at(-1)?.x
}

function valueTicks(panel: TimePanel, {measure, small}: Frame, height: number): ReadonlyArray<ValueTick> {
  const figures = [...panel.series.flatMap(({points}) => points), ...panel.levels, ...panel.goals]
  const values = figures.map(({value}) => value)
  const ticks = panel.isRank ? rankTicks(values) : findTicks(values, panel.decimals, height < 150 ? 3 : 4)
  const domain = domainOf(ticks.values.map((value) => ({value})))
  return ticks.values.map((value) => {
    const text = formatNumber(value, {decimals: ticks.decimals}) + (panel.suffix ?? '')
    const y = height - scale(value, domain, height)
    return {value, text, box: boxOf(text, small, 400, {x: -8, y, align: 'right'}, measure)}
  })
}

/** Places from one below the last that occurs up to the first; every other where there are many. */
function rankTicks(values: ReadonlyArray<number>): {values: ReadonlyArray<number>; decimals: number} {
  const last = Math.max(...values) + 1
  const step = last > 6 ? 2 : 1
  const places = Array.from({length: last}, (_, index) => last - index).filter((place) => (place - 1) % step === 0)
  return {values: places[0] === last ? places : [last, ...places.filter((place) => place < last - 1)], decimals: 0}
}

function domainOf(ticks: ReadonlyArray<{readonly value: number}>): readonly [number, number] {
  return [ticks[0]?.value ?? 0, ticks.at(-1)?.value ?? 1]
}

/** Room for what stands right of the plot: names and last values, or half of the last label. */
function marginOf(panel: TimePanel, {measure, size, small, narrow}: Frame, isNamed: boolean, width: number): number {
  const value = Math.max(...panel.series.map(({points}) => measure(points.at(-1)?.text ?? '', size, 600)))
  const names = Math.max(...panel.series.map(({title}) => measure(title, small)))
  if (isNamed) return Math.min(value + 15 + names, width * 0.34)
  const isLast = panel.series.length > 1 && panel.series.some((one) => endsLast(one, panel))
  return isLast ? value + 12 : Math.max(value / 2 + 2, narrow ? 12 : 20)
}

/** The domain of the axis of time with half a tick label of room at both ends. */
function paddedDomain({ticks}: TimePanel, width: number, label: number): readonly [number, number] {
  const [first, last] = [ticks[0]?.x ?? 0, ticks.at(-1)?.x ?? 0]
  if (first === last) return [first - 1, last + 1]
  const pad = Math.max(12, label / 2)
  const unit = (last - first) / (width - 2 * pad)
  return [first - pad * unit, last + pad * unit]
}
