import type {Facts} from '../diagnostic/diagnose.ts'
import type {RuleId} from '../diagnostic/rules.ts'
import {type ChartForm, findChartForm} from '../model/chart-form.ts'
import type {Dataset} from '../model/dataset.ts'
import type {ChartSpecification} from '../model/specification.ts'
import type {Chart} from '../model/view.ts'
import {drawBars} from './bars/draw-bars.ts'
import {drawFraction} from './forms/draw-fraction.ts'
import {drawFromTo} from './forms/draw-from-to.ts'
import {drawRanking} from './forms/draw-ranking.ts'
import {drawShares} from './forms/draw-shares.ts'
import {drawProvinceMap} from './map/draw-province-map.ts'
import {drawWorldMap} from './map/draw-world-map.ts'
import {drawSpecification} from './own/draw-specification.ts'
import type {Drawing, Frame} from './plane.ts'
import {drawStacked} from './stack/draw-stacked.ts'
import {composeSvg} from './svg/compose-svg.ts'
import type {Painter} from './svg/paint-plane.ts'
import {drawLines} from './time/draw-lines.ts'
import {describe} from './words/describe.ts'

/** What charts are made with. */
export interface DrawingRoom extends Pick<Frame, 'measure' | 'maps'> {
  readonly paint: Painter
}

/** Draws one dataset in two widths, as its editor wants it or in the form that suits it; undefined when a table serves better. */
export async function drawChart(
  dataset: Dataset,
  {paint, ...room}: DrawingRoom,
  specification?: ChartSpecification,
  /** Is told what is wrong with a specification; there is no chart then. */
  report?: (rule: RuleId, facts: Facts) => void,
): Promise<Chart | undefined> {
  const frames = {wide: {...widths.wide, ...room}, narrow: {...widths.narrow, ...room}}
  if (specification !== undefined) return drawSpecification(specification, dataset, frames, report)
  const form = findChartForm(dataset)
  if (form === undefined) return undefined
  const draw = forms[form]
  const {description, reading} = describe(dataset)
  const [wide, narrow] = [draw(dataset, frames.wide), draw(dataset, frames.narrow)]
  const names = {title: dataset.title, description}
  return {
    svg: await composeSvg(wide, {...names, id: `grafiek-${dataset.id}-breed`}, paint),
    narrowSvg: await composeSvg(narrow, {...names, id: `grafiek-${dataset.id}-smal`}, paint),
    width: Math.ceil(wide.width),
    height: Math.ceil(wide.height),
    description,
    reading,
  }
}

/** The two widths in px that a chart is drawn in, and the sizes of its letters. */
export const widths = {
  wide: {width: 640, narrow: false, size: 14, small: 13},
  narrow: {width: 280, narrow: true, size: 13, small: 12.5},
} as const

export const forms: Readonly<Record<ChartForm, (dataset: Dataset, frame: Frame) => Drawing>> = {
  lines: drawLines,
  'plan-actual': drawLines,
  'target-path': drawLines,
  position: drawLines,
  bars: drawBars,
  stacked: drawStacked,
  shares: drawShares,
  fraction: drawFraction,
  ranking: drawRanking,
  'from-to': drawFromTo,
  map: drawProvinceMap,
  'world-map': drawWorldMap,
}
