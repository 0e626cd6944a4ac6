import {axis, quiet, standard, target} from './palette.ts'
import {type Label, type Option, type PlacedLabel, placeLabels, type Segment, spread} from './place-labels.ts'
import type {Frame, TextMark} from './plane.ts'
import {scale} from './scale.ts'
import {headroom, type TimeLayout} from './time-layout.ts'
import type {TimeLevel, TimePanel, TimePoint, TimeSeries} from './time-panel.ts'
import {wrapText} from './wrap-text.ts'

export interface TimeLabels {
  readonly texts: ReadonlyArray<TextMark>
  /** Norms whose words would hide a line: they go into the key. */
  readonly crowded: ReadonlyArray<TimeLevel>
}

/** Names and values at the ends of lines, words on norms and targets, and as many other values as have room. */
export function labelTimePanel(panel: TimePanel, layout: TimeLayout, frame: Frame): TimeLabels {
  const px = (value: number) => scale(value, layout.x, layout.width)
  const py = (value: number) => layout.height - scale(value, layout.y, layout.height)
  const back = (place: PlacedLabel): TextMark => ({
    ...{x: valueAt(place.x, layout.x, layout.width), y: valueAt(layout.height - place.y, layout.y, layout.height)},
    ...{
      dx: place.dx,
      dy: place.dy,
      text: place.text,
      align: place.align,
      size: place.size,
      weight: place.weight,
      fill: place.fill,
    },
  })
  const ends = endLabels(panel, layout, frame, py)
  const points = panel.series.flatMap((one) =>
    one.points.map((point) => ({one, point, x: px(point.x), y: py(point.value)})),
  )
  const goals = panel.goals.map((goal) => ({goal, x: px(goal.x), y: py(goal.value)}))
  const around = ({x, y}: {x: number; y: number}) => ({left: x - 6, right: x + 6, top: y - 6, bottom: y + 6})
  const obstacles = {
    boxes: [...points.map(around), ...goals.map(around), ...layout.tickBoxes],
    segments: [
      ...points.flatMap((_, index) => segmentsOf(points, index)),
      ...panel.levels.map(({value}) => ({x: 0, x2: layout.width, y: py(value), y2: py(value)})),
    ],
    bounds: {
      left: -layout.inset,
      right: layout.width + (ends.series.length > 0 ? 0 : layout.margin),
      top: -headroom,
      bottom: layout.height - 2,
    },
  }
  const labels: ReadonlyArray<Label> = [
    ...panel.levels
      .filter((level) => !layout.keyed.includes(level))
      .map(({value, text, isTarget}) => levelLabel(text, isTarget, py(value), layout, frame)),
    ...goals.map(({goal, x, y}) => goalLabel(goal.text, goal.isTarget, {x, y}, frame)),
    ...panel.breaks.map((at) => breakLabel(px(at), frame)),
    ...panel.gaps.map(
      ({x, text}): Label => ({
        x: px(x),
        y: layout.height - 12,
        text,
        size: frame.small,
        weight: 400,
        fill: quiet,
        required: false,
        options: [{dx: 0, dy: 0, align: 'center'}],
      }),
    ),
    ...rankValues(panel, ends.series).map(
      ({one, point, isLast}): Label => ({
        ...{
          x: px(point.x),
          y: py(point.value),
          text: point.text,
          size: frame.size,
          fill: one.ink.text,
          required: isLast,
        },
        ...{weight: isLast ? 600 : 400, options: one.isTarget ? [...beside].reverse() : beside},
      }),
    ),
  ]
  const placed = placeLabels(labels, obstacles, frame.measure)
  const crowded = panel.levels.filter(
    (level) => !layout.keyed.includes(level) && !placed.some(({text}) => text === level.text),
  )
  return {texts: [...ends.texts, ...placed.map(back)], crowded}
}

function valueAt(px: number, [from, to]: readonly [number, number], length: number): number {
  return from + (px / length) * (to - from)
}

const beside: ReadonlyArray<Option> = [
  {dx: 0, dy: -15, align: 'center'},
  {dx: 0, dy: 15, align: 'center'},
  {dx: 9, dy: 12, align: 'left'},
  {dx: -9, dy: -12, align: 'right'},
  {dx: 9, dy: -12, align: 'left'},
  {dx: -9, dy: 12, align: 'right'},
]

