import {cite} from '../../model/cite.ts'
import {publicLevel} from '../../model/classification.ts'
import {formatDate} from '../../model/format.ts'
import type {Commitment} from '../../model/register.ts'
import type {DrawnView} from '../../model/view.ts'
import {describeMark} from '../portion-mark.ts'
import {makeSidePage, type SidePage, sidePagePaths} from '../side-page.ts'
import {commitmentAnchor, referenceAnchor} from './anchors.ts'
import {groupByChapter} from './group-by-chapter.ts'
import {nameCount} from './name-count.ts'

/** The register of commitments: what was promised, to whom, for when, how it stands and where; none without any. */
export function describeCommitments(view: DrawnView): SidePage | undefined {
  const commitments = listCommitments(view)
  if (commitments.length === 0) return undefined
  const rows = commitments.map((each) => [view.anchors.get(each.section ?? '')?.chapter, describe(each, view)] as const)
  const data = {
    subject: nameCount(commitments.length, 'toezegging', 'toezeggingen'),
    states: stateOrder
      .map((state) => ({...states[state], count: commitments.filter((each) => each.state === state).length}))
      .filter(({count}) => count > 0),
    groups: groupByChapter(rows, view, 'Het rapport als geheel'),
  }
  return makeSidePage(
    'commitments',
    'Register van toezeggingen',
    data,
    commitments.map(({level}) => level),
    ['sort.js'],
  )
}

/** The commitments that an edition prints: an annex only those that the public edition does not have. */
export function listCommitments({registers, edition}: DrawnView): ReadonlyArray<Commitment> {
  return registers.commitments.filter(({level}) => edition.kind !== 'annex' || level !== publicLevel)
}

const states = {
  open: {words: 'Open', meaning: 'nog te doen'},
  ongoing: {words: 'Loopt', meaning: 'er wordt aan gewerkt, of het is een doorlopende plicht'},
  settled: {words: 'Afgedaan', meaning: 'nagekomen'},
  lapsed: {words: 'Vervallen', meaning: 'niet meer aan de orde'},
} as const
const stateOrder = ['open', 'ongoing', 'settled', 'lapsed'] as const

function describe(commitment: Commitment, view: DrawnView) {
  const {id, level, text, to, due, state, source, section, datasets} = commitment
  const reference = view.registers.references.find((each) => each.id === source)
  return {
    anchor: commitmentAnchor(id),
    mark: describeMark(level, view),
    text,
    to: to ?? '',
    due: due === undefined ? '' : /^\d{4}-\d{2}-\d{2}$/.test(due) ? formatDate(due) : due,
    state: states[state].words,
    stateOrder: stateOrder.indexOf(state),
    source: reference && {href: `${sidePagePaths.references}#${referenceAnchor(reference.id)}`, words: cite(reference)},
    answers: [...findSection(section, view), ...datasets.flatMap((each) => findFigure(each, view))],
  }
}

/** The section or chapter that answers a commitment, where this edition has it. */
function findSection(id: string | undefined, {chapters}: DrawnView) {
  return chapters.flatMap((chapter) => {
    if (chapter.id === id) return [{href: `${id}.html`, words: name(chapter)}]
    const section = chapter.sections.find((each) => each.id === id)
    return section === undefined ? [] : [{href: `${chapter.id}.html#${id}`, words: name(section)}]
  })
}

function findFigure(id: string, {figures}: DrawnView) {
  const figure = figures.get(id)
  if (figure === undefined) return []
  const noun = figure.kind === 'figure' ? 'Figuur' : 'Tabel'
  return [{href: `${figure.chapter}.html#${id}`, words: `${noun} ${figure.number}`}]
}

function name({number, title}: {readonly number: string | undefined; readonly title: string}): string {
  return [number, title].filter(Boolean).join(' ')
}
