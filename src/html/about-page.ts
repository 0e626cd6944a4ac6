import {publicLevel} from '../model/classification.ts'
import type {DrawnView} from '../model/view.ts'
import {makeSidePage, type SidePage} from './side-page.ts'

/** About the edition: what it is, how to cite it, where its PDF and its data are. */
export function describeAboutPage(view: DrawnView): SidePage {
  const [figure] = view.figures.values()
  const dataset = figure && view.printed.get(figure.id)
  const hasData = [...view.figures.keys()].some((id) => (view.printed.get(id)?.rows.length ?? 0) > 0)
  const example = figure &&
    dataset && {noun: figure.kind === 'figure' ? 'Figuur' : 'Tabel', number: figure.number, title: dataset.title}
  return makeSidePage(
    'about',
    'Over deze uitgave',
    {
      example,
      hasData,
      figureCount: view.figures.size,
      licence: view.level === publicLevel ? view.publication.openData?.licence : undefined,
    },
    figure ? [figure.level] : [],
  )
}
