import {type Box, overlaps} from '../text/place-labels.ts'

export interface Dot {
  /** Where it belongs, in px. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Moves boxes apart so that none covers another and none leaves the map: each to the free place nearest to its own,
 * found along a spiral. Returns the middles, in the order given.
 */
export function placeDots(
  dots: ReadonlyArray<Dot>,
  bounds: Box,
): ReadonlyArray<{readonly x: number; readonly y: number}> {
  const taken: Box[] = []
  return dots.map((dot) => {
    const free = spiral.find(([dx, dy]) => {
      const box = boxAround(dot, dx, dy)
      const isInside =
        box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom
      return isInside && !taken.some((other) => overlaps(box, other, 1))
    })
    const [dx, dy] = free ?? [0, 0]
    taken.push(boxAround(dot, dx, dy))
    return {x: dot.x + dx, y: dot.y + dy}
  })
}

function boxAround({x, y, width, height}: Dot, dx: number, dy: number): Box {
  return {left: x + dx - width / 2, right: x + dx + width / 2, top: y + dy - height / 2, bottom: y + dy + height / 2}
}

const spiral: ReadonlyArray<readonly [number, number]> = [
  [0, 0],
  ...Array.from({length: 30}, (_, ring) => ring * 4 + 4).flatMap((radius) =>
    Array.from({length: 16}, (_, step) => (step * Math.PI) / 8).map(
      (angle) => [radius * Math.cos(angle), radius * Math.sin(angle)] as const,
    ),
  ),
]
