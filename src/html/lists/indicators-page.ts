import {formatDate, isAttachedUnit} from '../../model/format.ts'
import {formatUnit} from '../../model/table-units.ts'
import type {DrawnView, Figure} from '../../model/view.ts'
import {describeMark} from '../portion-mark.ts'
import {makeSidePage, type SidePage} from '../side-page.ts'
import {groupByChapter} from './group-by-chapter.ts'
import {nameCount} from './name-count.ts'

/** The register of indicators: what each is, in what unit, from where, whose and of when; none without indicators. */
export function describeIndicators(view: DrawnView): SidePage | undefined {
  const figures = [...view.figures.values()]
  if (figures.length === 0) return undefined
  const rows = figures.map((figure) => [figure.chapter, describe(figure, view)] as const)
  const data = {subject: nameCount(figures.length, 'indicator', 'indicatoren'), groups: groupByChapter(rows, view)}
  return makeSidePage(
    'indicators',
    'Register van indicatoren',
    data,
    figures.map(({level}) => level),
    ['sort.js'],
  )
}

function describe({id, kind, number, chapter, level}: Figure, view: DrawnView) {
  const dataset = view.printed.get(id)
  if (dataset === undefined) throw new Error(`No dataset for figure ${id}`)
  const {title, definition, source, owner, referenceDate, unit, fictitious, withoutFigures} = dataset
  return {
    href: `${chapter}.html#${id}`,
    mark: describeMark(level, view),
    number: `${kind === 'figure' ? 'Figuur' : 'Tabel'} ${number}`,
    title,
    definition: definition ?? '',
    unit: unit === '%' ? 'procent' : isAttachedUnit(unit) ? unit.replace(/^e /, '') : formatUnit(dataset),
    source: source ?? '',
    owner: owner ?? '',
    date: referenceDate === undefined ? undefined : {iso: referenceDate, words: formatDate(referenceDate)},
    fictitious,
    withoutFigures: withoutFigures ?? '',
    history: describeHistory(id, title, view),
  }
}

/** In which of the earlier editions that this one compares with the indicator stood, and under what title. */
function describeHistory(id: string, title: string, {changes}: DrawnView): ReadonlyArray<string> {
  return [...changes.values()]
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .map(({since, indicators}) => {
      const edition = since.replaceAll('-', ' ')
      const before = indicators.get(id)
      if (before === undefined) return `Nieuw sinds ${edition}`
      return before === title ? `Ook in ${edition}` : `In ${edition}: ‘${before}’`
    })
}
