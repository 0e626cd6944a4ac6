import {captionFigure} from '../../model/caption.ts'
import type {Indicator} from '../../model/nodes.ts'
import {layOutFigure} from '../figure/figure.ts'
import type {Handler, PageContext} from './handler.ts'

/** A dataset at its place in the text: a numbered figure or table. */
export function makeIndicatorHandler({view}: PageContext): Handler {
  return (_, node: Indicator) => {
    const dataset = view.printed.get(node.id)
    const figure = view.figures.get(node.id)
    if (dataset === undefined || figure === undefined) throw new Error(`No figure ${node.id} in this view`)
    const caption = captionFigure(dataset, view.edition)
    return layOutFigure({dataset, figure, caption, chart: view.charts.get(node.id), view})
  }
}
