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
 * How far `value` lies from `other`, in words: "4,1 procentpunt meer", "812 minder", "2 plaatsen hoger", "evenveel".
 *
 * Both are taken as printed, so that a reader who subtracts finds the same.
 */
export function compare(
  {value, decimals}: Printed,
  other: Printed,
  suffix: string | undefined,
  words: readonly [more: string, less: string, equal: string],
): string {
  const most = Math.max(decimals, other.decimals)
  const difference = roundHalfAwayFromZero(value - other.value, most)
  if (difference === 0) return words[2]
  const number = formatNumber(Math.abs(difference), {decimals: most})
  const places = number === '1' ? 'plaats' : 'plaatsen'
  const unit = suffix === '%' ? ' procentpunt' : suffix === 'e' ? ` ${places}` : ''
  return `${number}${unit} ${difference > 0 ? words[0] : words[1]}`
}

/** A unit that can follow a number ("vte"), with its space; empty for a scale or a count ("aantal projecten"). */
export function unitAfter(unit: string): string {
  return unit === '' || /^aantal|cijfer|schaal|score|index/.test(unit) ? '' : ` ${unit}`
}

/** A unit in parentheses behind a title. */
export function unitBehind(unit: string): string {
  return unit === '' ? '' : ` (${unit})`
}
