import type {Frame, TextMark} from '../plane.ts'
import {wrapText} from './wrap-text.ts'

/** A text in lines below each other, the middle of the first at `y`, in a plane that counts in px. */
export function drawWords(
  text: string,
  style: Pick<TextMark, 'x' | 'size' | 'weight' | 'fill'> & {
    readonly y: number
    readonly width: number
    readonly align?: TextMark['align']
  },
  {measure}: Frame,
): ReadonlyArray<TextMark> {
  const {x, y, width, size, weight, fill, align = 'left'} = style
  return wrapText(text, width, (one) => measure(one, size, weight)).map((line, index) => ({
    ...{x, y: y + index * lineHeight(size), dx: 0, dy: 0, text: line, align, size, weight, fill},
  }))
}

/** From one line of text to the next, in px. */
export function lineHeight(size: number): number {
  return size + 3
}
