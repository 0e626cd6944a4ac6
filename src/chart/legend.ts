import type {Frame, Plane, Shape} from './plane.ts'
import {flatPlane, newSheet, type Sheet} from './sheet.ts'
import {drawWords, lineHeight} from './text/draw-words.ts'
import {letteringOf} from './text/lettering.ts'

/** What one sign in a chart means. */
export interface Key {
  readonly text: string
  readonly kind: 'line' | 'bar' | 'point'
  readonly mark: string
  readonly fill?: string
  readonly shape?: Shape
  readonly dash?: ReadonlyArray<number>
}

/** A row of keys, wrapped to the width; undefined when there are none. */
export function drawLegend(keys: ReadonlyArray<Key>, frame: Frame, left: number, top: number): Plane | undefined {
  if (keys.length === 0) return undefined
  const {width, size, measure} = frame
  const sheet = newSheet()
  const line = size + 8
  let [x, y] = [0, line / 2]
  for (const key of keys) {
    const sign = key.kind === 'line' ? 32 : 18
    const words = drawWords(key.text, {width: width - sign - 2, ...letteringOf(frame).plain}, frame)
    const room = sign + 2 + Math.max(...words.map(({text}) => measure(text, size)))
    if (x > 0 && x + room > width) [x, y] = [0, y + line]
    drawSign(key, x, y, sheet)
    sheet.texts.push(...words.map((text) => ({...text, x: x + sign, y: y + text.y})))
    y += (words.length - 1) * lineHeight(size)
    x += room + 18
  }
  return flatPlane(sheet, {left, top, width, height: y + line / 2})
}

function drawSign({kind, mark, fill = mark, shape, dash}: Key, x: number, y: number, sheet: Sheet): void {
  if (kind === 'bar') sheet.areas.push({x, x2: x + 12, y: y - 6, y2: y + 6, fill, stroke: mark, strokeWidth: 1})
  if (kind === 'line') sheet.rules.push({x, x2: x + 24, y, y2: y, stroke: mark, width: 2.5, ...(dash && {dash})})
  if (kind === 'bar' || shape === undefined) return
  const size = shape.startsWith('triangle') ? 85 : 65
  sheet.points.push({x: x + (kind === 'line' ? 12 : 6), y, shape, size, fill, stroke: mark})
}
