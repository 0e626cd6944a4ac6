import {formatDate} from '../model/format.ts'
import type {Commitment, Reference} from '../model/register.ts'
import {compareLevel} from './compare-level.ts'
import type {Change, Finding, Subject} from './comparison.ts'
import type {Context} from './context.ts'
import {pairBy} from './pair.ts'
import {markTexts} from './phrase-of.ts'
import {stateNames} from './words.ts'

/** Commitments and references that came, changed, were settled, or disappeared without having been. */
export function compareRegisters(context: Context): ReadonlyArray<Finding> {
  return [...compareCommitments(context), ...compareReferences(context), ...compareAnnouncements(context)]
}

function compareCommitments({from, to, unread, alias}: Context): ReadonlyArray<Finding> {
  const {both, onlyFrom, onlyTo} = pairBy(
    from.registers.commitments,
    to.registers.commitments,
    ({id}) => id,
    ({text}) => text,
  )
  const isRead =
    (side: 'from' | 'to') =>
    ({file}: Commitment): boolean =>
      !unread[side].has(file.path)
  return [
    ...both.flatMap(([before, after]) => compareCommitment(before, after, alias)),
    ...onlyTo.filter(isRead('from')).flatMap((entry) => tell(entry, undefined, entry)),
    ...onlyFrom.filter(isRead('to')).flatMap((entry) => tell(entry, entry, undefined)),
  ]
}

function compareCommitment(
  before: Commitment,
  after: Commitment,
  alias: (id: string) => string,
): ReadonlyArray<Finding> {
  const base = {category: 'register', subject: subjectOf(after), place: {}} as const
  const levels = compareLevel({
    subject: base.subject,
    id: `toezegging_${after.id}`,
    place: {},
    from: before.level,
    to: after.level,
  })
  const findings: Finding[] = []
  if (before.state !== after.state) {
    const words = {from: stateNames[before.state], to: stateNames[after.state]}
    findings.push({
      ...base,
      id: `toezegging_${after.id}_stand`,
      change: nameChange(before, after),
      aspect: 'stand',
      ...words,
    })
  }
  const old = new Map(describe(before))
  for (const [aspect, value] of describe({...after, section: after.section && alias(after.section)})) {
    const earlier = old.get(aspect)
    if (earlier === value) continue
    const words = {from: earlier, to: value, ...markTexts(earlier, value)}
    findings.push({...base, id: `toezegging_${after.id}_${aspect}`, change: 'changed', aspect, ...words})
  }
  return [...levels, ...findings]
}

function nameChange({state: before}: Commitment, {state: after}: Commitment): Change {
  const isOpen = (state: Commitment['state']): boolean => state === 'open' || state === 'ongoing'
  if (isOpen(before) && isOpen(after)) return 'changed'
  if (isOpen(after)) return 'reopened'
  return after === 'settled' ? 'settled' : 'lapsed'
}

/** A commitment that is in one version only. One that was not met and is no longer there is a finding of its own. */
function tell(entry: Commitment, from: Commitment | undefined, to: Commitment | undefined): ReadonlyArray<Finding> {
  const isOpen = entry.state === 'open' || entry.state === 'ongoing'
  const change = to !== undefined ? 'added' : isOpen ? 'lost' : 'removed'
  const subject = subjectOf(entry)
  const state = stateNames[entry.state]
  return [
    ...compareLevel({subject, id: `toezegging_${entry.id}`, place: {}, from: from?.level, to: to?.level}),
    {
      id: `toezegging_${entry.id}`,
      category: 'register',
      change,
      subject,
      place: {},
      from: from && state,
      to: to && state,
    },
  ]
}

function describe({
  text,
  to,
  source,
  section,
  due,
  datasets,
}: Commitment): ReadonlyArray<readonly [string, string | undefined]> {
  return [
    ['tekst', text],
    ['aan', to],
    ['bron', source],
    ['paragraaf', section],
    ['termijn', due],
    ['gegevenssets', datasets.length === 0 ? undefined : [...datasets].sort().join(', ')],
  ]
}

function subjectOf({id, text}: Commitment): Subject {
  return {type: 'commitment', path: [id], title: text}
}

function compareReferences({from, to, unread}: Context): ReadonlyArray<Finding> {
  const {both, onlyFrom, onlyTo} = pairBy(from.registers.references, to.registers.references, ({id}) => id, cite)
  const finding = (change: Change, entry: Reference, words: object): Finding => ({
    id: `verwijzing_${entry.id}`,
    category: 'register',
    change,
    subject: {type: 'reference', path: [entry.id], title: cite(entry)},
    place: {},
    ...words,
  })
  const levels = (entry: Reference, before?: Reference, after?: Reference): ReadonlyArray<Finding> =>
    compareLevel({
      subject: {type: 'reference', path: [entry.id], title: cite(entry)},
      id: `verwijzing_${entry.id}`,
      place: {},
      from: before?.level,
      to: after?.level,
    })
  return [
    ...both.flatMap(([before, after]) => {
      const [old, value] = [cite(before), cite(after)]
      const changed = old === value ? [] : [finding('changed', after, {from: old, to: value, ...markTexts(old, value)})]
      return [...levels(after, before, after), ...changed]
    }),
    ...onlyTo
      .filter(({file}) => !unread.from.has(file.path))
      .flatMap((entry) => [...levels(entry, undefined, entry), finding('added', entry, {})]),
    ...onlyFrom
      .filter(({file}) => !unread.to.has(file.path))
      .flatMap((entry) => [...levels(entry, entry), finding('removed', entry, {})]),
  ]
}

/** A document in one line, its address included. */
function cite({kind, number, title, submitter, date, url}: Reference): string {
  return [[kind, number].filter(Boolean).join(' '), title, submitter, date && formatDate(date), url]
    .filter(Boolean)
    .join(', ')
}

/**
 * What one register of changes says went to the annex and the other does not, where nothing else shows it: a part of
 * something that is still there, or a thing named in words.
 */
function compareAnnouncements({movedOut}: Context): ReadonlyArray<Finding> {
  const {added, removed} = movedOut.rest()
  return (['added', 'removed'] as const).flatMap((change) =>
    (change === 'added' ? added : removed).map((entry): Finding => {
      const title = `Melding in het register van wijzigingen: ${entry.from ?? entry.subject}`
      const subject: Subject = {type: 'announcement', path: [entry.id], title}
      const words = {from: entry.from, to: entry.to, reason: entry.reason}
      return {id: `rubricering_melding_${entry.id}`, category: 'classification', change, subject, place: {}, ...words}
    }),
  )
}
