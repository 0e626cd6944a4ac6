import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {projectView} from './classify/project.ts'
import {hasErrors} from './diagnostic/diagnose.ts'
import {compareViews} from './diff/compare-views.ts'
import {type Asked, findListedChanges} from './diff/find-listed-changes.ts'
import {findUnreportedMoves} from './diff/find-unreported-moves.ts'
import {reportChanges} from './diff/report-changes.ts'
import {highest, isCovered, type Level, publicLevel} from './model/classification.ts'
import type {Edition, Publication} from './model/edition.ts'
import type {ReportedChanges} from './model/reported-change.ts'
import type {Sources} from './model/sources.ts'
import type {Cleared, View} from './model/view.ts'
import {resolve} from './resolve/resolve.ts'

/**
 * Lists for an edition what changed since the earlier editions that it compares with: `::wijzigingen{sinds=…}`.
 *
 * Reads: an unresolved view, and the sources with the kept editions, all projected to the clearance of that view before
 * anything is compared, so that what the public edition prints is a function of what was public and what is. Returns:
 * the view with its lists, and messages about changes that the register does not explain. Of a higher clearance a list
 * marks what readers of the edition below cannot see, an annex prints nothing else, and what left the public
 * edition without a word in it is an error.
 */
export function listChanges(view: Cleared<View>, sources: Sources): Cleared<View> {
  if (sources.earlier.size === 0) return view
  const {edition, registers, files} = view
  const whole = {...edition, kind: 'report'} as const
  const own = findAsked(view)
  const now = projectView(sources, whole)
  const asked = edition.kind === 'annex' ? findAsked(now) : own
  const below = findBelow(sources.publication, edition)
  const changes = new Map<string, ReportedChanges>()
  const broken = new Set<VFile>()

  /** A version as its readers see it; undefined, with its errors kept, where it cannot be compared. */
  const read = (version: Sources | undefined, reader: Edition): Cleared<View> | undefined => {
    const resolved = version && resolve(projectView(version, reader))
    if (resolved === undefined || !hasErrors(resolved.files)) return resolved
    for (const file of resolved.files) broken.add(file)
    return undefined
  }
  const compare = (since: string, reader: Edition) => {
    const [from, to] = [read(sources.earlier.get(since), reader), read(sources, reader)]
    return from && to && {...compareViews(from, to), indicators: listIndicators(from)}
  }

  for (const [since, place] of asked) {
    const comparison = compare(since, whole)
    if (comparison === undefined) continue
    if (below !== undefined) {
      findUnreportedMoves(comparison, registers.changes, place)
      broken.add(place.file)
    }
    const listing = own.get(since)
    const base = below && listing && compare(since, {...whole, clearance: below})
    if (listing === undefined || (below !== undefined && base === undefined)) continue
    const told = below && base && {clearance: below, comparison: base}
    const listed = findListedChanges(comparison, registers.changes, listing, told)
    const printed = edition.kind === 'annex' ? listed.filter(({isTold}) => !isTold) : listed
    changes.set(since, reportChanges(printed, comparison, view, comparison.indicators))
  }
  return {...view, changes, files: [...new Set([...files, ...broken])]}
}

/** What an edition prints as a figure or a table, with its title. */
function listIndicators({figures, printed}: View): ReadonlyMap<string, string> {
  return new Map([...figures.keys()].map((id) => [id, printed.get(id)?.title ?? id] as const))
}

/** Where a view asks for a list, by the earlier edition: the first place of each. */
function findAsked({chapters}: View): ReadonlyMap<string, Asked> {
  const asked = new Map<string, Asked>()
  for (const {body, file} of chapters.flatMap((chapter) => [chapter, ...chapter.sections])) {
    visit(body, 'directive', ({name, attributes: {sinds}, position}) => {
      if (name === 'wijzigingen' && sinds !== undefined && !asked.has(sinds))
        asked.set(sinds, {file, place: position?.start})
    })
  }
  return asked
}

/** The clearance of the report below an edition; undefined below the public one. */
function findBelow({editions}: Publication, {clearance}: Edition): Level | undefined {
  if (clearance === publicLevel) return undefined
  const below = editions.filter(
    (each) => each.kind === 'report' && each.clearance !== clearance && isCovered(each.clearance, clearance),
  )
  return highest(...below.map((each) => each.clearance))
}
