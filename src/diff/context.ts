import type {View} from '../model/view.ts'
import type {Place, Unreadable} from './comparison.ts'
import type {MovedOut} from './moved-out.ts'
import {listTexts} from './pair-texts.ts'

/** What the comparisons of single things need to know of the whole. */
export interface Context {
  readonly from: View
  readonly to: View
  readonly isPublic: boolean
  /** The later of the two periods reported on: what lies before it was published before. */
  readonly reportingPeriod: string
  /** The id that a section had in the version from, for one that has another now. */
  readonly alias: (id: string) => string
  readonly movedOut: MovedOut
  /** Paths that could not be read, by side. */
  readonly unread: Readonly<Record<Unreadable['side'], ReadonlySet<string>>>
}

/** Where the texts of a version stand, by id. */
export function mapPlaces(view: View): ReadonlyMap<string, Place> {
  return new Map(listTexts(view).map(({section, place}) => [section.id, place]))
}
