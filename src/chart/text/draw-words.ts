import type {Frame, TextMark} from '../plane.ts'
import type {Lettering} from './lettering.ts'
import {wrapText} from './wrap-text.ts'

/** A text in lines below each other, the middle of the first at `y`, in a plane that counts in px. */
export function drawWords(
  text: string,
  {
    x = 0,
    y = 0,
    width,
    align = 'left',
    ...lettering
  }: Lettering & {
    readonly x?: number
    readonly y?: number
    /** No line is wider, in px. */
    readonly width: number
    readonly align?: TextMark['align']
  },
  {measure}: Pick<Frame, 'measure'>,
): ReadonlyArray<TextMark> {
  const {size, weight} = lettering
  const lines = wrapText(text, width, (one) => measure(one, size, weight))
  return lines.map((line, index) => ({x, y: y + index * lineHeight(size), text: line, align, ...lettering}))
}

/** From one line of text to the next, in px. */
export function lineHeight(size: number): number {
  return size + 3
}
