import {diagnose} from '../diagnostic/diagnose.ts'
import type {Entry} from './collecting.ts'
import {type CellSpec, isMissing, keyOf, missingReasons} from './dataset-spec.ts'
import type {DecimalMarks} from './decimal-marks.ts'
import type {Expectation} from './expect-value.ts'
import {normalise} from './match-name.ts'
import {readNumber} from './read-number.ts'
import {nameCell, type Table} from './table.ts'

/** What a cell of a sheet says. */
export type Value =
  | {readonly type: 'number'; readonly value: number; readonly whole: number | undefined}
  | {readonly type: 'word'; readonly text: string}
  /** Why there is no figure, in a word of the schema. */
  | {readonly type: 'missing'; readonly reason: string}
  /** The words that stand for a missing figure already. */
  | {readonly type: 'same'}

/** What the dataset says about the cell that a value is for. */
export interface Target {
  readonly before: CellSpec | undefined
  readonly expected: Expectation
  readonly unit: string | undefined
}

/** Reads a filled cell; undefined where it does not fit, which is said at its place or kept in `marks`. */
export function readValue(
  {row, column, cell, place}: Entry,
  {before, expected, unit}: Target,
  marks: DecimalMarks,
  {file}: Table,
): Value | undefined {
  const facts = {cel: nameCell(place), naar: keyOf(row, column)}
  if (cell.type === 'empty') return undefined
  if (cell.type === 'unfit') return refuse('import-cel-onbruikbaar', {gevonden: cell.words})
  if (cell.type === 'number') {
    if (expected === 'word') return readWord(String(cell.value))
    if (!cell.isPercent) return {type: 'number', value: cell.value, whole: undefined}
    if (!isPercentUnit(unit)) return refusePercent()
    return {type: 'number', value: multiplyByHundred(cell.value), whole: undefined}
  }
  const {text} = cell
  const word = normalise(text)
  if (isMissing(before) && [before.tekst, before.ontbreekt].some((known) => normalise(known ?? '') === word))
    return {type: 'same'}
  if ((before === undefined || isMissing(before)) && missingReasons.includes(word))
    return {type: 'missing', reason: word}
  if (expected === 'word') return readWord(text)
  const reading = readNumber(text, marks.given)
  switch (reading.type) {
    case 'number':
      if (reading.isPercent && !isPercentUnit(unit)) return refusePercent()
      if (reading.mark !== undefined && !marks.shown.has(reading.mark)) marks.shown.set(reading.mark, {text, place})
      return {type: 'number', value: reading.value, whole: reading.whole}
    case 'unclear':
      marks.unclear.push({text, place, reading})
      return undefined
    case 'other-mark': {
      const ander = marks.given === 'komma' ? 'punt' : 'komma'
      return refuse('import-getal-anders-geschreven', {gevonden: text, teken: marks.given, ander})
    }
    case 'none':
      if (expected === 'either') return {type: 'word', text}
      return refuse('import-geen-getal', {gevonden: text, redenen: missingReasons.join(', ')})
  }

  /** A number among words is most likely in the wrong place, but for a year or the like that stands there as words. */
  function readWord(given: string): Value | undefined {
    const known = typeof before === 'object' ? before.tekst : undefined
    return isNumber(given) && !isNumber(known ?? '') ? refuse('import-geen-woord') : {type: 'word', text: given}
  }
  function refuse(rule: Parameters<typeof diagnose>[1], more: Parameters<typeof diagnose>[3] = {}): undefined {
    diagnose(file, rule, place, {...facts, ...more})
  }
  function refusePercent(): undefined {
    return refuse('import-geen-procent', {eenheid: unit === undefined || unit === '' ? 'niet %' : `‘${unit}’`})
  }
}

function isNumber(text: string): boolean {
  return readNumber(text, undefined).type !== 'none'
}

function isPercentUnit(unit: string | undefined): boolean {
  return /^(%|procentpunt)/.test(unit ?? '')
}

/** On the decimal notation, as 0.07 × 100 is 7.000000000000001 in binary. */
function multiplyByHundred(value: number): number {
  const [mantissa = '0', exponent = '0'] = value.toPrecision(15).split('e')
  return Number(`${mantissa}e${Number(exponent) + 2}`)
}
