import type {Drawing, Plane} from '../plane.ts'

/**
 * Puts what is drawn in px (keys, lists, words) on one plane as large as the drawing, under the others: painting has
 * a price by plane.
 */
export function joinPlanes({width, height, planes}: Drawing): ReadonlyArray<Plane> {
  const flat = planes.filter(isFlat)
  if (flat.length < 2) return planes
  const joined: Plane = {
    ...{left: 0, top: 0, width, height, x: [0, width], y: [height, 0]},
    areas: flat.flatMap(({areas, left, top}) => areas.map((mark) => ({...mark, ...ends(mark, left, top)}))),
    rules: flat.flatMap(({rules, left, top}) => rules.map((mark) => ({...mark, ...ends(mark, left, top)}))),
    lines: flat.flatMap(({lines, left, top}) =>
      lines.map((line) => ({...line, points: line.points.map((point) => moved(point, left, top))})),
    ),
    points: flat.flatMap(({points, left, top}) => points.map((mark) => moved(mark, left, top))),
    texts: flat.flatMap(({texts, left, top}) => texts.map((mark) => moved(mark, left, top))),
  }
  return [joined, ...planes.filter((plane) => !isFlat(plane))]
}

/** Whether a plane counts in px from its corner. */
function isFlat({x, y, width, height, shapes}: Plane): boolean {
  return shapes === undefined && x[0] === 0 && x[1] === width && y[0] === height && y[1] === 0
}

function moved<T extends {readonly x: number; readonly y: number}>(mark: T, left: number, top: number): T {
  return {...mark, x: mark.x + left, y: mark.y + top}
}

function ends({x, x2, y, y2}: Readonly<Record<'x' | 'x2' | 'y' | 'y2', number>>, left: number, top: number) {
  return {x: x + left, x2: x2 + left, y: y + top, y2: y2 + top}
}
