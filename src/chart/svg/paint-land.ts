import {parse, View} from 'vega'
import {compile, type TopLevelSpec} from 'vega-lite'
import {land as landColour} from '../palette.ts'

/** A map of land without borders, whose lines nobody disputes. */
export interface Land {
  /** TopoJSON with an object `land`, in degrees. */
  readonly topology: unknown
  readonly projection: Projection
}

export interface Projection {
  readonly type: 'mercator' | 'naturalEarth1'
  /** px per radian. */
  readonly scale: number
  /** Where 0°, 0° lies, in px. */
  readonly translate: readonly [number, number]
}

/** Paints land with Vega-Lite, cut off at the edges of the picture; resolves to the SVG that Vega wrote. */
export async function paintLand({topology, projection}: Land, width: number, height: number): Promise<string> {
  const clipExtent = [
    [0, 0],
    [width, height],
  ]
  const specification = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    ...{width, height, padding: 0, autosize: {type: 'none'}},
    data: {values: topology, format: {type: 'topojson', feature: 'land'}},
    projection: {...projection, clipExtent},
    mark: {type: 'geoshape', fill: landColour},
    config: {aria: false, view: {stroke: null, fill: null}},
  }
  const view = new View(parse(compile(specification as unknown as TopLevelSpec).spec), {renderer: 'none'})
  const svg = await view.toSVG()
  view.finalize()
  return svg
}
