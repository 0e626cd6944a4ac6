import type {DrawnView} from '../../model/view.ts'
import {describeMark} from '../portion-mark.ts'
import {makeSidePage, type SidePage} from '../side-page.ts'
import {abbreviationAnchor} from './anchors.ts'
import {findAbbreviations} from './find-abbreviations.ts'
import {nameCount} from './name-count.ts'

/** The list of abbreviations, each with its words and where it is first explained; none without any. */
export function describeAbbreviations(view: DrawnView): SidePage | undefined {
  const abbreviations = findAbbreviations(view)
  if (abbreviations.length === 0) return undefined
  const rows = abbreviations.map(({level, ...each}, index) => ({
    ...each,
    mark: describeMark(level, view),
    anchor: abbreviationAnchor(index + 1),
  }))
  const data = {subject: nameCount(rows.length, 'afkorting', 'afkortingen'), rows}
  return makeSidePage(
    'abbreviations',
    'Afkortingen',
    data,
    abbreviations.map(({level}) => level),
  )
}
