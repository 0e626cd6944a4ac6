import type {Column, Dataset, Row} from '../model/dataset.ts'
import {formatDate} from '../model/format.ts'
import {formatUnit} from '../model/table-units.ts'
import type {Finding, Subject} from './comparison.ts'
import {markTexts} from './phrase-of.ts'
import {directionNames, kindNames, roleNames} from './words.ts'

/** What a dataset, a row or a column says of itself, in Dutch, by the Dutch name of the property. */
type Properties = ReadonlyArray<readonly [aspect: string, value: string | undefined]>

/** Differences in what a dataset says of its figures: unit, definition, source, reference date, breaks, notes. */
export function compareDescription(
  from: Dataset,
  to: Dataset,
  subject: Subject,
  place: Finding['place'],
): ReadonlyArray<Finding> {
  return [...compareProperties(describe(from), describe(to), subject, place), ...compareNotes(from, to, subject, place)]
}

/** Differences in the properties of a row or a column that both versions have. */
export function compareAxes(
  from: Row | Column,
  to: Row | Column,
  subject: Subject,
  place: Finding['place'],
): ReadonlyArray<Finding> {
  return compareProperties(describeAxis(from), describeAxis(to), subject, place)
}

/** One finding a property that differs. */
export function compareProperties(
  from: Properties,
  to: Properties,
  subject: Subject,
  place: Finding['place'],
): ReadonlyArray<Finding> {
  const before = new Map(from)
  return to.flatMap(([aspect, value]) => {
    const old = before.get(aspect)
    if (old === value) return []
    const change = old === undefined ? 'added' : value === undefined ? 'removed' : 'changed'
    const id = `definitie_${subject.path.join('_')}_${aspect.replace(/[^a-z]+/g, '-')}`
    return [
      {id, category: 'description', change, subject, aspect, place, from: old, to: value, ...markTexts(old, value)},
    ]
  })
}

function describe(dataset: Dataset): Properties {
  const titleOf = (id: string): string => dataset.columns.find((column) => column.id === id)?.title ?? id
  const unit = formatUnit(dataset)
  return [
    ['soort', kindNames[dataset.kind]],
    ['eenheid', unit === '' ? undefined : unit],
    ['decimalen', String(dataset.decimals)],
    ['bron', dataset.source],
    ['eigenaar', dataset.owner],
    ['peildatum', dataset.referenceDate && formatDate(dataset.referenceDate)],
    ['definitie', dataset.definition],
    ['boodschap', dataset.message],
    ['richting', dataset.direction && directionNames[dataset.direction]],
    ['trendbreuk', dataset.breaks.length === 0 ? undefined : `vanaf ${dataset.breaks.map(titleOf).sort().join(', ')}`],
    ['reden van de trendbreuk', dataset.breakReason],
    ['zonder cijfers', dataset.withoutFigures],
    ['fictief', dataset.fictitious ? 'ja' : 'nee'],
  ]
}

function describeAxis(axis: Row | Column): Properties {
  return [
    ['titel', axis.title],
    ['groep', axis.group],
    ['rol', axis.role && roleNames[axis.role]],
    ['eenheid', axis.unit],
    ['decimalen', axis.decimals === undefined ? undefined : String(axis.decimals)],
    ['richting', axis.direction && directionNames[axis.direction]],
    'cells' in axis ? ['noot', axis.note] : ['periode', axis.period],
  ]
}

/** Notes under a table have no ids: one that both have is the same, in whatever order. */
function compareNotes(from: Dataset, to: Dataset, subject: Subject, place: Finding['place']): ReadonlyArray<Finding> {
  const gone = from.notes.filter((note) => !to.notes.includes(note))
  const come = to.notes.filter((note) => !from.notes.includes(note))
  const base = {category: 'description', subject, aspect: 'noot', place} as const
  return Array.from({length: Math.max(gone.length, come.length)}, (_, at): Finding => {
    const [old, value] = [gone[at], come[at]]
    const change = old === undefined ? 'added' : value === undefined ? 'removed' : 'changed'
    const id = `definitie_${subject.path.join('_')}_noot-${at + 1}`
    return {...base, id, change, from: old, to: value, ...markTexts(old, value)}
  })
}
