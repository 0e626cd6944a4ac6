import type {DrawnView} from '../model/view.ts'
import {describeAboutPage} from './about-page.ts'
import {describeAccessibilityPage} from './accessibility-page.ts'
import {describeDashboard} from './dashboard/dashboard-page.ts'
import {describeAbbreviations} from './lists/abbreviations-page.ts'
import {describeChanges} from './lists/changes-page.ts'
import {describeCommitments} from './lists/commitments-page.ts'
import {describeFigures} from './lists/figures-page.ts'
import {describeIndicators} from './lists/indicators-page.ts'
import {describePapers} from './lists/papers-page.ts'
import {describeReferences} from './lists/references-page.ts'
import {describeSearchPage} from './search/search-page.ts'
import type {SidePage} from './side-page.ts'

/** The pages of an edition beside its title page and its chapters; those that would be empty are not there. */
export interface Site {
  readonly front: ReadonlyArray<SidePage>
  readonly back: ReadonlyArray<SidePage>
  readonly hasPdf: boolean
}

/** Collects the pages beside the chapters of one view. */
export function collectSite(view: DrawnView, hasPdf: boolean): Site {
  const registers = [describeIndicators, describeReferences, describeCommitments, describeChanges]
  const lists = [describeFigures, ...registers, describeAbbreviations, describePapers]
  const about = [describeAboutPage, describeAccessibilityPage, describeSearchPage]
  const collect = (describers: ReadonlyArray<(view: DrawnView) => SidePage | undefined>) =>
    describers.map((describe) => describe(view)).filter((page) => page !== undefined)
  return {front: collect([describeDashboard]), back: collect([...lists, ...about]), hasPdf}
}
