import {captionFigure} from '../../model/caption.ts'
import type {DrawnView, Figure} from '../../model/view.ts'
import {describeMark} from '../portion-mark.ts'
import {makeSidePage, type SidePage} from '../side-page.ts'

/** The lists of figures and tables. */
export function describeFigures(view: DrawnView): SidePage {
  const lists = (['figure', 'table'] as const).map((kind) => ({
    kind,
    title: kind === 'figure' ? 'Figuren' : 'Tabellen',
    entries: [...view.figures.values()]
      .filter((figure) => figure.kind === kind)
      .map((figure) => describe(figure, view)),
  }))
  const data = {lists: lists.filter(({entries}) => entries.length > 0)}
  return makeSidePage(
    'figures',
    'Figuren en tabellen',
    data,
    [...view.figures.values()].map(({level}) => level),
  )
}

function describe({id, number, chapter, level}: Figure, view: DrawnView) {
  const dataset = view.printed.get(id)
  if (dataset === undefined) throw new Error(`No dataset for figure ${id}`)
  const {headline} = captionFigure(dataset, view.edition)
  const statistic = dataset.title === headline ? undefined : dataset.title
  return {href: `${chapter}.html#${id}`, mark: describeMark(level, view), number, headline, statistic}
}