/** The values of the series in the order in which they get a place: the last, the first, the extremes, the others. */
function rankValues({series}: TimePanel, done: ReadonlyArray<TimeSeries>) {
  const rank = (points: ReadonlyArray<TimePoint>, point: TimePoint): number => {
    const values = points.map(({value}) => value)
    if (point === points.at(-1)) return 0
    if (point === points[0]) return 1
    return point.value === Math.max(...values) || point.value === Math.min(...values) ? 2 : 3
  }
  return series
    .flatMap((one) =>
      one.points.map((point) => ({one, point, isLast: point === one.points.at(-1), rank: rank(one.points, point)})),
    )
    .filter(({one, isLast}) => !(isLast && done.includes(one)))
    .sort((a, b) => a.rank - b.rank)
}

function segmentsOf(
  points: ReadonlyArray<{one: TimeSeries; point: TimePoint; x: number; y: number}>,
  index: number,
): ReadonlyArray<Segment> {
  const [from, to] = [points[index], points[index + 1]]
  if (from === undefined || to === undefined || from.one !== to.one || !to.point.isConnected) return []
  return [{x: from.x, y: from.y, x2: to.x, y2: to.y}]
}

/** Words on a line across the plot, at one of its ends, or in the middle. */
function levelLabel(text: string, isTarget: boolean, y: number, {width}: TimeLayout, {size}: Frame): Label {
  const [above, below] = [-size * 0.65, size * 0.75]
  const ends = [above, below].flatMap(
    (dy): ReadonlyArray<Option> => [
      {dx: 2, dy, align: 'left'},
      {dx: width - 2, dy, align: 'right'},
      {dx: width / 2, dy, align: 'center'},
    ],
  )
  return {
    x: 0,
    y,
    text,
    size,
    weight: 400,
    fill: isTarget ? target.text : standard.text,
    required: false,
    options: ends,
  }
}

function goalLabel(text: string, isTarget: boolean, {x, y}: {x: number; y: number}, {size}: Frame): Label {
  const sides = [0, -15, 15, -30, 30].flatMap(
    (dy): ReadonlyArray<Option> => [
      {dx: -12, dy, align: 'right'},
      {dx: 12, dy, align: 'left'},
      {dx: 0, dy: dy || -18, align: 'center'},
    ],
  )
  return {x, y, text, size, weight: 600, fill: isTarget ? target.text : standard.text, required: true, options: sides}
}

function breakLabel(x: number, {small}: Frame): Label {
  const options = [-9, 9, 25, 41].flatMap(
    (dy): ReadonlyArray<Option> => [
      {dx: -5, dy, align: 'right'},
      {dx: 5, dy, align: 'left'},
    ],
  )
  return {x, y: 0, text: 'definitie gewijzigd', size: small, weight: 400, fill: axis, required: true, options}
}

/** The last value of each series, with its name where there is room, right of the plot and pushed apart. */
function endLabels(
  panel: TimePanel,
  {x, margin, isNamed, height, y}: TimeLayout,
  {measure, size, small}: Frame,
  py: (value: number) => number,
) {
  const lastX = panel.ticks.at(-1)?.x
  const ended = panel.series.filter(({points}) => points.at(-1)?.x === lastX)
  if (panel.series.length < 2 || ended.length === 0) return {series: [], texts: []}
  const value = Math.max(...ended.map(({points}) => measure(points.at(-1)?.text ?? '', size, 600)))
  const names = ended.map(({title}) =>
    isNamed ? wrapText(title, margin - value - 14, (text) => measure(text, small)) : [],
  )
  const heights = names.map((lines) => size + 3 + Math.max(0, lines.length - 1) * (small + 2))
  const wanted = ended.map(({points}, index) => py(points.at(-1)?.value ?? 0) + ((heights[index] ?? 0) - size - 3) / 2)
  const middles = spread(wanted, heights, -16, height + 8)
  const texts = ended.flatMap((one, index): ReadonlyArray<TextMark> => {
    const first = (middles[index] ?? 0) - ((heights[index] ?? 0) - size - 3) / 2
    const at = {x: x[1], y: y[1], align: 'left', fill: one.ink.text} as const
    return [
      {...at, dx: 6, dy: first, text: one.points.at(-1)?.text ?? '', size, weight: 600},
      ...(names[index] ?? []).map(
        (text, line): TextMark => ({
          ...at,
          dx: 6 + value + 6,
          dy: first + line * (small + 2),
          text,
          size: small,
          weight: 400,
        }),
      ),
    ]
  })
  return {series: ended, texts}
}
