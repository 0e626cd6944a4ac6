import {cite} from '../../model/cite.ts'
import {publicLevel} from '../../model/classification.ts'
import type {Change} from '../../model/register.ts'
import type {DrawnView} from '../../model/view.ts'
import {describeMark} from '../portion-mark.ts'
import {makeSidePage, type SidePage, sidePagePaths} from '../side-page.ts'
import {changeAnchor, referenceAnchor} from './anchors.ts'
import {findCitations} from './find-citations.ts'
import {nameCount} from './name-count.ts'

/** The register of changes in what is reported and how: what was, what is, why, and from which edition; none without any. */
export function describeChanges(view: DrawnView): SidePage | undefined {
  const changes = view.registers.changes.filter(({level}) => view.edition.kind !== 'annex' || level !== publicLevel)
  if (changes.length === 0) return undefined
  const citations = findCitations(view)
  const groups = findEditions(changes).map((edition) => ({
    title: edition === undefined ? 'Zonder vaste editie' : `Editie van ${edition.replaceAll('-', ' ')}`,
    rows: changes.filter((each) => each.edition === edition).map((each) => describe(each, view, citations)),
  }))
  const subject = nameCount(changes.length, 'wijziging', 'wijzigingen')
  const levels = changes.map(({level}) => level)
  return makeSidePage('changes', 'Register van wijzigingen', {subject, groups}, levels)
}

/** The editions that changes are of, the latest first; what has none yet comes last. */
function findEditions(changes: ReadonlyArray<Change>): ReadonlyArray<string | undefined> {
  const key = (edition: string): string => `${edition.slice(-4)}${edition.startsWith('najaar') ? 2 : 1}`
  const named = new Set(changes.flatMap(({edition}) => edition ?? []))
  const sorted = [...named].sort((a, b) => (key(a) < key(b) ? 1 : -1))
  return [...sorted, ...(changes.some(({edition}) => edition === undefined) ? [undefined] : [])]
}

function describe(change: Change, view: DrawnView, citations: ReadonlyMap<string, unknown>) {
  const {id, level, kind, subject, from, to, reason} = change
  const reference = view.registers.references.find((each) => each.id === change.reference)
  const href =
    reference && citations.has(reference.id) && `${sidePagePaths.references}#${referenceAnchor(reference.id)}`
  return {
    anchor: changeAnchor(id),
    mark: describeMark(level, view),
    kind: kind === 'naar-bijlage' ? 'Naar de vertrouwelijke bijlage' : capitalise(kind),
    subject: findSubject(subject, view),
    from: capitalise(from),
    to: capitalise(to),
    reason: capitalise(reason),
    source: reference && {href: href || '', words: cite(reference)},
  }
}

/** What changed: a place of this edition with its title, or words; nothing for the id of what it does not have. */
function findSubject(id: string, {chapters, figures, printed}: DrawnView) {
  const figure = figures.get(id)
  if (figure !== undefined) return {href: `${figure.chapter}.html#${id}`, words: printed.get(id)?.title ?? ''}
  for (const chapter of chapters) {
    if (chapter.id === id) return {href: `${id}.html`, words: nameText(chapter)}
    const section = chapter.sections.find((each) => each.id === id)
    if (section !== undefined) return {href: `${chapter.id}.html#${id}`, words: nameText(section)}
  }
  return /\s/.test(id) ? {href: '', words: id} : undefined
}

function nameText({number, title}: {readonly number: string | undefined; readonly title: string}): string {
  return [number, title].filter(Boolean).join(' ')
}

function capitalise(words = ''): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
