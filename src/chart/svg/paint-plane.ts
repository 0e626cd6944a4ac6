import {changeset, parse, type Runtime, truthy, View} from 'vega'
import {compile, type TopLevelSpec} from 'vega-lite'
import type {Plane} from '../plane.ts'

/** Turns a plane into the SVG that Vega writes, `<svg>` and all. One at a time: wait for one before asking another. */
export type Painter = (plane: Plane) => Promise<string>

/**
 * Makes a painter with Vega-Lite.
 *
 * The specification is the same for every plane: only data, size and domains differ. It is compiled once, and a
 * painter keeps one view whose data are replaced whole, which makes a further chart ten times as fast as
 * compiling a specification of its own.
 */
export function makePainter(): Painter {
  const view = new View(preparePainting(), {renderer: 'none'})
  return (plane) => {
    view.width(plane.width).height(plane.height)
    view.signal('left', plane.x[0]).signal('right', plane.x[1])
    view.signal('bottom', plane.y[0]).signal('top', plane.y[1])
    const lines = plane.lines.flatMap(({points, ...line}, series) =>
      points.map((point) => ({...line, ...point, series})),
    )
    const data = {areas: plane.areas, rules: plane.rules, lines, points: plane.points, texts: plane.texts}
    for (const [name, rows] of Object.entries(data)) {
      const fresh = rows.map((row, order) => ({...row, order}))
      view.change(name, changeset().remove(truthy).insert(fresh))
    }
    return view.toSVG()
  }
}

/** Compiles the specification, once. */
function preparePainting(): Runtime {
  runtime ??= parse(compile(specification as TopLevelSpec).spec)
  return runtime
}

let runtime: Runtime | undefined

const x = {
  field: 'x',
  type: 'quantitative',
  axis: null,
  scale: {domain: [{expr: 'left'}, {expr: 'right'}], nice: false, zero: false},
}
const y = {
  field: 'y',
  type: 'quantitative',
  axis: null,
  scale: {domain: [{expr: 'bottom'}, {expr: 'top'}], nice: false, zero: false},
}
const x2 = {field: 'x2'}
const y2 = {field: 'y2'}
/** A property that the data state as it is to be painted. */
const asGiven = (field: string) => ({field, type: 'nominal', scale: null})
const fill = asGiven('fill')
const stroke = asGiven('stroke')
const strokeDash = asGiven('dash')
const fromData = (field: string) => ({expr: `datum.${field}`})

const specification = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  width: 100,
  height: 100,
  padding: 0,
  autosize: {type: 'none'},
  params: ['left', 'right', 'bottom', 'top'].map((name) => ({name, value: 0})),
  layer: [
    {
      data: {name: 'areas', values: []},
      mark: {type: 'rect', strokeWidth: {expr: 'datum.strokeWidth || 1.5'}},
      encoding: {x, x2, y, y2, fill, stroke},
    },
    {
      data: {name: 'rules', values: []},
      mark: {type: 'rule', strokeWidth: fromData('width')},
      encoding: {x, x2, y, y2, stroke, strokeDash},
    },
    {
      data: {name: 'lines', values: []},
      mark: {type: 'line', strokeWidth: fromData('width'), strokeJoin: 'round', strokeCap: 'round'},
      encoding: {
        x,
        y,
        stroke,
        strokeDash,
        detail: {field: 'series', type: 'nominal'},
        order: {field: 'order', type: 'quantitative'},
      },
    },
    {
      data: {name: 'points', values: []},
      mark: {type: 'point', strokeWidth: 2, opacity: 1},
      encoding: {x, y, fill, stroke, shape: asGiven('shape'), size: {field: 'size', type: 'quantitative', scale: null}},
    },
    {
      data: {name: 'texts', values: []},
      mark: {
        type: 'text',
        baseline: 'middle',
        align: fromData('align'),
        dx: {expr: 'datum.dx || 0'},
        dy: {expr: 'datum.dy || 0'},
        fontSize: fromData('size'),
        fontWeight: fromData('weight'),
      },
      encoding: {x, y, text: asGiven('text'), fill},
    },
  ],
  config: {aria: false, font: 'Source Sans 3', mark: {invalid: null}, view: {stroke: null, fill: null}},
}
