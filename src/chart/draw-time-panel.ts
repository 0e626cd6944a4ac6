import {formatNumber} from '../model/format.ts'
import {drawLegend, type Key} from './legend.ts'
import {axis, band, grid, ink, quiet, standard, target, white} from './palette.ts'
import {boxOf} from './place-labels.ts'
import type {Frame, LineMark, Plane, PointMark, RuleMark, TextMark} from './plane.ts'
import {findTicks, type Ticks} from './ticks.ts'
import {labelTimePanel} from './time-labels.ts'
import {headroom, type TimeLayout} from './time-layout.ts'
import type {TimeLevel, TimePanel, TimePoint, TimeSeries} from './time-panel.ts'
import {wrapText} from './wrap-text.ts'

/** The room for a panel: its corner and width, the height of its plot, and whether a key stands over all panels. */
export interface TimePlace {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly isKeyed: boolean
}

export interface DrawnPanel {
  readonly planes: ReadonlyArray<Plane>
  readonly height: number
}

/** Draws figures along a time axis: lines, their norm and target, and labels. */
export function drawTimePanel(
  panel: TimePanel,
  frame: Frame,
  place: TimePlace,
  keyed: ReadonlyArray<TimeLevel> = [],
): DrawnPanel {
  const {measure, size, small} = frame
  const head = headOf(panel, frame, place.width)
  const isNamed =
    panel.series.length > 1 && !frame.narrow && place.width > 500 && panel.series.every((one) => endsLast(one, panel))
  const keys = [...(isNamed ? statusKeys(panel) : place.isKeyed ? [] : timeKeys(panel)), ...keyed.map(levelKey)]
  const legend = drawLegend(keys, {...frame, width: place.width}, place.left, place.top + head.length * (size + 6))
  const ticks = panel.isRank ? rankTicks(panel) : findTicks(valuesOf(panel), panel.decimals, place.height < 150 ? 3 : 4)
  const tickTexts = ticks.values.map((value) => formatNumber(value, {decimals: ticks.decimals}) + (panel.suffix ?? ''))
  const left = Math.max(...tickTexts.map((text) => measure(text, small))) + 8
  const margin = marginOf(panel, frame, isNamed, place.width)
  const width = place.width - left - margin
  const top = head.length * (size + 6) + (legend === undefined ? 0 : legend.height + 4) + headroom
  const layout: TimeLayout = {
    left: place.left + left,
    top: place.top + top,
    width,
    height: place.height,
    x: paddedDomain(panel, width, measure('2025', small)),
    y: [ticks.values[0] as number, ticks.values.at(-1) as number],
    margin,
    isNamed,
    keyed,
    inset: left,
    tickBoxes: ticks.values.map((value, index) => {
      const y =
        place.height -
        ((value - (ticks.values[0] ?? 0)) / ((ticks.values.at(-1) ?? 1) - (ticks.values[0] ?? 0))) * place.height
      return boxOf(tickTexts[index] ?? '', small, 400, {x: -8, y, align: 'right'}, measure)
    }),
  }
  const heads = head.map(
    (text, index): TextMark => ({
      ...{x: layout.x[0], y: layout.y[1], dx: -left, dy: -top + (index + 0.5) * (size + 4)},
      ...{text, align: 'left', size: index === 0 && panel.title !== undefined ? size : small},
      ...{
        weight: index === 0 && panel.title !== undefined ? 600 : 400,
        fill: index === 0 && panel.title !== undefined ? ink : quiet,
      },
    }),
  )
  const {texts: labels, crowded} = labelTimePanel(panel, layout, frame)
  if (crowded.length > 0) return drawTimePanel(panel, frame, place, [...keyed, ...crowded])
  const plane: Plane = {
    ...layout,
    areas: panel.isRank
      ? panel.levels.map(({value}) => ({x: layout.x[0], x2: layout.x[1], y: value, y2: layout.y[1], fill: band}))
      : [],
    rules: [...gridOf(panel, layout, ticks), ...levelsOf(panel, layout)],
    lines: panel.series.flatMap(linesOf),
    points: [...panel.series.flatMap(pointsOf), ...goalsOf(panel)],
    texts: [...heads, ...tickLabels(panel, layout, ticks, tickTexts, frame), ...labels],
  }
  const notes = panel.note === undefined ? 0 : 2 * (small + 5)
  return {planes: legend === undefined ? [plane] : [legend, plane], height: top + place.height + small + 14 + notes}
}

function headOf({title, unit}: TimePanel, {measure, size, small}: Frame, width: number): ReadonlyArray<string> {
  const lines = title === undefined ? [] : wrapText(title, width, (text) => measure(text, size, 600))
  return unit === '' || unit === title ? lines : [...lines, ...wrapText(unit, width, (text) => measure(text, small))]
}

function valuesOf({series, levels, goals}: TimePanel): ReadonlyArray<number> {
  return [...series.flatMap(({points}) => points), ...levels, ...goals].map(({value}) => value)
}

function endsLast({points}: TimeSeries, {ticks}: TimePanel): boolean {
  return points.at(-1)?.x === ticks.at(-1)?.x
}

/** Ranks from the lowest that occurs, one place below the norm, up to the first. */
function rankTicks(panel: TimePanel): Ticks {
  const lowest = Math.max(...valuesOf(panel)) + 1
  return {values: Array.from({length: lowest}, (_, index) => lowest - index), decimals: 0}
}

