import {parse, View} from 'vega'
import {compile, type TopLevelSpec} from 'vega-lite'

/** Pieces of a map. */
export interface Shapes {
  /** TopoJSON, and the name of its object that is drawn. */
  readonly topology: unknown
  readonly feature: string
  readonly projection: Projection
  /** The colour of all, or of each by its id; one that is not named is white. */
  readonly fill: string | ReadonlyMap<string, string>
  readonly stroke?: string
}

/** `identity` is for maps that are drawn in metres, north up. */
export interface Projection {
  readonly type: 'mercator' | 'naturalEarth1' | 'identity'
  /** px per radian, or per metre. */
  readonly scale: number
  /** Where 0, 0 lies, in px. */
  readonly translate: readonly [number, number]
}

/** Paints shapes with Vega-Lite, cut off at the edges of the picture; resolves to the SVG that Vega wrote. */
export async function paintShapes(shapes: Shapes, width: number, height: number): Promise<string> {
  const {topology, feature, projection, fill, stroke} = shapes
  const clipExtent = [
    [0, 0],
    [width, height],
  ]
  const fills = typeof fill === 'string' ? [] : [...fill].map(([id, colour]) => ({id, colour}))
  const lookup = {lookup: 'id', from: {data: {values: fills}, key: 'id', fields: ['colour']}, default: '#ffffff'}
  const byId = {fill: {field: 'colour', type: 'nominal', scale: null}}
  const specification = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    ...{width, height, padding: 0, autosize: {type: 'none'}},
    data: {values: topology, format: {type: 'topojson', feature}},
    projection: {...projection, clipExtent, ...(projection.type === 'identity' && {reflectY: true})},
    ...(fills.length > 0 && {transform: [lookup], encoding: byId}),
    mark: {type: 'geoshape', ...(typeof fill === 'string' && {fill}), ...(stroke && {stroke, strokeWidth: 1})},
    config: {aria: false, view: {stroke: null, fill: null}},
  }
  const view = new View(parse(compile(specification as unknown as TopLevelSpec).spec), {renderer: 'none'})
  const svg = await view.toSVG()
  view.finalize()
  return svg
}
