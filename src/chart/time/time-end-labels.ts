import type {Frame, TextMark} from '../plane.ts'
import {letteringOf} from '../text/lettering.ts'
import {spread} from '../text/place-labels.ts'
import {wrapText} from '../text/wrap-text.ts'
import {pixel, type TimeLayout} from './time-layout.ts'
import type {TimePanel, TimeSeries} from './time-panel.ts'

/**
 * The last value of each series that goes on to the end, with its name where there is room: right of the plot, pushed
 * apart. One series alone needs none; its values stand at its points.
 */
export function endLabels(
  panel: TimePanel,
  layout: TimeLayout,
  frame: Frame,
): {readonly series: ReadonlyArray<TimeSeries>; readonly texts: ReadonlyArray<TextMark>} {
  const {measure, size, small} = frame
  const {plain, strong, aside} = letteringOf(frame)
  const last = panel.ticks.at(-1)?.x
  const series = panel.series.length < 2 ? [] : panel.series.filter(({points}) => points.at(-1)?.x === last)
  const room = Math.max(0, ...series.map(({points}) => measure(points.at(-1)?.text ?? '', size, 600)))
  const names = series.map(({title}) => {
    return layout.isNamed ? wrapText(title, layout.margin - room - 14, (text) => measure(text, small)) : []
  })
  const extra = names.map((lines) => Math.max(0, lines.length - 1) * (small + 2))
  const wanted = series.map(({points}, index) => {
    const end = points.at(-1)
    return pixel({x: end?.x ?? 0, y: end?.value ?? 0}, layout).y + (extra[index] ?? 0) / 2
  })
  const middles = spread(
    wanted,
    extra.map((height) => plain.size + 3 + height),
    -16,
    layout.height + 8,
  )
  const texts = series.flatMap((one, index): ReadonlyArray<TextMark> => {
    const dy = (middles[index] ?? 0) - (extra[index] ?? 0) / 2
    const at = {x: layout.x[1], y: layout.y[1], align: 'left'} as const
    const fill = one.ink.text
    const value: TextMark = {...at, dx: 6, dy, text: one.points.at(-1)?.text ?? '', ...strong, fill}
    const lines = (names[index] ?? []).map((text, line) => ({
      ...at,
      dx: room + 12,
      dy: dy + line * (small + 2),
      text,
      ...aside,
      fill,
    }))
    return [value, ...lines]
  })
  return {series, texts}
}
