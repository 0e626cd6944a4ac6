import type {ChangeKind} from '../model/reported-change.ts'
import type {Comparison, Finding, Place} from './comparison.ts'

/** A change that a reader of the previous edition has to be told, and why. */
export interface ChangeEvent {
  readonly kind: ChangeKind
  /** Id of the chapter, section or dataset; of an announcement the id of its entry. */
  readonly id: string
  readonly title: string
  /** Chapter, section and dataset that hold it, ids of either version, the nearest first. */
  readonly holders: ReadonlyArray<string>
  readonly finding: Finding
}

/**
 * The changes that may not go without a reason: chapters, sections and indicators that were added, dropped, renamed
 * or moved, and what moved to the annex. What came or went within something that itself did, goes with it.
 */
export function listEvents({findings}: Comparison): ReadonlyArray<ChangeEvent> {
  const events = findings.flatMap((finding): ReadonlyArray<ChangeEvent> => {
    const kind = findKind(finding)
    if (kind === undefined) return []
    const {subject, place} = finding
    const id = subject.path[0] ?? ''
    const holders = [place.to, place.from].flatMap((where) => (where === undefined ? [] : listHolders(where)))
    return [{kind, id, title: subject.title, holders: holders.filter((holder) => holder !== id), finding}]
  })
  return events.filter((event) => !events.some((other) => other.kind === event.kind && isWithin(event, other)))
}

/** The categories of a table that came without being periods: what changes.json of an edition calls an extension. */
export function listExtensions({findings}: Comparison): ReadonlyArray<ChangeEvent> {
  return findings
    .filter(({category, change, subject: {type, path}}) => {
      const isAxis = type === 'row' || type === 'column'
      return category === 'figure' && change === 'added' && isAxis && !/(^|-)\d{4}(-|$)/.test(path[1] ?? '')
    })
    .map((finding) => ({
      kind: 'uitgebreid',
      id: finding.subject.path[0] ?? '',
      title: finding.subject.title,
      holders: [],
      finding,
    }))
}

function findKind({category, change, subject, from, to}: Finding): ChangeKind | undefined {
  if (category === 'classification') return change === 'rose' || change === 'added' ? 'naar-bijlage' : undefined
  if (category !== 'structure' && category !== 'indicator') return undefined
  if (subject.type === 'publication') return undefined
  if (change === 'added') return 'toegevoegd'
  if (change === 'removed') return 'vervallen'
  if (change === 'moved') return 'verplaatst'
  return change === 'renamed' && !isOnlyLater(from, to) ? 'hernoemd' : undefined
}

/** A title that only has the next year in it is the same title. */
function isOnlyLater(from = '', to = ''): boolean {
  return from.replace(/\d{4}/g, '') === to.replace(/\d{4}/g, '')
}

function listHolders({section, chapter}: Place): ReadonlyArray<string> {
  return section === chapter ? [chapter] : [section, chapter]
}

/** Whether an event is of something that came or went with what holds it, not beside it. */
function isWithin(event: ChangeEvent, other: ChangeEvent): boolean {
  const isWhole = other.finding.subject.type === 'chapter' || other.finding.subject.type === 'section'
  const comesOrGoes = event.kind === 'toegevoegd' || event.kind === 'vervallen' || event.kind === 'naar-bijlage'
  return comesOrGoes && isWhole && other !== event && event.holders.includes(other.id)
}
