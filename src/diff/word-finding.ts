import {levelNames} from '../model/classification.ts'
import {formatDate} from '../model/format.ts'
import type {Comparison, FigureChange, Finding, Place, Version} from './comparison.ts'
import {changeNames, publicChangeNames} from './words.ts'

/** A finding in Dutch, the same in every form that people read. */
export interface Wording {
  /** "nieuw", "herzien", "naar de bijlage" */
  readonly change: string
  /** "Instroom: Realisatie, 2025", with the property that changed where it is one: "Instroom (eenheid)" */
  readonly what: string
  /** "2.1 Personeelsbestand, onder ‘Toelichting’", from one to the other where they differ; may be empty. */
  readonly where: string
  readonly from: string | undefined
  readonly to: string | undefined
  /** "+812 vte" */
  readonly difference: string | undefined
  /** "gunstig", with what the norm says of it: "gunstig; was 5 onder het plan van 80, is gelijk aan het plan van 80" */
  readonly verdict: string | undefined
}

/** Words a finding. */
export function wordFinding(finding: Finding, {isPublic}: Pick<Comparison, 'isPublic'>): Wording {
  const {change, subject, aspect, place, levels, figure} = finding
  const quote = levels && (finding.to ?? finding.from)
  const what = aspect === undefined ? subject.title : `${subject.title} (${aspect})`
  return {
    change: (isPublic ? publicChangeNames[change] : undefined) ?? changeNames[change],
    what: quote === undefined ? what : `${what}: ‘${quote}’`,
    where: wordPlaces(place.from, place.to),
    ...wordSides(finding, isPublic),
    difference: figure?.printedDifference,
    verdict: figure && wordVerdict(figure),
  }
}

/** "v2025 (voorjaar-2025, 21 mei 2025)" */
export function wordVersion({label, publication, date}: Version): string {
  const facts = [label === publication ? undefined : publication, formatDate(date)].filter(Boolean).join(', ')
  return `${label} (${facts})`
}

/** "1 bevinding", "12 bevindingen" */
export function countFindings(count: number): string {
  return count === 1 ? '1 bevinding' : `${count} bevindingen`
}

/** What stands where the two readings name nothing that changed in classification. */
export function wordNoClassification({isPublic}: Pick<Comparison, 'isPublic'>): string {
  return isPublic
    ? 'De openbare versies noemen niets dat naar de bijlage is verplaatst of openbaar is geworden.'
    : 'Niets is hoger of lager gerubriceerd, en niets gerubriceerds is verschenen of verdwenen.'
}

/** What could not be compared, one sentence each. */
export function wordUnreadable({unreadable, from, to}: Comparison): ReadonlyArray<string> {
  return unreadable.map(({side, path, title}) => {
    const {label} = side === 'from' ? from : to
    return `Niet vergeleken: ${title} (${path}), want dat bestand is in ${label} niet te lezen.`
  })
}

/** What was and is; of a classification the levels, or for everybody where the thing is to be found. */
function wordSides({change, levels, from, to}: Finding, isPublic: boolean): Pick<Wording, 'from' | 'to'> {
  if (levels !== undefined)
    return {from: levels.from && levelNames[levels.from], to: levels.to && levelNames[levels.to]}
  if (isPublic && from === undefined && to === undefined) {
    if (change === 'rose') return {from: 'openbaar', to: 'in de bijlage'}
    if (change === 'fell') return {from: 'in de bijlage', to: 'openbaar'}
  }
  return {from, to}
}

function wordPlaces(from: Place | undefined, to: Place | undefined): string {
  const [before, after] = [wordPlace(from), wordPlace(to)]
  if (from === undefined || to === undefined || from.section === to.section) return after === '' ? before : after
  return before === after ? after : `${before} → ${after}`
}

function wordPlace(place: Place | undefined): string {
  if (place === undefined) return ''
  return place.heading === undefined ? place.label : `${place.label}, onder ‘${place.heading}’`
}

function wordVerdict({verdict, standing, crossed}: FigureChange): string | undefined {
  const good = verdict && {better: 'gunstig', worse: 'ongunstig'}[verdict]
  const reached = crossed && {met: 'voldoet nu', missed: 'voldoet niet meer'}[crossed]
  const {from, to} = standing
  const measure = from === undefined || from === to ? to : to === undefined ? `was ${from}` : `was ${from}, is ${to}`
  const words = [good, reached, measure].filter((part) => part !== undefined).join('; ')
  return words === '' ? undefined : words
}
