import type {Point} from 'unist'
import {diagnose} from '../diagnostic/diagnose.ts'
import type {DecimalMark, NumberReading} from './read-number.ts'
import {nameCell, type Table} from './table.ts'

/** How the numbers of a sheet that were typed as text show which decimal mark is meant. */
export interface DecimalMarks {
  /** What `--decimaal` says. */
  readonly given: DecimalMark | undefined
  /** Numbers that can be read in two ways. */
  readonly unclear: Array<{readonly text: string; readonly place: Point; readonly reading: NumberReading}>
  /** The first number that shows each mark in use. */
  readonly shown: Map<DecimalMark, {readonly text: string; readonly place: Point}>
}

export function startMarks(given: DecimalMark | undefined): DecimalMarks {
  return {given, unclear: [], shown: new Map()}
}

/** Asks once for `--decimaal` where a number is unclear, and refuses a sheet that has both marks. */
export function reportMarks({unclear, shown}: DecimalMarks, {file}: Table): void {
  const [first] = unclear
  if (first !== undefined && first.reading.type === 'unclear') {
    const more = unclear.length === 1 ? '' : ` Zo staan er nog ${unclear.length - 1}.`
    diagnose(file, 'import-getal-onduidelijk', first.place, {
      cel: nameCell(first.place),
      gevonden: first.text,
      komma: spell(first.reading.comma),
      punt: spell(first.reading.point),
      meer: more,
    })
  }
  const [one, other] = [...shown]
  if (one === undefined || other === undefined) return
  diagnose(file, 'import-decimaalteken-gemengd', other[1].place, {
    cel: nameCell(other[1].place),
    gevonden: other[1].text,
    teken: other[0],
    elders: nameCell(one[1].place),
    ander: one[0],
  })
}

/** A number without signs between thousands, so that it can be read in one way only. */
function spell(value: number | undefined): string {
  return value === undefined ? 'geen getal' : String(value).replace('.', ',').replace('-', '−')
}
