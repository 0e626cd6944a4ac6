import {VFile} from 'vfile'
import {captionFigure} from '../model/caption.ts'
import type {DrawnView, Figure} from '../model/view.ts'
import {makeFrame} from './frame.ts'
import type {Templates} from './templates.ts'

/** Renders the lists of figures and tables. */
export function renderFiguresPage(view: DrawnView, templates: Templates): VFile {
  const lists = (['figure', 'table'] as const).map((kind) => ({
    kind,
    title: kind === 'figure' ? 'Figuren' : 'Tabellen',
    entries: [...view.figures.values()]
      .filter((figure) => figure.kind === kind)
      .map((figure) => describe(figure, view)),
  }))
  const data = {...makeFrame(view, 'figures'), lists: lists.filter(({entries}) => entries.length > 0)}
  return new VFile({path: 'figuren.html', value: templates.render('figures', data)})
}

function describe({id, number, chapter}: Figure, view: DrawnView) {
  const dataset = view.printed.get(id)
  if (dataset === undefined) throw new Error(`No dataset for figure ${id}`)
  const {headline} = captionFigure(dataset, view.edition)
  const statistic = dataset.title === headline ? undefined : dataset.title
  return {href: `${chapter}.html#${id}`, number, headline, statistic}
}
