import type {DrawnView} from '../model/view.ts'
import {makeSidePage, type SidePage} from './side-page.ts'

/** The accessibility statement; its text is the template's, because it is about the pages and not about the report. */
export function describeAccessibilityPage(_view: DrawnView): SidePage {
  return makeSidePage('accessibility', 'Toegankelijkheid', {}, [])
}
