import type {VFile} from 'vfile'
import {projectView} from './classify/project.ts'
import {hasErrors} from './diagnostic/diagnose.ts'
import {compareViews} from './diff/compare-views.ts'
import type {Comparison} from './diff/comparison.ts'
import {type Asked, findListedChanges} from './diff/find-listed-changes.ts'
import {findUnreportedMoves} from './diff/find-unreported-moves.ts'
import {reportChanges} from './diff/report-changes.ts'
import {everything} from './judge-mosaic.ts'
import {highest, isCovered, type Level, publicLevel} from './model/classification.ts'
import type {Edition, Publication} from './model/edition.ts'
import {makeAnew, type Remember} from './model/remember.ts'
import type {ReportedChanges} from './model/reported-change.ts'
import type {Sources} from './model/sources.ts'
import type {Cleared, View} from './model/view.ts'
import {visit} from './model/visit.ts'
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
export function listChanges(
  view: Cleared<View>,
  sources: Sources,
  /** Keeps what readers see of an earlier edition for the next time. */
  remember: Remember = makeAnew,
): Cleared<View> {
  if (sources.earlier.size === 0) return view
  const {edition, registers, files} = view
  const {readAs, compareAs} = openReader(remember)
  const own = findAsked(view)
  const asked = edition.kind === 'annex' ? readAs(edition.clearance, sources).asked : own
  const below = findBelow(sources.publication, edition)
  const changes = new Map<string, ReportedChanges>()
  const broken = new Set<VFile>()

  /** What readers of a clearance see change; undefined, with the errors kept, where a version cannot be compared. */
  const compare = (since: string, clearance: Level): Comparison | undefined => {
    const earlier = sources.earlier.get(since)
    if (earlier === undefined) return undefined
    const unfit = [earlier, sources].flatMap((version) => readAs(clearance, version).unfit)
    for (const file of unfit) broken.add(file)
    return unfit.length > 0 ? undefined : compareAs(clearance, earlier, sources)
  }

  for (const [since, place] of asked) {
    const comparison = compare(since, edition.clearance)
    if (comparison === undefined) continue
    if (below !== undefined) {
      findUnreportedMoves(comparison, registers.changes, place)
      broken.add(place.file)
    }
    const listing = own.get(since)
    const base = below && listing && compare(since, below)
    if (listing === undefined || (below !== undefined && base === undefined)) continue
    const told = below && base && {clearance: below, comparison: base}
    const listed = findListedChanges(comparison, registers.changes, listing, told)
    const printed = edition.kind === 'annex' ? listed.filter(({isTold}) => !isTold) : listed
    const {indicators} = readAs(edition.clearance, sources.earlier.get(since)!)
    changes.set(since, reportChanges(printed, comparison, view, indicators))
  }
  return {...view, changes, files: [...new Set([...files, ...broken])]}
}

/** What is asked of a version of the report as readers of a clearance see it. */
interface Reading {
  /** Where its texts ask for a list. */
  readonly asked: ReadonlyMap<string, Asked>
  readonly indicators: ReadonlyMap<string, string>
  /** With errors that make that it cannot be compared. */
  readonly unfit: ReadonlyArray<VFile>
  /** What they see change from this version to a later one. */
  readonly comparisons: WeakMap<Sources, Comparison>
}

const readings: Memory<Reading> = new WeakMap()

/**
 * Reads versions once for each clearance: several editions look at the same one, and what they see hangs on nothing else.
 * What is asked of them is kept as long as the sources are; the views, which are large, no longer than the reader, unless
 * the world remembers them.
 */
function openReader(remember: Remember) {
  const versions: Memory<{readonly asked: Reading['asked']; readonly view: Cleared<View>}> = new WeakMap()

  /** A version whole; its requests are gone once it is resolved. */
  function lookAs(clearance: Level, version: Sources) {
    return recallFor(version, clearance, versions, () =>
      remember(`version ${version.publication.id} ${clearance}`, [version], () => {
        const view = projectView(version, {...everything, clearance})
        return {asked: findAsked(view), view: resolve(view)}
      }),
    )
  }

  function readAs(clearance: Level, version: Sources): Reading {
    return recallFor(version, clearance, readings, () => {
      const {asked, view} = lookAs(clearance, version)
      const unfit = hasErrors(view.files) ? view.files : []
      return {asked, indicators: listIndicators(view), unfit, comparisons: new WeakMap()}
    })
  }

  function compareAs(clearance: Level, from: Sources, to: Sources): Comparison {
    const {comparisons} = readAs(clearance, from)
    const comparison = comparisons.get(to) ?? compareViews(lookAs(clearance, from).view, lookAs(clearance, to).view)
    comparisons.set(to, comparison)
    return comparison
  }

  return {readAs, compareAs}
}

type Memory<T> = WeakMap<Sources, Map<Level, T>>

function recallFor<T>(version: Sources, clearance: Level, memory: Memory<T>, make: () => T): T {
  const known = memory.get(version) ?? new Map<Level, T>()
  memory.set(version, known)
  const found = known.get(clearance) ?? make()
  known.set(clearance, found)
  return found
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
