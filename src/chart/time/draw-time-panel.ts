import {drawLegend} from '../legend.ts'
import type {Frame, Plane, TextMark} from '../plane.ts'
import {letteringOf} from '../text/lettering.ts'
import {wrapText} from '../text/wrap-text.ts'
import {isNamedBeside, layOutTimePanel} from './lay-out-time-panel.ts'
import {footOf, timeAxes} from './time-axes.ts'
import {levelKey, statusKeys, timeKeys} from './time-keys.ts'
import {labelTimePanel} from './time-labels.ts'
import {headroom, type TimePlace} from './time-layout.ts'
import {timeMarks} from './time-marks.ts'
import type {TimeLevel, TimePanel} from './time-panel.ts'

export interface DrawnPanel {
  readonly planes: ReadonlyArray<Plane>
  /** Over the plot. */
  readonly head: number
  readonly height: number
}

/** Draws figures along a time axis: lines, their norm and target, and labels. */
export function drawTimePanel(
  panel: TimePanel,
  frame: Frame,
  place: TimePlace,
  keyed: ReadonlyArray<TimeLevel> = [],
): DrawnPanel {
  const words = headWords(panel, frame, place.width)
  const own = isNamedBeside(panel, frame, place) ? statusKeys(panel) : place.isKeyed ? [] : timeKeys(panel)
  const over = words.reduce((sum, {size}) => sum + size + 6, 0)
  const keys = [...own, ...keyed.map(levelKey)]
  const legend = drawLegend(keys, {...frame, width: place.width}, place.left, place.top + over)
  const head = Math.max(place.head, over + (legend === undefined ? 0 : legend.height + 4) + headroom)
  const layout = layOutTimePanel(panel, frame, place, head, keyed)
  const labels = labelTimePanel(panel, layout, frame)
  if (labels.crowded.length > 0) return drawTimePanel(panel, frame, place, [...keyed, ...labels.crowded])
  const {left, top, width, height, x, y, inset} = layout
  const heads = words.map((word): TextMark => ({...word, x: x[0], y: y[1], dx: -inset, dy: (word.dy ?? 0) - head}))
  const texts = [...heads, ...timeAxes(panel, layout, frame), ...labels.texts]
  const plane: Plane = {left, top, width, height, x, y, ...timeMarks(panel, layout), texts}
  return {planes: legend === undefined ? [plane] : [legend, plane], head, height: head + height + footOf(panel, frame)}
}

/** Title and unit over a panel, each line by how far its middle lies under the top. */
function headWords(
  {title, unit}: TimePanel,
  frame: Frame,
  width: number,
): ReadonlyArray<Omit<TextMark, 'x' | 'y' | 'dx'>> {
  const {strong, aside} = letteringOf(frame)
  const said = [
    {text: title ?? '', style: strong},
    {text: unit === title ? '' : unit, style: aside},
  ]
  let y = 0
  return said.flatMap(({text, style}) =>
    wrapText(text, width, (one) => frame.measure(one, style.size, style.weight)).map((line) => {
      y += style.size + 6
      return {dy: y - style.size / 2 - 4, text: line, align: 'left', ...style} as const
    }),
  )
}
