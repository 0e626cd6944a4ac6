import {axis, ink, inkOf, land, sea, white} from '../palette.ts'
import type {AreaMark, Frame, Plane, PointMark} from '../plane.ts'
import {flatPlane, newSheet, type Sheet} from '../sheet.ts'
import type {Projection} from '../svg/paint-shapes.ts'
import {letteringOf} from '../text/lettering.ts'
import type {Place} from './collect-places.ts'
import {type FittedMap, fitMap, type Region} from './fit-map.ts'
import {type Dot, placeDots} from './place-dots.ts'

export interface MapPlace {
  readonly top: number
  readonly width: number
  readonly region: Region
  readonly type: Projection['type']
  /** A part that has a map of its own: its places stand here without their numbers. */
  readonly detail: Region | undefined
  /** Every company, which gives it its colour and shape. */
  readonly bonds: ReadonlyArray<string>
}

/** A map with a sign for each company at a place, and the number of the place in the list. */
export function drawMap(places: ReadonlyArray<Place>, frame: Frame, map: MapPlace): Plane {
  const {region, detail, width} = map
  const fitted = fitMap(region, map.type, width)
  const {height} = fitted
  const sheet = newSheet()
  const isDetail = (place: Place) => detail !== undefined && isWithin(place, detail)
  const numbered = places.filter((place) => isWithin(place, region) && !isDetail(place))
  const dots = numbered.map((place) => dotOf(place, fitted, frame))
  const spots = placeDots(dots, {left: 2, right: width - 2, top: 2, bottom: height - 2})
  for (const [index, dot] of dots.entries()) drawPlace(dot, spots[index] ?? dot, map.bonds, frame, sheet)
  if (detail !== undefined) sheet.areas.push(frameOf(fitted, detail))
  for (const {longitude, latitude} of places.filter(isDetail)) {
    const [x, y] = fitted.place(longitude, latitude)
    sheet.points.push({x, y, shape: 'circle', size: 7, fill: ink, stroke: ink})
  }
  const shapes = {topology: frame.maps.land, feature: 'land', fill: land, projection: fitted.projection}
  return {...flatPlane(sheet, {top: map.top, width, height}), shapes}
}

export function isWithin({longitude, latitude}: Place, {west, east, south, north}: Region): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north
}

/** The water under a map. */
export function drawSea({top, width, height}: Plane): Plane {
  const areas = [{x: 0, x2: width, y: 0, y2: height, fill: sea}]
  return flatPlane({...newSheet(), areas}, {top, width, height})
}

const step = 14

interface PlaceDot extends Dot {
  readonly place: Place
  /** Where the place is. */
  readonly at: readonly [number, number]
  /** Room for its signs, before its number. */
  readonly sign: number
}

function dotOf(place: Place, fitted: FittedMap, {measure, small}: Frame): PlaceDot {
  const [x, y] = fitted.place(place.longitude, place.latitude)
  const sign = step * Math.max(1, place.bonds.length)
  const label = measure(String(place.number), small, 600) + 4
  return {place, at: [x, y], sign, x: x + label / 2, y, width: sign + label, height: 15}
}

/** Signs and number; a thin line back to the place where they had to make way. */
function drawPlace(
  {place, at: [x, y], sign, width, ...dot}: PlaceDot,
  spot: {readonly x: number; readonly y: number},
  bonds: ReadonlyArray<string>,
  frame: Frame,
  {rules, points, texts}: Sheet,
): void {
  const left = spot.x - width / 2
  if (Math.hypot(spot.x - dot.x, spot.y - dot.y) > 7) {
    rules.push({x, y, x2: left + sign / 2, y2: spot.y, stroke: axis, width: 1})
    points.push({x, y, shape: 'circle', size: 6, fill: axis, stroke: axis})
  }
  for (const [order, bond] of place.bonds.entries()) {
    points.push(signOf(bonds.indexOf(bond), left + step * (order + 0.5), spot.y))
  }
  const lettering = {...letteringOf(frame).strongAside, fill: ink}
  texts.push({x: left + sign + 2, y: spot.y, text: String(place.number), align: 'left', ...lettering})
}

/** The sign of the nth company. */
function signOf(index: number, x: number, y: number): PointMark {
  const {mark, shape} = inkOf(Math.max(0, index))
  return {x, y, shape, size: shape.startsWith('triangle') ? 130 : 95, fill: mark, stroke: white}
}

function frameOf({place}: FittedMap, {west, east, south, north}: Region): AreaMark {
  const corners = [place(west, south), place(west, north), place(east, south), place(east, north)]
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  const box = {x: Math.min(...xs), x2: Math.max(...xs), y: Math.min(...ys), y2: Math.max(...ys)}
  return {...box, fill: 'none', stroke: axis, strokeWidth: 1}
}
