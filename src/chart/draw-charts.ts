import type {Effects} from '../model/effects.ts'
import type {Chart, Cleared, DrawnView, View} from '../model/view.ts'
import {drawChart} from './draw-chart.ts'
import type {Maps} from './plane.ts'
import {makePainter} from './svg/paint-plane.ts'
import {loadMeasure} from './text/load-measure.ts'

/**
 * Draws every figure of an edition.
 *
 * Reads: `view.figures`, the datasets in `view.printed`, the pictures that editors give for them, the maps in
 * `view.templates`, and the typeface through `effects`.
 * Returns: the view with a chart for each figure that shows one, in two widths and in words.
 * Never: looks at `view.datasets`, which hold more than the edition prints; asks the clock or leaves anything behind
 * that a later chart could differ by.
 */
export async function drawCharts(
  view: Cleared<View>,
  effects: Pick<Effects, 'readFont'>,
  /** Leaves out figures for which it does not hold. */
  isWanted: (id: string) => boolean = () => true,
): Promise<Cleared<DrawnView>> {
  const room = {measure: await loadMeasure(effects), maps: readMaps(view.templates), paint: makePainter()}
  const charts = new Map<string, Chart>()
  for (const {id, kind, display} of view.figures.values()) {
    const dataset = view.printed.get(id)
    if (dataset === undefined || kind !== 'figure' || display === 'table' || !isWanted(id)) continue
    const chart = await drawChart(dataset, room, view.specifications.get(id))
    if (chart !== undefined) charts.set(id, chart)
  }
  return {...view, charts}
}

/**
 * The maps that charts are drawn on, as TopoJSON. Both come from Natural Earth (public domain): the land of the world
 * at 1 : 110 million as packed by world-atlas 2.0.2; the provinces at 1 : 10 million, projected to EPSG:28992.
 */
function readMaps(templates: View['templates']): Maps {
  const read = (name: string): unknown => {
    const file = templates.get(`chart/${name}`)
    return file === undefined ? undefined : JSON.parse(new TextDecoder().decode(file))
  }
  return {land: read('land-110m.json'), provinces: read('provincies.json')}
}
