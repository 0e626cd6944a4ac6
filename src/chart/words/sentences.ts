import {formatNumber, roundHalfAwayFromZero} from '../../model/format.ts'

/** "a, b en c". Titles stay as they were typed: many begin with a name. */
export function joinWords(words: ReadonlyArray<string>): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`
}

/** A sentence: a capital first, a full stop last, where they are not there yet. */
export function toSentence(text: string): string {
  const begun = text.slice(0, 1).toUpperCase() + text.slice(1)
  return /[.!?]$/.test(begun) ? begun : `${begun}.`
}

/** A figure as printed, with the decimals that it was printed in. */
export interface Printed {
  readonly value: number
  readonly decimals: number
}

/**
 * How far `value` lies from `other`, with its sign: "+0,8 procentpunt", "−812"; empty where they are equal.
 *
 * Both are taken as printed, so that a reader who subtracts finds the same.
 */
export function difference({value, decimals}: Printed, other: Printed, suffix: string | undefined): string {
  const most = Math.max(decimals, other.decimals)
  const gap = roundHalfAwayFromZero(value - other.value, most)
  if (gap === 0) return ''
  const number = formatNumber(gap, {decimals: most, sign: 'always'})
  const places = Math.abs(gap) === 1 ? 'plaats' : 'plaatsen'
  return suffix === '%' ? `${number} procentpunt` : suffix === 'e' ? `${number} ${places}` : number
}

/** "boven", "onder" or "gelijk aan". */
export function side({value}: Printed, other: Printed): string {
  return value === other.value ? 'gelijk aan' : value > other.value ? 'boven' : 'onder'
}

/** A unit that can follow a number ("vte"), with its space; empty for a scale or a count ("aantal projecten"); "× 1.000 euro". */
export function unitAfter(unit: string): string {
  if (unit === '' || /^aantal|cijfer|schaal|score|index/.test(unit)) return ''
  const [, name, factor] = /^(.*) (× .*)$/.exec(unit) ?? []
  return factor === undefined ? ` ${unit}` : ` ${factor} ${name}`
}

/** A unit in parentheses behind a title. */
export function unitBehind(unit: string): string {
  return unit === '' ? '' : ` (${unit})`
}
