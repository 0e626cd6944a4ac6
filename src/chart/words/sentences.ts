import {formatNumber, roundHalfAwayFromZero} from '../../model/format.ts'

/** "a, b en c". */
export function joinWords(words: ReadonlyArray<string>): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`
}

/** A sentence: a capital first, a full stop last, where they are not there yet. */
export function toSentence(text: string): string {
  const begun = text.slice(0, 1).toUpperCase() + text.slice(1)
  return /[.!?]$/.test(begun) ? begun : `${begun}.`
}

/** A title within a sentence: a small first letter, unless the word is an abbreviation or a name with capitals. */
export function lowerFirst(text: string): string {
  const [first = ''] = text.split(/[ -]/)
  return /[A-Z0-9]/.test(first.slice(1)) || first.length < 2 ? text : text.slice(0, 1).toLowerCase() + text.slice(1)
}

export interface Scale {
  readonly decimals: number
  /** "%" or "e" where figures carry it. */
  readonly suffix: string | undefined
}

/** How far `value` lies from `other`, in words: "4,1 procentpunt meer", "812 minder", "2 plaatsen hoger", "even veel". */
export function compare(
  value: number,
  other: number,
  scale: Scale,
  words: readonly [more: string, less: string, equal: string],
): string {
  const difference = roundHalfAwayFromZero(value - other, scale.decimals)
  if (difference === 0) return words[2]
  return `${distance(difference, scale)} ${difference > 0 ? words[0] : words[1]}`
}

function distance(difference: number, {decimals, suffix}: Scale): string {
  const number = formatNumber(Math.abs(difference), {decimals})
  if (suffix === '%') return `${number} procentpunt`
  return suffix === 'e' ? `${number} ${number === '1' ? 'plaats' : 'plaatsen'}` : number
}
