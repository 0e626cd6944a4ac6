import type {Point} from 'unist'
import type {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import {isCovered, type Level} from '../model/classification.ts'
import type {Change} from '../model/register.ts'
import type {ChangeKind} from '../model/reported-change.ts'
import type {Comparison, Finding} from './comparison.ts'
import {type ChangeEvent, listEvents, listExtensions} from './list-events.ts'

/** A line of "Wijzigingen ten opzichte van de vorige editie". */
export interface ListedChange {
  readonly kind: ChangeKind
  /** Id of what a reader can be pointed at in the new edition: chapter, section or dataset; undefined where it is gone. */
  readonly target: string | undefined
  /** Of what changed, as the newest edition that has it prints it. */
  readonly title: string
  /** What the register says of it; undefined where it says nothing, which is an error. */
  readonly entry: Change | undefined
  /** What shows it: at least one. */
  readonly findings: ReadonlyArray<Finding>
  /** Whether readers of the edition below are told as well. */
  readonly isTold: boolean
}

/** Where the list is asked for: messages about what the register lacks stand there. */
export interface Asked {
  readonly file: VFile
  readonly place: Point | undefined
}

/** The edition below one of a higher clearance: its level, and what changed in it. */
export interface Below {
  readonly clearance: Level
  readonly comparison: Comparison
}

/**
 * The list of what changed in the way of reporting since an earlier edition, each with its entry in the register.
 *
 * Added, dropped, renamed, moved and moved to the annex have to have an entry with a reason: without one it is an error,
 * told at the directive, or at the entry that lacks its reason. An entry that nothing shows is not listed, and an
 * error. In the order of the register; what it lacks comes last. Both views must be of all that a clearance covers;
 * what readers of the edition below it see too is marked, and mistakes in that are for the list of that edition.
 */
export function findListedChanges(
  comparison: Comparison,
  changes: ReadonlyArray<Change>,
  asked: Asked,
  below?: Below,
): ReadonlyArray<ListedChange> {
  const {from, to} = comparison
  const toldBelow = new Set(below === undefined ? [] : listEvents(below.comparison).map(nameEvent))
  const isToldEntry = ({level}: Change): boolean => below !== undefined && isCovered(level, below.clearance)
  const entries = changes.filter(
    ({kind, edition}) =>
      isListedKind(kind) &&
      edition !== undefined &&
      isAfter(edition, from.publication) &&
      !isAfter(edition, to.publication),
  )
  const waiting = new Set(listEvents(comparison))
  const extensions = listExtensions(comparison)
  const listed: ListedChange[] = []
  const left: Change[] = []
  for (const entry of entries) {
    const events = takeEvents(entry, waiting, extensions, entries)
    const shown = events.length > 0 ? events.map(({finding}) => finding) : findTraces(entry, comparison)
    if (shown.length > 0) listed.push(toListed(entry.kind as ChangeKind, shown, entry, isToldEntry(entry)))
    else if (!isToldEntry(entry)) left.push(entry)
  }
  for (const {id, kind, subject, file, place} of left) {
    const facts = {id, soort: kind, onderwerp: subject, van: from.publication, naar: to.publication}
    diagnose(file, 'wijziging-niet-gevonden', place, facts)
  }
  for (const {entry, isTold} of listed) {
    if (isTold || entry === undefined || entry.reason !== undefined || !needsReason.has(entry.kind)) continue
    diagnose(entry.file, 'wijziging-zonder-reden', entry.place, {id: entry.id, soort: entry.kind})
  }
  for (const event of waiting) {
    const {kind, id, title, finding} = event
    // What was open to readers of the edition below is to be told to them: see findUnreportedMoves.
    if (toldBelow.has(nameEvent(event)) || (below !== undefined && isMoveFrom(finding, below.clearance))) continue
    const facts = {wat: title, soort: kind, onderwerp: id, van: from.publication, naar: to.publication}
    diagnose(asked.file, 'wijziging-zonder-melding', asked.place, facts)
    listed.push(toListed(kind, [finding], undefined, false))
  }
  return listed
}

const needsReason: ReadonlySet<string> = new Set([
  'toegevoegd',
  'vervallen',
  'hernoemd',
  'verplaatst',
  'naar-bijlage',
  'verzelfstandigd',
])

const listedKinds: ReadonlySet<string> = new Set([...needsReason, 'heringedeeld', 'uitgebreid', 'benadrukt'])

function isListedKind(kind: string): kind is ChangeKind {
  return listedKinds.has(kind)
}

/** Whether an edition is later than another: `voorjaar-2026` comes before `najaar-2026`. */
function isAfter(edition: string, other: string): boolean {
  const key = (id: string): string => `${id.slice(-4)}${id.startsWith('najaar') ? 2 : 1}`
  return key(edition) > key(other)
}

/**
 * Takes from the events those that an entry explains: of the thing it names, or else one within that. What became a
 * chapter of its own took along the sections that moved into it, unless they have entries of their own.
 */
function takeEvents(
  {kind, subject}: Change,
  waiting: Set<ChangeEvent>,
  extensions: ReadonlyArray<ChangeEvent>,
  entries: ReadonlyArray<Change>,
): ReadonlyArray<ChangeEvent> {
  if (kind === 'uitgebreid') return extensions.filter(({id}) => id === subject)
  const sought = kind === 'verzelfstandigd' ? 'toegevoegd' : kind
  const all = [...waiting].filter((event) => event.kind === sought)
  const path = subject.split('/')[0] ?? subject
  const exact = all.filter(({id}) => id === path || id === subject)
  const within = all.find(({holders}) => holders.includes(subject))
  const taken = exact.length > 0 ? exact : within === undefined ? [] : [within]
  for (const event of taken) waiting.delete(event)
  if (kind !== 'verzelfstandigd' || taken.length === 0) return taken
  const hasOwn = ({id}: ChangeEvent): boolean =>
    entries.some((entry) => entry.kind === 'verplaatst' && entry.subject === id)
  const along = [...waiting].filter(
    (event) => event.kind === 'verplaatst' && event.holders[0] === subject && !hasOwn(event),
  )
  for (const event of along) waiting.delete(event)
  return [...taken, ...along]
}

/** What shows an entry that is no event of its own: a new heading, headings in another order, text that changed. */
function findTraces({kind, subject}: Change, {findings}: Comparison): ReadonlyArray<Finding> {
  const inText = findings.filter(
    ({category, place}) => category === 'text' && [place.to?.section, place.from?.section].includes(subject),
  )
  const headings = inText.filter(({subject: {title}}) => title.startsWith('kop in '))
  if (kind === 'toegevoegd') return headings.filter(({change}) => change === 'added')
  if (kind === 'heringedeeld') return headings
  if (kind === 'benadrukt') return inText.filter(({change}) => change === 'added' || change === 'changed')
  return []
}

function nameEvent({kind, id}: ChangeEvent): string {
  return `${kind} ${id}`
}

function isMoveFrom({change, levels}: Finding, clearance: Level): boolean {
  return change === 'rose' && levels?.from !== undefined && isCovered(levels.from, clearance)
}

function toListed(
  kind: ChangeKind,
  findings: ReadonlyArray<Finding>,
  entry: Change | undefined,
  isTold: boolean,
): ListedChange {
  const {subject, place} = findings[0] as Finding
  const {type, path, title, part} = subject
  const isDataset = ['dataset', 'row', 'column', 'cell', 'benchmark'].includes(type)
  const isText = type === 'chapter' || type === 'section'
  const where = place.to ?? place.from
  return {
    kind,
    target: place.to === undefined ? undefined : isDataset || isText ? path[0] : place.to.section,
    title:
      part !== undefined ? title.slice(0, -part.length - 2) : isDataset || isText ? title : (where?.label ?? title),
    entry,
    findings,
    isTold,
  }
}
