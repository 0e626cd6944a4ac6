import {VFile} from 'vfile'
import type {Dataset} from '../model/dataset.ts'
import type {Effects} from '../model/effects.ts'
import type {Remember} from '../model/remember.ts'
import type {ChartSpecification} from '../model/specification.ts'
import type {Chart, Cleared, DrawnView, View} from '../model/view.ts'
import {type DrawingRoom, drawChart} from './draw-chart.ts'
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
  effects: Pick<Effects, 'readFont' | 'remember'>,
  /** Leaves out figures for which it does not hold. */
  isWanted: (id: string) => boolean = () => true,
): Promise<Cleared<DrawnView>> {
  const room = {measure: await loadMeasure(effects), maps: readMaps(view.templates), paint: makePainter()}
  const charts = new Map<string, Chart>()
  for (const {id, kind, display} of view.figures.values()) {
    const dataset = view.printed.get(id)
    if (dataset === undefined || kind !== 'figure' || display === 'table' || !isWanted(id)) continue
    const chart = await recallChart(dataset, room, view, effects.remember)
    if (chart !== undefined) charts.set(id, chart)
  }
  return {...view, charts}
}

/** Draws a dataset, unless it was drawn for this edition before and neither it nor what it is drawn with changed. */
async function recallChart(
  dataset: Dataset,
  room: DrawingRoom,
  {edition, specifications, templates}: View,
  remember: Remember,
): Promise<Chart | undefined> {
  const specification = specifications.get(dataset.id)
  const place = `chart ${edition.id} ${edition.clearance} ${dataset.id}`
  const inputs = [print(dataset), specification && print(specification), ...mapFiles.map((file) => templates.get(file))]
  const {drawing, file} = remember(place, inputs, () => {
    const standIn = new VFile({path: specification?.file.path ?? dataset.file.path})
    return {
      drawing: drawChart(dataset, room, specification && {...specification, file: standIn}),
      file: standIn,
    }
  })
  const chart = await drawing
  specification?.file.messages.push(...file.messages)
  return chart
}

/** Everything that a picture may depend on, as text; the file is there for messages only. */
function print(value: Dataset | ChartSpecification): string {
  return JSON.stringify({...value, file: undefined}, (_key, part) => (part instanceof Map ? [...part] : part))
}

const mapFiles = ['chart/land-110m.json', 'chart/provincies.json'] as const

/**
 * The maps that charts are drawn on, as TopoJSON. Both come from Natural Earth (public domain): the land of the world
 * at 1 : 110 million as packed by world-atlas 2.0.2; the provinces at 1 : 10 million, projected to EPSG:28992.
 */
function readMaps(templates: View['templates']): Maps {
  const [land, provinces] = mapFiles.map((name): unknown => {
    const file = templates.get(name)
    return file === undefined ? undefined : JSON.parse(new TextDecoder().decode(file))
  })
  return {land, provinces}
}
