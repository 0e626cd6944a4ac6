import type {DrawnView} from '../../model/view.ts'
import {makeSidePage, type SidePage} from '../side-page.ts'

/** The search page: its scripts look in `search-index.js`; without them it points at the lists. */
export function describeSearchPage(view: DrawnView): SidePage {
  return makeSidePage('search', 'Zoeken', {}, [view.level], ['search-index.js', 'search-engine.js', 'search.js'])
}
