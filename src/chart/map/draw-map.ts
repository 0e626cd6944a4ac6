import {axis, ink, inkOf, sea, white} from '../palette.ts'
import type {AreaMark, Frame, Plane, PointMark, RuleMark, TextMark} from '../plane.ts'
import type {Land, Projection} from '../svg/paint-land.ts'
import type {Place} from './collect-places.ts'
import {type FittedMap, fitMap, type Region} from './fit-map.ts'
import {placeDots} from './place-dots.ts'

export interface MapPlace {
  readonly top: number
  readonly width: number
  readonly region: Region
  readonly type: Projection['type']
  /** Land in degrees. */
  readonly topology: Land['topology']
  /** A part that has a map of its own: its places stand here without their numbers. */
  readonly detail: Region | undefined
  /** Every company, which gives it its colour and shape. */
  readonly bonds: ReadonlyArray<string>
}

/** A map with a sign for each company at a place, and the number of the place in the list. */
export function drawMap(places: ReadonlyArray<Place>, frame: Frame, map: MapPlace): Plane {
  const fitted = fitMap(map.region, map.type, map.width)
  const {width} = map
  const {height} = fitted
  const points: PointMark[] = []
  const rules: RuleMark[] = []
  const texts: TextMark[] = []
  const {detail} = map
  const numbered = places.filter(
    (place) => isWithin(place, map.region) && !(detail !== undefined && isWithin(place, detail)),
  )
  const dots = numbered.map(({longitude, latitude, bonds, number}) => {
    const [x, y] = fitted.place(longitude, latitude)
    const sign = step * Math.max(1, bonds.length)
    const label = frame.measure(String(number), size, 600) + 4
    return {x: x + label / 2, y, width: sign + label, height: 15, sign, at: [x, y] as const}
  })
  const placed = placeDots(dots, {left: 2, right: width - 2, top: 2, bottom: height - 2})
  for (const [index, place] of numbered.entries()) {
    const dot = dots[index]
    const spot = placed[index]
    if (dot === undefined || spot === undefined) continue
    const left = spot.x - dot.width / 2
    const [x, y] = dot.at
    if (Math.hypot(spot.x - dot.x, spot.y - dot.y) > 7) {
      rules.push({x, y, x2: left + dot.sign / 2, y2: spot.y, stroke: axis, width: 1})
      points.push({x, y, shape: 'circle', size: 6, fill: axis, stroke: axis})
    }
    for (const [order, bond] of place.bonds.entries())
      points.push(signOf(map.bonds.indexOf(bond), left + step * (order + 0.5), spot.y, 95))
    texts.push({
      x: left + dot.sign + 2,
      y: spot.y,
      dx: 0,
      dy: 0,
      text: String(place.number),
      align: 'left',
      size,
      weight: 600,
      fill: ink,
    })
  }
  const areas: ReadonlyArray<AreaMark> = detail === undefined ? [] : [frameOf(fitted, detail)]
  if (detail !== undefined) {
    for (const place of places.filter((one) => isWithin(one, detail))) {
      const [x, y] = fitted.place(place.longitude, place.latitude)
      points.push({x, y, shape: 'circle', size: 7, fill: ink, stroke: ink})
    }
  }
  const land = {topology: map.topology, projection: fitted.projection}
  return {
    left: 0,
    top: map.top,
    width,
    height,
    x: [0, width],
    y: [height, 0],
    areas,
    rules,
    lines: [],
    points,
    texts,
    land,
  }
}

const size = 12.5
const step = 14

/** The water under a map. */
export function drawSea({top, width, height}: Plane): Plane {
  const areas = [{x: 0, x2: width, y: 0, y2: height, fill: sea}]
  return {
    left: 0,
    top,
    width,
    height,
    x: [0, width],
    y: [height, 0],
    areas,
    rules: [],
    lines: [],
    points: [],
    texts: [],
  }
}

/** The sign of the nth company. */
export function signOf(index: number, x: number, y: number, area: number): PointMark {
  const {mark, shape} = inkOf(Math.max(0, index))
  return {x, y, shape, size: shape.startsWith('triangle') ? area * 1.4 : area, fill: mark, stroke: white}
}

export function isWithin(
  {longitude, latitude}: Pick<Place, 'longitude' | 'latitude'>,
  {west, east, south, north}: Region,
): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north
}

function frameOf({place}: FittedMap, {west, east, south, north}: Region): AreaMark {
  const corners = [place(west, south), place(west, north), place(east, south), place(east, north)]
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  return {
    x: Math.min(...xs),
    x2: Math.max(...xs),
    y: Math.min(...ys),
    y2: Math.max(...ys),
    fill: 'none',
    stroke: axis,
    strokeWidth: 1,
  }
}
