import type {Frame, TextMark} from '../plane.ts'
import {drawWords, lineHeight} from '../text/draw-words.ts'
import {letteringOf} from '../text/lettering.ts'
import {spread} from '../text/place-labels.ts'
import type {Part, StackPlace} from './draw-stacked.ts'

/** Values of segments that are too small to hold them, right of the column at `x`. */
export function valuesBeside(
  loose: ReadonlyArray<{readonly y: number; readonly text: string; readonly fill: string}>,
  x: number,
  base: number,
  frame: Frame,
): ReadonlyArray<TextMark> {
  const heights = loose.map(() => frame.size + 1)
  const middles = spread(
    loose.map(({y}) => y),
    heights,
    0,
    base,
  )
  return loose.map(({text, fill}, index) => {
    return {x, y: middles[index] ?? 0, text, align: 'left', ...letteringOf(frame).plain, fill}
  })
}

/** The names of the parts beside the last column, at the height of its segments. */
export function nameParts(
  parts: ReadonlyArray<Part>,
  {left, width, base, unit}: StackPlace & {readonly left: number; readonly width: number},
  frame: Frame,
): ReadonlyArray<TextMark> {
  const {strong} = letteringOf(frame)
  const names = parts.map(({title, ink}) => drawWords(title, {x: left, width, ...strong, fill: ink.text}, frame))
  let foot = base
  const wanted = parts.map(({figures}) => {
    const tall = (figures.at(-1)?.value ?? 0) * unit
    foot -= tall
    return foot + tall / 2
  })
  const heights = names.map((lines) => lines.length * lineHeight(strong.size) + 3)
  const middles = spread(wanted, heights, 0, base + 4)
  return names.flatMap((lines, index) => {
    const first = (middles[index] ?? 0) - ((lines.length - 1) * lineHeight(strong.size)) / 2
    return lines.map((line) => ({...line, y: line.y + first}))
  })
}
