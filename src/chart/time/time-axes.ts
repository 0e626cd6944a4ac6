import type {Frame, TextMark} from '../plane.ts'
import {scale} from '../scale.ts'
import {letteringOf} from '../text/lettering.ts'
import type {TimeLayout} from './time-layout.ts'
import type {TimePanel} from './time-panel.ts'

/** The values at the left of a plot and the periods under it, with the percentage of the plan where there is one. */
export function timeAxes(panel: TimePanel, layout: TimeLayout, frame: Frame): ReadonlyArray<TextMark> {
  const {x, y} = layout
  const {aside} = letteringOf(frame)
  const values = layout.ticks.map(
    ({value, text}): TextMark => ({x: x[0], y: value, dx: -8, dy: 0, text, align: 'right', ...aside}),
  )
  const periods = periodLabels(panel, layout, frame)
  if (panel.note === undefined) return [...values, ...periods]
  const words = {text: `Vet: ${panel.note}`, align: 'left', ...aside} as const
  return [...values, ...periods, {x: x[0], y: y[0], dx: 0, dy: below(frame, 2), ...words}]
}

/** How far the middle of the nth line under a plot lies below it. */
function below({small}: Frame, line: number): number {
  return small / 2 + 7 + line * (small + 4)
}

/** How much room the lines under a plot take. */
export function footOf({note}: TimePanel, frame: Frame): number {
  return below(frame, note === undefined ? 0 : 2) + frame.small / 2 + 4
}

/** As many periods as fit, always the last. */
function periodLabels(panel: TimePanel, {x, y, width}: TimeLayout, frame: Frame): ReadonlyArray<TextMark> {
  const {measure, small} = frame
  const {aside, strongAside} = letteringOf(frame)
  const labels: TextMark[] = []
  let free = Number.POSITIVE_INFINITY
  for (const {x: at, text, note} of [...panel.ticks].reverse()) {
    const middle = scale(at, x, width)
    const half = Math.max(measure(text, small), measure(note ?? '', small, 600)) / 2
    if (middle + half > free) continue
    free = middle - half - 4
    const mark = {x: at, y: y[0], dx: 0, align: 'center'} as const
    labels.push({...mark, dy: below(frame, 0), text, ...aside})
    if (note !== undefined) labels.push({...mark, dy: below(frame, 1), text: note, ...strongAside})
  }
  return labels.reverse()
}
