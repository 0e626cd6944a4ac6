import {levelNames, publicLevel} from './classification.ts'
import {describeDuration} from './duration.ts'
import {describeCopy} from './edition.ts'
import {formatDate} from './format.ts'
import type {View} from './view.ts'

const unsettled = 'nog niet vastgesteld'

/**
 * What the cover of a classified document says of its classification, name by name; nothing for a public one.
 *
 * Source: Besluit Voorschrift Informatiebeveiliging Rijksdienst Bijzondere Informatie: level, duration and who set
 * them belong together. Who set it is an office and never a person.
 */
export function describeTitleBlock({
  level,
  publication: {date},
  edition: {duration, authority, copy},
}: View): ReadonlyArray<readonly [name: string, value: string]> {
  if (level === publicLevel) return []
  return [
    ['Rubricering', levelNames[level]],
    ['Duur', duration === undefined ? unsettled : describeDuration(duration, date)],
    ['Vastgesteld door', authority ?? unsettled],
    ['Datum', formatDate(date)],
    ['Exemplaar', copy === undefined ? 'niet genummerd' : describeCopy(copy)],
  ]
}
