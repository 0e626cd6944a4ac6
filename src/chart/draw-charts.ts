import type {Effects} from '../model/effects.ts'
import type {Chart, Cleared, DrawnView, View} from '../model/view.ts'
import {drawChart} from './draw-chart.ts'
import {loadMeasure} from './load-measure.ts'

/**
 * Draws every figure of an edition.
 *
 * Reads: `view.figures` and the datasets in `view.printed`, and the typeface through `effects`.
 * Returns: the view with a chart for each figure that shows one, in two widths and in words.
 * Never: looks at `view.datasets`, which hold more than the edition prints; asks the clock or leaves anything behind
 * that a later chart could differ by.
 */
export async function drawCharts(view: Cleared<View>, effects: Pick<Effects, 'readFont'>): Promise<Cleared<DrawnView>> {
  const measure = await loadMeasure(effects)
  const charts = new Map<string, Chart>()
  for (const {id, kind, display} of view.figures.values()) {
    const dataset = view.printed.get(id)
    if (dataset === undefined || kind !== 'figure' || display === 'table') continue
    const chart = await drawChart(dataset, measure)
    if (chart !== undefined) charts.set(id, chart)
  }
  return {...view, charts}
}
