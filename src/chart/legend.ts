import {ink} from './palette.ts'
import type {AreaMark, Frame, LineMark, Plane, PointMark, RuleMark, Shape, TextMark} from './plane.ts'
import {wrapText} from './text/wrap-text.ts'

/** What one sign in a chart means. */
export interface Key {
  readonly text: string
  readonly kind: 'line' | 'bar' | 'point'
  readonly mark: string
  readonly fill?: string
  readonly shape?: Shape
  readonly dash?: ReadonlyArray<number>
}

/** A row of keys, wrapped to the width; undefined when there are none. Its plane counts in px from the top left. */
export function drawLegend(keys: ReadonlyArray<Key>, frame: Frame, left: number, top: number): Plane | undefined {
  if (keys.length === 0) return undefined
  const {width, size, measure} = frame
  const line = size + 8
  const areas: AreaMark[] = []
  const rules: RuleMark[] = []
  const points: PointMark[] = []
  const texts: TextMark[] = []
  let [x, y] = [0, line / 2]
  for (const key of keys) {
    const sign = key.kind === 'line' ? 28 : 14
    const lines = wrapText(key.text, width - sign - 6, (text) => measure(text, size))
    const room = sign + 6 + Math.max(...lines.map((text) => measure(text, size)))
    if (x > 0 && x + room > width) [x, y] = [0, y + line]
    if (key.kind === 'bar')
      areas.push({x, x2: x + 12, y: y - 6, y2: y + 6, fill: key.fill ?? key.mark, stroke: key.mark, strokeWidth: 1})
    if (key.kind === 'line')
      rules.push({x, x2: x + 24, y, y2: y, stroke: key.mark, width: 2.5, ...(key.dash && {dash: key.dash})})
    if (key.kind !== 'bar' && key.shape !== undefined) {
      points.push({
        x: x + (key.kind === 'line' ? 12 : 6),
        y,
        shape: key.shape,
        size: key.shape.startsWith('triangle') ? 85 : 65,
        fill: key.fill ?? key.mark,
        stroke: key.mark,
      })
    }
    for (const [index, text] of lines.entries()) {
      texts.push({
        x: x + sign + 4,
        y: y + index * (size + 3),
        dx: 0,
        dy: 0,
        text,
        align: 'left',
        size,
        weight: 400,
        fill: ink,
      })
    }
    y += (lines.length - 1) * (size + 3)
    x += room + 18
  }
  const height = y + line / 2
  const plane = {left, top, width, height, x: [0, width], y: [height, 0]} as const
  return {...plane, areas, rules, lines: [] as LineMark[], points, texts}
}
