import type {Dataset} from '../../model/dataset.ts'
import {drawLegend} from '../legend.ts'
import {ink, inkOf, quiet, white} from '../palette.ts'
import type {Drawing, Frame, Plane, TextMark} from '../plane.ts'
import {drawWords, lineHeight} from '../text/draw-words.ts'
import {collectPlaces, type Place, type Places} from './collect-places.ts'
import {drawMap, drawSea, isWithin} from './draw-map.ts'
import type {Region} from './fit-map.ts'

/**
 * A map of the world with numbered places and the list of their names, and a larger map of Europe and the Middle
 * East where most places would lie upon each other. Land has no borders: those of any source take sides.
 */
export function drawWorldMap(dataset: Dataset, frame: Frame): Drawing {
  const found = collectPlaces(dataset)
  const {places, bonds} = found
  const {width, narrow, land} = frame
  const across = narrow ? width : 412
  const near = places.filter((place) => isWithin(place, nearby))
  const detail = near.length > 4 ? around(near, 4, {...nearby, east: 66}) : undefined
  const legend = drawLegend(
    bonds.map((text, index) => ({
      text,
      kind: 'point',
      mark: white,
      fill: inkOf(index).mark,
      shape: inkOf(index).shape,
    })),
    frame,
    0,
    0,
  )
  let top = legend === undefined ? 0 : legend.height + 6
  const planes: Plane[] = legend === undefined ? [] : [legend]
  const whole = {region: around(places, 14, world), type: 'naturalEarth1', detail} as const
  const maps = detail === undefined ? [whole] : [{region: detail, type: 'mercator', detail: undefined} as const, whole]
  for (const map of maps) {
    const plane = drawMap(places, frame, {...map, top, width: across, topology: land, bonds})
    planes.push(drawSea(plane), plane)
    top += plane.height + 8
  }
  const start = legend === undefined ? 0 : legend.height + 6
  const list = drawList(
    found,
    frame,
    narrow ? {left: 0, top, width} : {left: across + 18, top: start, width: width - across - 18},
  )
  return {width, height: Math.max(top, list.top + list.height), planes: [...planes, list]}
}

const world: Region = {west: -170, east: 180, south: -58, north: 78}
const nearby: Region = {west: -12, east: 60, south: 20, north: 62}

/** The part of the world that holds these places, with some degrees around them. */
function around(places: ReadonlyArray<Place>, margin: number, limit: Region): Region {
  const [longitudes, latitudes] = [places.map(({longitude}) => longitude), places.map(({latitude}) => latitude)]
  return {
    west: Math.max(limit.west, Math.min(...longitudes) - margin),
    east: Math.min(limit.east, Math.max(...longitudes) + margin),
    south: Math.max(limit.south, Math.min(...latitudes) - margin),
    north: Math.min(limit.north, Math.max(...latitudes) + margin),
  }
}

/** The places by number, with what happens there. */
function drawList(
  {places, elsewhere}: Places,
  frame: Frame,
  {left, top, width}: {left: number; top: number; width: number},
): Plane {
  const size = 12.5
  const texts: TextMark[] = []
  let y = size / 2 + 2
  const add = (words: string, fill: string) => {
    const lines = drawWords(words, {x: 24, y, width: width - 24, size, weight: 400, fill}, frame)
    texts.push(...lines)
    y += lines.length * lineHeight(size) + 2
  }
  for (const {number, name, missions} of places) {
    texts.push({x: 18, y, dx: 0, dy: 0, text: String(number), align: 'right', size, weight: 600, fill: ink})
    add(`${name}: ${missions.join(', ')}`, ink)
  }
  if (elsewhere.length > 0) add(`Zonder plaats op de kaart: ${elsewhere.join(', ')}`, quiet)
  const height = y
  return {left, top, width, height, x: [0, width], y: [height, 0], areas: [], rules: [], lines: [], points: [], texts}
}
