import type {Point} from 'unist'
import type {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import type {Change} from '../model/register.ts'
import type {Comparison, Finding} from './comparison.ts'
import {type ChangeEvent, type ListedKind, listEvents, listExtensions} from './list-events.ts'

/** A line of "Wijzigingen ten opzichte van de vorige editie". */
export interface ListedChange {
  readonly kind: ListedKind
  /** Id of what a reader can be pointed at in the new edition: chapter, section or dataset; undefined where it is gone. */
  readonly target: string | undefined
  /** Of what changed, as the newest edition that has it prints it. */
  readonly title: string
  /** What the register says of it; undefined where it says nothing, which is an error. */
  readonly entry: Change | undefined
  /** What shows it: at least one. */
  readonly findings: ReadonlyArray<Finding>
}

/** Where the list is asked for: messages about what the register lacks stand there. */
export interface Asked {
  readonly file: VFile
  readonly place: Point | undefined
}

/**
 * The list of what changed in the way of reporting since an earlier edition, each with its entry in the register.
 *
 * Added, dropped, renamed, moved and moved to the annex have to have an entry with a reason: without one it is an error,
 * told at the directive, or at the entry that lacks its reason. An entry that nothing shows is not listed, and a
 * warning. In the order of the register; what it lacks comes last. Both views must be of the edition that prints it.
 */
export function findListedChanges(
  comparison: Comparison,
  changes: ReadonlyArray<Change>,
  asked: Asked,
): ReadonlyArray<ListedChange> {
  const {from, to} = comparison
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
    if (shown.length === 0) left.push(entry)
    else listed.push(toListed(entry.kind as ListedKind, shown, entry))
  }
  for (const {id, kind, subject, file, place} of left) {
    const facts = {id, soort: kind, onderwerp: subject, van: from.publication, naar: to.publication}
    diagnose(file, 'wijziging-niet-gevonden', place, facts)
  }
  for (const {entry} of listed) {
    if (entry === undefined || entry.reason !== undefined || !needsReason.has(entry.kind)) continue
    diagnose(entry.file, 'wijziging-zonder-reden', entry.place, {id: entry.id, soort: entry.kind})
  }
  for (const {kind, id, title, finding} of waiting) {
    const facts = {wat: title, soort: kind, onderwerp: id, van: from.publication, naar: to.publication}
    diagnose(asked.file, 'wijziging-zonder-melding', asked.place, facts)
    listed.push(toListed(kind, [finding], undefined))
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

function isListedKind(kind: string): kind is ListedKind {
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

function toListed(kind: ListedKind, findings: ReadonlyArray<Finding>, entry: Change | undefined): ListedChange {
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
  }
}
