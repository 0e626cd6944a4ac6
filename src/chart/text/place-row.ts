import type {Frame, TextMark} from '../plane.ts'
import {drawWords, lineHeight} from './draw-words.ts'
import type {Lettering} from './lettering.ts'

export interface PlacedRow {
  /** The title, from the left edge. */
  readonly texts: ReadonlyArray<TextMark>
  /** The height at which the middle of what the row shows stands. */
  readonly middle: number
  readonly bottom: number
}

/**
 * Places a row that is `tall` px high with its title at the left, in `labels` px; over it where `labels` is 0.
 *
 * Long titles wrap; the row grows with them.
 */
export function placeRow(
  parts: ReadonlyArray<{readonly text: string; readonly lettering: Lettering}>,
  {top, tall, labels}: {readonly top: number; readonly tall: number; readonly labels: number},
  frame: Frame,
): PlacedRow {
  let words = 0
  const width = labels === 0 ? frame.width : labels - 14
  const texts = parts.flatMap(({text, lettering}) => {
    const y = words + lettering.size / 2 + 1
    const lines = drawWords(text, {y, width, ...lettering}, frame)
    words += lines.length * lineHeight(lettering.size)
    return lines
  })
  const moved = (by: number) => texts.map((text) => ({...text, y: text.y + by}))
  if (labels === 0) {
    const start = top + words + 3
    return {texts: moved(top), middle: start + tall / 2, bottom: start + tall}
  }
  const height = Math.max(tall, words)
  return {texts: moved(top + (height - words) / 2), middle: top + height / 2, bottom: top + height}
}

/** Room for titles at the left of their rows: as much as the longest needs, up to a part of the width. */
export function titleRoom(
  titles: ReadonlyArray<{readonly text: string; readonly lettering: Lettering}>,
  {width, narrow, measure}: Frame,
): number {
  if (narrow) return 0
  const widest = Math.max(...titles.map(({text, lettering: {size, weight}}) => measure(text, size, weight)))
  return Math.min(widest + 15, width * 0.38)
}
