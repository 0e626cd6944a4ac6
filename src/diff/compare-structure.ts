import {formatDate} from '../model/format.ts'
import type {View} from '../model/view.ts'
import {align} from './align.ts'
import {compareLevel} from './compare-level.ts'
import type {Finding, Subject} from './comparison.ts'
import type {Context} from './context.ts'
import type {Pairs} from './pair.ts'
import type {Text} from './pair-texts.ts'
import {markTexts} from './phrase-of.ts'

/** Chapters and sections that came, went, moved or were renamed, their order and numbers, and what stands on the title page. */
export function compareStructure(
  texts: Pairs<Text>,
  contents: ReadonlyMap<Text, ReadonlyArray<string>>,
  context: Context,
): ReadonlyArray<Finding> {
  const {unread} = context
  const isRead = (text: Text, side: 'from' | 'to'): boolean =>
    ![text.section, text.chapter].some(({file}) => unread[side].has(file.path))
  return [
    ...comparePublication(context.from, context.to),
    ...texts.both.flatMap(([from, to]) => compareBoth(from, to, context)),
    ...texts.onlyTo
      .filter((text) => isRead(text, 'from'))
      .flatMap((to) => comeOrGo(undefined, to, contents.get(to) ?? [], context)),
    ...texts.onlyFrom
      .filter((text) => isRead(text, 'to'))
      .flatMap((from) => comeOrGo(from, undefined, contents.get(from) ?? [], context)),
    ...compareOrder(texts, context),
    ...compareNumbers(texts, context),
  ]
}

function comparePublication(from: View, to: View): ReadonlyArray<Finding> {
  const describe = ({publication, edition}: View) => ({
    titel: publication.title,
    ondertitel: publication.subtitle,
    editie: publication.id,
    verslagperiode: publication.reportingPeriod,
    datum: formatDate(publication.date),
    uitgever: publication.publisher,
    verantwoording: publication.statement,
    uitgave: edition.title,
  })
  const before = new Map(Object.entries(describe(from)))
  const subject: Subject = {type: 'publication', path: [], title: 'Titelpagina'}
  return Object.entries(describe(to)).flatMap(([aspect, value]): ReadonlyArray<Finding> => {
    const old = before.get(aspect)
    if (old === value) return []
    const base = {
      id: `opbouw_titelpagina_${aspect}`,
      category: 'structure',
      change: 'changed',
      subject,
      place: {},
    } as const
    return [{...base, aspect, from: old, to: value, ...markTexts(old, value)}]
  })
}

function compareBoth(from: Text, to: Text, {alias}: Context): ReadonlyArray<Finding> {
  const subject = subjectOf(to)
  const place = {from: from.place, to: to.place}
  const base = {category: 'structure', subject, place} as const
  const {id, title, level, fictitious} = to.section
  const findings: Finding[] = []
  if (from.section.id !== id)
    findings.push({...base, id: `opbouw_${id}_id`, change: 'changed', aspect: 'id', from: from.section.id, to: id})
  if (from.section.title !== title)
    findings.push({
      ...base,
      id: `opbouw_${id}_titel`,
      change: 'renamed',
      from: from.section.title,
      to: title,
      ...markTexts(from.section.title, title),
    })
  if (holderOf(from) !== (to.kind === 'chapter' ? '' : alias(to.chapter.id)))
    findings.push({
      ...base,
      id: `opbouw_${id}_plaats`,
      change: 'moved',
      from: describeHolder(from),
      to: describeHolder(to),
    })
  if (from.section.fictitious !== fictitious) {
    const words = {from: from.section.fictitious ? 'ja' : 'nee', to: fictitious ? 'ja' : 'nee'}
    findings.push({...base, id: `opbouw_${id}_fictief`, change: 'changed', aspect: 'fictief', ...words})
  }
  const levels = {from: from.section.level, to: level}
  const holder =
    to.kind === 'section' && from.kind === 'section' ? {holder: {from: from.chapter.level, to: to.chapter.level}} : {}
  return [...compareLevel({subject, id, place, ...levels, ...holder}), ...findings]
}

