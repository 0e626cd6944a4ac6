import {axis, standard, target} from '../palette.ts'
import type {Frame, TextMark} from '../plane.ts'
import {letteringOf} from '../text/lettering.ts'
import {type Label, type Obstacles, type Option, placeLabels} from '../text/place-labels.ts'
import {endLabels} from './time-end-labels.ts'
import {headroom, pixel, type TimeLayout} from './time-layout.ts'
import type {TimeLevel, TimePanel, TimeSeries} from './time-panel.ts'
import {valueLabels} from './time-value-labels.ts'

export interface TimeLabels {
  readonly texts: ReadonlyArray<TextMark>
  /** Norms whose words would hide a line: they go into the key. */
  readonly crowded: ReadonlyArray<TimeLevel>
}

/** Names and values at the ends of lines, words on norms and targets, and as many other values as have room. */
export function labelTimePanel(panel: TimePanel, layout: TimeLayout, frame: Frame): TimeLabels {
  const levels = panel.levels.filter((level) => !layout.keyed.includes(level))
  const ends = endLabels(panel, layout, frame)
  const labels = [
    ...levels.map((level) => levelLabel(level, layout, frame)),
    ...panel.goals.map((goal) => goalLabel(goal, layout, frame)),
    ...panel.breaks.map((at) => breakLabel(at, layout, frame)),
    ...panel.gaps.map((gap) => gapLabel(gap, layout, frame)),
    ...valueLabels(panel, ends.series, layout, frame),
  ]
  const placed = placeLabels(labels, obstaclesOf(panel, layout, ends.series), frame.measure)
  const crowded = levels.filter((level) => !placed.some(({text}) => text === level.text))
  return {texts: [...ends.texts, ...placed], crowded}
}

/** Points, lines and the values of the axis; beyond the plot as far as nothing else stands there. */
function obstaclesOf(panel: TimePanel, layout: TimeLayout, ended: ReadonlyArray<TimeSeries>): Obstacles {
  const runs = panel.series.map(({points}) =>
    points.map((point) => ({...pixel({x: point.x, y: point.value}, layout), isConnected: point.isConnected})),
  )
  const goals = panel.goals.map(({x, value}) => pixel({x, y: value}, layout))
  const segments = runs.flatMap((run) =>
    run.flatMap((to, index) => {
      const from = run[index - 1]
      return from === undefined || !to.isConnected ? [] : [{x: from.x, y: from.y, x2: to.x, y2: to.y}]
    }),
  )
  const levels = panel.levels.map(({value}) => {
    const {y} = pixel({x: 0, y: value}, layout)
    return {x: 0, x2: layout.width, y, y2: y}
  })
  const around = ({x, y}: {x: number; y: number}) => ({left: x - 6, right: x + 6, top: y - 6, bottom: y + 6})
  const right = layout.width + (ended.length > 0 ? 0 : layout.margin)
  return {
    boxes: [
      ...[...runs.flat(), ...goals].map(around),
      ...layout.ticks.map(({box}) => ({...box, right: box.right + 3})),
    ],
    segments: [...segments, ...levels],
    bounds: {left: -layout.inset, right, top: -headroom, bottom: layout.height - 2},
  }
}

/** Words on a line across the plot, at one of its ends or in the middle. */
function levelLabel({value, text, isTarget}: TimeLevel, layout: TimeLayout, frame: Frame): Label {
  const {x, width} = layout
  const options = [-frame.size * 0.65, frame.size * 0.75].flatMap(
    (dy): ReadonlyArray<Option> => [
      {dx: 2, dy, align: 'left'},
      {dx: width - 2, dy, align: 'right'},
      {dx: width / 2, dy, align: 'center'},
    ],
  )
  const fill = (isTarget ? target : standard).text
  const mark = {x: x[0], y: value, text, ...letteringOf(frame).plain, fill}
  return {at: pixel(mark, layout), mark, required: false, options}
}

function goalLabel({x, value, text, isTarget}: TimePanel['goals'][number], layout: TimeLayout, frame: Frame): Label {
  const options = [0, -15, 15, -30, 30].flatMap(
    (dy): ReadonlyArray<Option> => [
      {dx: -12, dy, align: 'right'},
      {dx: 12, dy, align: 'left'},
      {dx: 0, dy: dy || -18, align: 'center'},
    ],
  )
  const mark = {x, y: value, text, ...letteringOf(frame).strong, fill: (isTarget ? target : standard).text}
  return {at: pixel(mark, layout), mark, required: true, options}
}

function breakLabel(x: number, layout: TimeLayout, frame: Frame): Label {
  const options = [-9, 9, 25, 41].flatMap(
    (dy): ReadonlyArray<Option> => [
      {dx: -5, dy, align: 'right'},
      {dx: 5, dy, align: 'left'},
    ],
  )
  const mark = {x, y: layout.y[1], text: 'definitie gewijzigd', ...letteringOf(frame).aside, fill: axis}
  return {at: pixel(mark, layout), mark, required: true, options}
}

/** Why there is no figure, at the foot of its place. */
function gapLabel({x, text}: TimePanel['gaps'][number], layout: TimeLayout, frame: Frame): Label {
  const mark = {x, y: layout.y[0], text, ...letteringOf(frame).aside}
  return {at: pixel(mark, layout), mark, required: false, options: [{dx: 0, dy: -12, align: 'center'}]}
}
