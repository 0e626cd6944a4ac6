import {captionFigure} from '../model/caption.ts'
import type {Dataset} from '../model/dataset.ts'
import {findHeadline} from '../model/headline.ts'
import type {DrawnView, Figure} from '../model/view.ts'
import {estimateHeight} from './estimate-height.ts'
import type {PrintFigure, PrintKey} from './print-document.ts'
import {printTable} from './print-table.ts'
import {markLevel} from './print-text.ts'

/** One figure or table, everything worded, as the templates lay it out. */
export function printFigure(figure: Figure, dataset: Dataset, view: DrawnView): PrintFigure {
  const {headline, subtitle, source} = captionFigure(dataset, view.edition)
  const chart = figure.display === 'table' ? undefined : view.charts.get(figure.id)
  const showsTable = figure.display !== 'chart' || chart === undefined
  const print = {
    id: figure.id,
    kind: figure.kind,
    number: figure.number,
    title: dataset.title,
    headline,
    subtitle: subtitle === '' ? undefined : subtitle,
    mark: markLevel(figure.level, view),
    isFictitious: dataset.fictitious,
    key: printKey(dataset),
    chart: chart && {
      path: chartPath(figure.id),
      alt: chart.description,
      width: chart.width,
      height: chart.height,
    },
    reading: showsTable ? undefined : chart?.description,
    table: showsTable && dataset.withoutFigures === undefined ? printTable(dataset) : undefined,
    reason: dataset.withoutFigures,
    source,
  }
  return {...print, height: estimateHeight(print)}
}

/** Where a chart lies within the job. */
export function chartPath(id: string): string {
  return `/charts/${id}.svg`
}

/** The figure that says how an indicator stands, if it has one. */
export function printKey(dataset: Dataset): PrintKey | undefined {
  const headline = findHeadline(dataset)
  if (headline === undefined) return undefined
  const {figure, unit, label, moment, comparison} = headline
  return {figure, unit, label, moment, comparison: comparison?.words, isMet: comparison?.isMet}
}