function comeOrGo(
  from: Text | undefined,
  to: Text | undefined,
  items: ReadonlyArray<string>,
  {movedOut}: Context,
): ReadonlyArray<Finding> {
  const text = (to ?? from) as Text
  const {id, level} = text.section
  const subject = subjectOf(text)
  const place = {from: from?.place, to: to?.place}
  const subjects = [id, text.chapter.id]
  const entry = to === undefined ? movedOut.out(...subjects) : movedOut.back(...subjects)
  if (entry !== undefined) {
    const change = to === undefined ? 'rose' : 'fell'
    return [{id: `rubricering_${id}`, category: 'classification', change, subject, place, items, reason: entry.reason}]
  }
  const change = to === undefined ? 'removed' : 'added'
  return [
    ...compareLevel({subject, id, place, from: from && level, to: to && level}),
    {id: `opbouw_${id}`, category: 'structure', change, subject, place, items},
  ]
}

/** Chapters in another order, and within each chapter the sections that stayed in it. */
function compareOrder(texts: Pairs<Text>, {alias}: Context): ReadonlyArray<Finding> {
  const groups = new Map<string, Array<readonly [Text, Text]>>()
  for (const pair of texts.both) {
    const [from, to] = pair
    const holder = to.kind === 'chapter' ? '' : alias(to.chapter.id)
    if (holderOf(from) === holder) groups.set(holder, [...(groups.get(holder) ?? []), pair])
  }
  return [...groups].flatMap(([holder, pairs]): ReadonlyArray<Finding> => {
    const earlier = [...pairs].sort(([a], [b]) => a.order - b.order)
    if (earlier.every((pair, at) => pair === pairs[at])) return []
    const titles = (list: ReadonlyArray<readonly [Text, Text]>, side: 0 | 1) =>
      list.map((pair) => pair[side].section.title)
    const chapter = pairs[0]?.[1].chapter
    const subject: Subject =
      holder === '' || chapter === undefined
        ? {type: 'publication', path: [], title: 'Volgorde van de hoofdstukken'}
        : {type: 'chapter', path: [chapter.id], title: `Volgorde van de paragrafen van ${chapter.title}`}
    const words = {from: titles(earlier, 0).join(' · '), to: titles(pairs, 1).join(' · ')}
    const items = namesMoved(earlier, pairs)
    return [
      {
        id: `opbouw_${chapter && holder ? chapter.id : 'hoofdstukken'}_volgorde`,
        category: 'structure',
        change: 'reordered',
        subject,
        place: {},
        ...words,
        items,
      },
    ]
  })
}

/** Titles of the texts that passed others. */
function namesMoved(
  earlier: ReadonlyArray<readonly [Text, Text]>,
  later: ReadonlyArray<readonly [Text, Text]>,
): ReadonlyArray<string> {
  const ids = (pairs: ReadonlyArray<readonly [Text, Text]>) => pairs.map(([from]) => from.section.id)
  const runs = align(ids(earlier), ids(later)).filter(({kind}) => kind === 'added')
  return runs.flatMap((run) => later.slice(run.to, run.to + run.count)).map(([, to]) => to.section.title)
}

/**
 * Numbers that shifted because something before them came or went: one finding, for none of them was changed itself.
 * A section that only follows its chapter is not told.
 */
function compareNumbers(texts: Pairs<Text>, {alias}: Context): ReadonlyArray<Finding> {
  const shifted = texts.both.filter(([from, to]) => {
    const isMoved = holderOf(from) !== (to.kind === 'chapter' ? '' : alias(to.chapter.id))
    return !isMoved && numberWithin(from) !== numberWithin(to)
  })
  if (shifted.length === 0) return []
  const print = (number: string | undefined): string => number ?? 'zonder nummer'
  const items = shifted.map(
    ([from, to]) => `${print(from.section.number)} → ${print(to.section.number)} ${to.section.title}`,
  )
  const subject: Subject = {type: 'publication', path: [], title: 'Nummers van hoofdstukken en paragrafen'}
  return [{id: 'opbouw_nummers', category: 'structure', change: 'renumbered', subject, place: {}, items}]
}

/** The last part of a number: 1 of 2.1. */
function numberWithin({section}: Text): string | undefined {
  return section.number?.split('.').at(-1)
}

/** Id of the chapter that a section stands in; empty for a chapter. */
function holderOf({kind, chapter}: Text): string {
  return kind === 'chapter' ? '' : chapter.id
}

function describeHolder({kind, chapter}: Text): string {
  return kind === 'chapter' ? 'hoofdstuk' : ['hoofdstuk', chapter.number, chapter.title].filter(Boolean).join(' ')
}

function subjectOf({kind, section}: Text): Subject {
  return {type: kind, path: [section.id], title: section.title}
}
