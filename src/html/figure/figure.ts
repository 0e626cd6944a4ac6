import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Caption} from '../../model/caption.ts'
import type {Dataset} from '../../model/dataset.ts'
import {figureAnchor} from '../../model/print-anchor.ts'
import type {Chart, DrawnView, Figure} from '../../model/view.ts'
import {markPortion} from '../portion-mark.ts'
import {layOutTitled} from '../titled.ts'
import {layOutChart} from './chart.ts'
import {layOutHeadline} from './headline.ts'
import {layOutSource} from './source.ts'
import {layOutTableBlock} from './table-block.ts'

export interface FigureParts {
  readonly dataset: Dataset
  readonly figure: Figure
  readonly caption: Caption
  /** Undefined for a table. */
  readonly chart: Chart | undefined
  readonly view: DrawnView
}

/**
 * An indicator, always in the same order: number, message, what was measured; the latest value; the chart and what it
 * says; the table, folded away below a chart; source, date and download.
 */
export function layOutFigure(parts: FigureParts): Element {
  const {dataset, figure, chart} = parts
  const kind = dataset.withoutFigures !== undefined ? 'without' : chart === undefined ? 'as-table' : 'as-chart'
  return h(`figure.indicator.${kind}`, {id: figure.id, ariaLabelledBy: [numberId(figure), headlineId(figure)]}, [
    layOutCaption(parts),
    ...(dataset.withoutFigures === undefined ? layOutFigures(parts) : [h('p.reason', dataset.withoutFigures)]),
    ...layOutSource(dataset, parts.caption),
  ])
}

function layOutCaption({dataset, figure, caption, view}: FigureParts): Element {
  const noun = figure.kind === 'figure' ? 'Figuur' : 'Tabel'
  const name = `${noun} ${figure.number}`
  const number = h('p.figure-number', {id: numberId(figure)}, [...markPortion(figure.level, view), name])
  return h('figcaption', [
    layOutTitled(number, figure.id, name.toLowerCase(), figureAnchor(figure.id)),
    h('p.headline', {id: headlineId(figure)}, caption.headline),
    ...(caption.subtitle === '' ? [] : [h('p.subtitle', keepSpans(caption.subtitle))]),
    ...(dataset.fictitious ? [h('p.fictitious', 'Fictief voorbeeld')] : []),
  ])
}

function layOutFigures({dataset, figure, caption, chart, view}: FigureParts): Array<ElementContent> {
  const name = `${figure.kind === 'figure' ? 'Figuur' : 'Tabel'} ${figure.number}`
  const table = layOutTableBlock(dataset, caption, name, view)
  if (chart === undefined) return [...layOutHeadline(dataset), ...table]
  return [
    ...layOutHeadline(dataset),
    ...layOutChart(chart),
    h('details', [h('summary', 'Bekijk de cijfers als tabel'), ...table]),
  ]
}

/** A span of years stays on one line. */
function keepSpans(text: string): Array<ElementContent | string> {
  return text.split(/(\d{4}–\d{4})/).map((part, index) => (index % 2 === 1 ? h('span.span', part) : part))
}

function numberId({id}: Figure): string {
  return `${id}_nummer`
}

function headlineId({id}: Figure): string {
  return `${id}_kop`
}
