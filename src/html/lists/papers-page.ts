import {paperNames, paperPath} from '../../model/paper.ts'
import type {DrawnView} from '../../model/view.ts'
import {describeMark} from '../portion-mark.ts'
import {makeSidePage, type SidePage} from '../side-page.ts'

/** The papers that go with the report; none where there are none. */
export function describePapers(view: DrawnView): SidePage | undefined {
  if (view.papers.length === 0) return undefined
  const papers = view.papers.map(({id, title, level, fictitious, paper}) => ({
    href: `${id}.html`,
    pdf: paperPath(id),
    mark: describeMark(level, view),
    title,
    name: paper === undefined ? '' : paperNames[paper.kind],
    fictitious,
  }))
  return makeSidePage(
    'papers',
    'Stukken bij het rapport',
    {papers},
    view.papers.map(({level}) => level),
  )
}
