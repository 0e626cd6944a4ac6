import type {Measure, TextMark} from '../plane.ts'

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface Segment {
  readonly x: number
  readonly y: number
  readonly x2: number
  readonly y2: number
}

/** A text that looks for a place near a point. */
export interface Label {
  /** The point, in px from the corner of the plane. */
  readonly at: {readonly x: number; readonly y: number}
  /** The point in units of the plane, and the text. */
  readonly mark: Omit<TextMark, keyof Option>
  /** Whether it must be there even where it has to cross a line; others are left out then. */
  readonly required: boolean
  /** Places to try, best first. */
  readonly options: ReadonlyArray<Option>
}

export type Option = Required<Pick<TextMark, 'dx' | 'dy' | 'align'>>

export interface Obstacles {
  readonly boxes: ReadonlyArray<Box>
  readonly segments: ReadonlyArray<Segment>
  readonly bounds: Box
}

/** What a text covers: `y` is the middle of its small letters. */
export function boxOf(
  text: string,
  size: number,
  weight: 400 | 600,
  {x, y, align}: {readonly x: number; readonly y: number; readonly align: Option['align']},
  measure: Measure,
): Box {
  const width = measure(text, size, weight)
  const left = x - (align === 'left' ? 0 : align === 'right' ? width : width / 2)
  return {left, right: left + width, top: y - 0.46 * size, bottom: y + 0.5 * size}
}

/**
 * Finds a place for each label, in the order given: the first option that hides nothing, else the one that hides
 * least. A label never covers another: one that cannot avoid it is left out, required or not.
 */
export function placeLabels(
  labels: ReadonlyArray<Label>,
  obstacles: Obstacles,
  measure: Measure,
): ReadonlyArray<TextMark> {
  const taken: Box[] = []
  return labels.flatMap(({at, mark, required, options}) => {
    let best: {readonly option: Option; readonly box: Box; readonly cost: number} | undefined
    for (const option of options) {
      const place = {x: at.x + option.dx, y: at.y + option.dy, align: option.align}
      const box = boxOf(mark.text, mark.size, mark.weight, place, measure)
      const cost = costOf(box, taken, obstacles)
      if (best === undefined || cost < best.cost) best = {option, box, cost}
      if (cost === 0) break
    }
    if (best === undefined || best.cost >= (required ? 1000 : 5)) return []
    taken.push(best.box)
    return [{...mark, ...best.option}]
  })
}

function costOf(box: Box, taken: ReadonlyArray<Box>, {boxes, segments, bounds}: Obstacles): number {
  const outside =
    box.left < bounds.left || box.right > bounds.right || box.top < bounds.top || box.bottom > bounds.bottom
  const texts = taken.filter((other) => overlaps(box, other, 5)).length
  const marks = boxes.filter((other) => overlaps(box, other, 0)).length
  const crossings = segments.filter((segment) => crosses(box, segment)).length
  return (outside ? 2000 : 0) + 1000 * texts + 20 * marks + 10 * crossings
}

/** Whether two boxes come nearer than `gap` px sideways. */
export function overlaps(a: Box, b: Box, gap: number): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom && b.top < a.bottom
}

/** Whether a segment passes through a box (Liang–Barsky). */
export function crosses(box: Box, {x, y, x2, y2}: Segment): boolean {
  const [dx, dy] = [x2 - x, y2 - y]
  let [enter, leave] = [0, 1]
  for (const [p, q] of [
    [-dx, x - box.left],
    [dx, box.right - x],
    [-dy, y - box.top],
    [dy, box.bottom - y],
  ] as const) {
    if (p === 0 && q < 0) return false
    if (p < 0) enter = Math.max(enter, q / p)
    if (p > 0) leave = Math.min(leave, q / p)
  }
  return enter < leave
}

/** Pushes boxes on one vertical line apart, as little as possible, within `from` and `to`; returns their middles. */
export function spread(
  middles: ReadonlyArray<number>,
  heights: ReadonlyArray<number>,
  from: number,
  to: number,
): ReadonlyArray<number> {
  const order = middles.map((_, index) => index).sort((a, b) => (middles[a] ?? 0) - (middles[b] ?? 0) || a - b)
  const result = [...middles]
  const half = (index: number) => (heights[index] ?? 0) / 2
  let edge = from
  for (const index of order) {
    result[index] = Math.max(result[index] ?? 0, edge + half(index))
    edge = (result[index] ?? 0) + half(index)
  }
  edge = to
  for (const index of order.reverse()) {
    result[index] = Math.min(result[index] ?? 0, edge - half(index))
    edge = (result[index] ?? 0) - half(index)
  }
  return result
}
