import {highest, isCovered, type Level, levels, publicLevel} from '../model/classification.ts'
import {findLevelWithin} from '../model/level-within.ts'
import type {Chapter, DrawnView} from '../model/view.ts'
import type {Page} from './frame.ts'

/**
 * The highest level of what one page shows: its banner. The title page bears the level of the whole document.
 *
 * Titles count too, as every page lists the contents. A page of a classified document is never marked as public.
 */
export function findPageLevel(view: DrawnView, page: Page): Level {
  if (page === 'title' || view.level === publicLevel) return view.level
  const titles = view.chapters.flatMap((chapter) => [chapter, ...chapter.sections]).map(({level}) => level)
  const lowest = levels.find((level) => level !== publicLevel && isCovered(level, view.level))
  return highest(lowest, ...titles, ...('path' in page ? page.levels : listLevels(page, view)))
}

function listLevels(chapter: Chapter, {figures}: DrawnView): ReadonlyArray<Level> {
  return [
    ...[chapter, ...chapter.sections].map(({body}) => findLevelWithin(body)),
    ...chapter.footnotes.flatMap(({level, children}) => [level, ...children.map(findLevelWithin)]),
    ...[...figures.values()].filter((figure) => figure.chapter === chapter.id).map(({level}) => level),
  ]
}
