import {projection as registry} from 'vega'
import type {Projection} from '../svg/paint-shapes.ts'

/** A part of the world, in degrees. */
export interface Region {
  readonly west: number
  readonly east: number
  readonly south: number
  readonly north: number
}

export interface FittedMap {
  readonly projection: Projection
  readonly height: number
  /** Place of a longitude and a latitude, in px from the top left. */
  place(longitude: number, latitude: number): readonly [number, number]
}

/** Lays a region over the whole width of a map; the height follows. */
export function fitMap(region: Region, type: Projection['type'], width: number): FittedMap {
  const project = findProjection(type)()
  const {west, east, south, north} = region
  const along = [0, 0.25, 0.5, 0.75, 1].flatMap((part) => {
    const [x, y] = [west + (east - west) * part, south + (north - south) * part]
    return [
      [x, south],
      [x, north],
      [west, y],
      [east, y],
    ] as const
  })
  project.scale(1).translate([0, 0])
  const edge = along.map((point) => project(point) as [number, number])
  const [xs, ys] = [edge.map(([x]) => x), edge.map(([, y]) => y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const scale = width / (Math.max(...xs) - left)
  const translate = [-left * scale, -top * scale] as const
  project.scale(scale).translate(translate)
  return {
    projection: {type, scale, translate},
    height: Math.round((Math.max(...ys) - top) * scale),
    place: (longitude, latitude) => project([longitude, latitude]) as [number, number],
  }
}

/** As d3-geo makes them; Vega hands them out by name, which its types do not say. */
interface GeoProjection {
  (point: readonly [number, number]): readonly [number, number] | null
  scale(scale: number): GeoProjection
  translate(translate: readonly [number, number]): GeoProjection
}

const findProjection = registry as unknown as (type: Projection['type']) => () => GeoProjection
