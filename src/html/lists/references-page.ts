import {cite} from '../../model/cite.ts'
import {formatDate} from '../../model/format.ts'
import type {Reference} from '../../model/register.ts'
import type {DrawnView} from '../../model/view.ts'
import {describeMark} from '../portion-mark.ts'
import {makeSidePage, type SidePage, sidePagePaths} from '../side-page.ts'
import {referenceAnchor} from './anchors.ts'
import {listCommitments} from './commitments-page.ts'
import {type Citation, findCitations} from './find-citations.ts'
import {nameCount} from './name-count.ts'

/** The register of references: each document that this edition cites, with the places that do; none without any. */
export function describeReferences(view: DrawnView): SidePage | undefined {
  const citations = findCitations(view)
  const promised = new Set(listCommitments(view).map(({source}) => source))
  const cited = view.registers.references
    .map((reference) => ({
      reference,
      places: [...(citations.get(reference.id) ?? []), ...promisedIn(reference, promised)],
    }))
    .filter(({places}) => places.length > 0)
    .sort((a, b) => compare(sortKey(a.reference), sortKey(b.reference)))
  const rows = cited.map(({reference, places}) => describe(reference, places, view))
  if (rows.length === 0) return undefined
  return makeSidePage(
    'references',
    'Register van verwijzingen',
    {subject: nameCount(rows.length, 'Kamerstuk, motie of ander stuk', 'Kamerstukken, moties en andere stukken'), rows},
    cited.map(({reference}) => reference.level),
    ['sort.js'],
  )
}

function describe(reference: Reference, places: ReadonlyArray<Citation>, view: DrawnView) {
  const {id, date, level, url} = reference
  return {
    anchor: referenceAnchor(id),
    mark: describeMark(level, view),
    citation: cite(reference),
    url,
    date: date ?? '',
    dateWords: date === undefined ? '' : formatDate(date),
    places,
  }
}

function promisedIn({id}: Reference, promised: ReadonlySet<string | undefined>): ReadonlyArray<Citation> {
  if (!promised.has(id)) return []
  return [{href: sidePagePaths.commitments, note: '', number: '', title: 'Register van toezeggingen'}]
}

/** By kind, then as cited. */
function sortKey(reference: Reference): string {
  return `${reference.kind.toLowerCase()} ${cite(reference).toLowerCase()}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
