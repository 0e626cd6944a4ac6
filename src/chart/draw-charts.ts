import type {Effects} from '../model/effects.ts'
import type {Chart, Cleared, DrawnView, View} from '../model/view.ts'
import {drawChart} from './draw-chart.ts'
import {makePainter} from './svg/paint-plane.ts'
import {loadMeasure} from './text/load-measure.ts'

/**
 * Draws every figure of an edition.
 *
 * Reads: `view.figures`, the datasets in `view.printed`, the land of the world in `view.templates`, and the typeface
 * through `effects`.
 * Returns: the view with a chart for each figure that shows one, in two widths and in words.
 * Never: looks at `view.datasets`, which hold more than the edition prints; asks the clock or leaves anything behind
 * that a later chart could differ by.
 */
export async function drawCharts(view: Cleared<View>, effects: Pick<Effects, 'readFont'>): Promise<Cleared<DrawnView>> {
  const room = {measure: await loadMeasure(effects), land: readLand(view.templates), paint: makePainter()}
  const charts = new Map<string, Chart>()
  for (const {id, kind, display} of view.figures.values()) {
    const dataset = view.printed.get(id)
    if (dataset === undefined || kind !== 'figure' || display === 'table') continue
    const chart = await drawChart(dataset, room)
    if (chart !== undefined) charts.set(id, chart)
  }
  return {...view, charts}
}

/** The land of the world as TopoJSON: Natural Earth (public domain), as packed by world-atlas 2.0.2. */
function readLand(templates: View['templates']): unknown {
  const file = templates.get('chart/land-110m.json')
  return file === undefined ? undefined : JSON.parse(new TextDecoder().decode(file))
}
