import type {Dataset} from '../../model/dataset.ts'
import {drawLegend} from '../legend.ts'
import {inkOf, white} from '../palette.ts'
import type {Drawing, Frame, Plane} from '../plane.ts'
import {flatPlane, newSheet} from '../sheet.ts'
import {drawWords, lineHeight} from '../text/draw-words.ts'
import {type Lettering, letteringOf} from '../text/lettering.ts'
import {collectPlaces, type Place, type Places} from './collect-places.ts'
import {drawMap, drawSea, isWithin, type MapPlace} from './draw-map.ts'
import type {Region} from './fit-map.ts'

/**
 * A map of the world with numbered places and the list of their names, and a larger map of Europe and the Middle
 * East where most places would lie upon each other. Land has no borders: those of any source take sides.
 */
export function drawWorldMap(dataset: Dataset, frame: Frame): Drawing {
  const found = collectPlaces(dataset)
  const {places, bonds} = found
  const {width, narrow} = frame
  const across = narrow ? width : 412
  const legend = drawLegend(bonds.map(bondKey), frame, 0, 0)
  const start = legend === undefined ? 0 : legend.height + 6
  const planes: Plane[] = legend === undefined ? [] : [legend]
  let top = start
  for (const map of chooseMaps(places)) {
    const plane = drawMap(places, frame, {...map, top, width: across, bonds})
    planes.push(drawSea(plane), plane)
    top += plane.height + 8
  }
  const beside = {left: across + 18, top: start, width: width - across - 18}
  const list = drawList(found, frame, narrow ? {left: 0, top, width} : beside)
  return {width, height: Math.max(top, list.top + list.height), planes: [...planes, list]}
}

function bondKey(text: string, index: number) {
  const {mark, shape} = inkOf(index)
  return {text, kind: 'point', mark: shape.startsWith('triangle') ? mark : white, fill: mark, shape} as const
}

const world: Region = {west: -170, east: 180, south: -58, north: 78}
const nearby: Region = {west: -12, east: 60, south: 20, north: 62}

/** The world as far as it has places, under a map of the near part where that has more than a few. */
function chooseMaps(places: ReadonlyArray<Place>): ReadonlyArray<Pick<MapPlace, 'region' | 'type' | 'detail'>> {
  const near = places.filter((place) => isWithin(place, nearby))
  const detail = near.length > 4 ? around(near, 4, {...nearby, east: 66}) : undefined
  const whole = {region: around(places, 14, world), type: 'naturalEarth1', detail} as const
  return detail === undefined ? [whole] : [{region: detail, type: 'mercator', detail: undefined}, whole]
}

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
  {width, ...corner}: {readonly left: number; readonly top: number; readonly width: number},
): Plane {
  const {plain, strong, aside} = letteringOf({size: 12.5, small: 12.5})
  const sheet = newSheet()
  let y = plain.size / 2 + 2
  const add = (words: string, lettering: Lettering) => {
    const lines = drawWords(words, {x: 24, y, width: width - 24, ...lettering}, frame)
    sheet.texts.push(...lines)
    y += lines.length * lineHeight(lettering.size) + 2
  }
  for (const {number, name, missions} of places) {
    sheet.texts.push({x: 18, y, text: String(number), align: 'right', ...strong})
    add(`${name}: ${missions.join(', ')}`, plain)
  }
  if (elsewhere.length > 0) add(`Zonder plaats op de kaart: ${elsewhere.join(', ')}`, aside)
  return flatPlane(sheet, {...corner, width, height: y})
}