export function timeKeys(panel: TimePanel): ReadonlyArray<Key> {
  const named = panel.series.length < 2 ? [] : panel.series
  const keys = named.map(
    ({title, ink: {mark, shape}, isTarget}): Key => ({
      ...{text: title, kind: 'line', mark, shape: isTarget ? 'diamond' : shape},
      ...(isTarget && {fill: white, dash: [5, 4]}),
    }),
  )
  return [...keys, ...statusKeys(panel)]
}

const statusWords = {provisional: 'voorlopig cijfer', estimate: 'raming', revised: undefined} as const

function levelKey({text, isTarget}: TimeLevel): Key {
  return {text, kind: 'line', mark: (isTarget ? target : standard).mark, dash: [6, 4]}
}

function statusKeys({series}: TimePanel): ReadonlyArray<Key> {
  const statuses = (['provisional', 'estimate'] as const).filter((status) =>
    series.some(({points}) => points.some((point) => point.status === status)),
  )
  return statuses.map((status) => ({
    text: statusWords[status],
    kind: 'point',
    mark: quiet,
    fill: white,
    shape: 'circle',
  }))
}

/** Room for what stands right of the plot: names and last values, or half of the last label. */
function marginOf(panel: TimePanel, {measure, size, small, narrow}: Frame, isNamed: boolean, width: number): number {
  const last = panel.series.map(({points}) => measure(points.at(-1)?.text ?? '', size, 600))
  const value = Math.max(...last)
  if (isNamed)
    return Math.min(value + 14 + Math.max(...panel.series.map(({title}) => measure(title, small))), width * 0.34)
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

function gridOf({breaks, isRank}: TimePanel, {x, y}: TimeLayout, {values}: Ticks): ReadonlyArray<RuleMark> {
  const base = isRank ? Math.max(...values) : 0
  const shown = values.filter((value) => !isRank || values.length < 7 || (value - 1) % 2 === 0 || value === base)
  const lines = shown.map((value) => ({
    x: x[0],
    x2: x[1],
    y: value,
    y2: value,
    stroke: value === base && !isRank ? axis : grid,
    width: 1,
  }))
  const cuts = breaks.map((at) => ({x: at, x2: at, y: y[0], y2: y[1], stroke: axis, width: 1, dash: [1, 3]}))
  return [...lines, ...cuts]
}

function levelsOf({levels}: TimePanel, {x}: TimeLayout): ReadonlyArray<RuleMark> {
  return levels.map(({value, isTarget}) => ({
    ...{x: x[0], x2: x[1], y: value, y2: value},
    ...{stroke: isTarget ? target.mark : standard.mark, width: 2, dash: [6, 4]},
  }))
}

function goalsOf({goals}: TimePanel): ReadonlyArray<PointMark> {
  return goals.map(({x, value, isTarget}) => ({
    x,
    y: value,
    shape: 'diamond',
    size: 110,
    fill: white,
    stroke: (isTarget ? target : standard).mark,
  }))
}

/** A line for each run of points without a gap. */
function linesOf({points, ink: {mark}, isTarget}: TimeSeries): ReadonlyArray<LineMark> {
  const runs: TimePoint[][] = []
  for (const point of points) {
    if (!point.isConnected || runs.length === 0) runs.push([])
    runs.at(-1)?.push(point)
  }
  return runs
    .filter((run) => run.length > 1)
    .map((run) => ({
      points: run.map(({x, value}) => ({x, y: value})),
      stroke: mark,
      ...(isTarget ? {width: 2, dash: [5, 4]} : {width: 3}),
    }))
}

function pointsOf({points, ink: {mark, shape}, isTarget}: TimeSeries): ReadonlyArray<PointMark> {
  return points.map(({x, value, status}) => ({
    ...{x, y: value, shape: isTarget ? 'diamond' : shape, size: isTarget ? 80 : 60, stroke: mark},
    fill: isTarget || status === 'provisional' || status === 'estimate' ? white : mark,
  }))
}

function tickLabels(
  panel: TimePanel,
  layout: TimeLayout,
  ticks: Ticks,
  texts: ReadonlyArray<string>,
  {measure, small}: Frame,
): ReadonlyArray<TextMark> {
  const {x, y, width} = layout
  const every = panel.isRank && ticks.values.length > 6 ? 2 : 1
  const atLeft = ticks.values.flatMap((value, index): ReadonlyArray<TextMark> => {
    if (panel.isRank && (value - 1) % every !== 0) return []
    return [
      {
        x: x[0],
        y: value,
        dx: -8,
        dy: 0,
        text: texts[index] ?? '',
        align: 'right',
        size: small,
        weight: 400,
        fill: quiet,
      },
    ]
  })
  const px = (at: number) => ((at - x[0]) / (x[1] - x[0])) * width
  let free = Number.POSITIVE_INFINITY
  const below: TextMark[] = []
  for (const {x: at, text, note} of [...panel.ticks].reverse()) {
    const half = Math.max(measure(text, small), measure(note ?? '', small)) / 2
    if (px(at) + half > free) continue
    free = px(at) - half - 4
    const mark = {
      x: at,
      y: y[0],
      dx: 0,
      dy: small / 2 + 7,
      text,
      align: 'center',
      size: small,
      weight: 400,
      fill: quiet,
    } as const
    below.push(mark)
    if (note !== undefined) below.push({...mark, dy: mark.dy + small + 4, text: note, weight: 600, fill: ink})
  }
  if (panel.note !== undefined) {
    const dy = small / 2 + 7 + 2 * (small + 4)
    below.push({
      x: x[0],
      y: y[0],
      dx: 0,
      dy,
      text: `Vet: ${panel.note}`,
      align: 'left',
      size: small,
      weight: 400,
      fill: quiet,
    })
  }
  return [...atLeft, ...below.reverse()]
}
