/** A number as it was typed. */
export interface TypedNumber {
  readonly value: number
  readonly decimals: number
  /** Whether it is written as this report prints numbers: points between thousands, a comma for decimals. */
  readonly isRegular: boolean
}

/** Digits as people type them: "5.138", "73,7", "5138", "5 138", "73.7". */
export const digits = /\d{1,3}(?:[.\u00a0\u202f]\d{3})+(?:,\d+)?(?!\d)|\d+,\d+|\d{1,3}\.\d{1,2}(?![\d.])|\d+/

/** Reads a match of `digits`. A point that is not followed by three digits is taken for a decimal comma. */
export function parseDigits(text: string): TypedNumber {
  const isGrouped = /^\d{1,3}(?:[.\u00a0\u202f]\d{3})+(?:,\d+)?$/.test(text)
  const [whole = '', fraction = ''] = isGrouped ? text.replace(/[.\u00a0\u202f]/g, '').split(',') : text.split(/[.,]/)
  const isRegular = isGrouped ? !/[\u00a0\u202f]/.test(text) : !text.includes('.') && whole.length <= 3
  return {value: Number(`${whole}.${fraction || '0'}`), decimals: fraction.length, isRegular}
}

/** "twee" to "twintig", by value less two. One is mostly an article, and above twenty people write digits. */
const words = `twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien
  achttien negentien twintig`.split(/\s+/)

/** Number words that may state a figure. "Tientallen" and fractions are too vague to hold to a cell. */
export const numberWords = new RegExp(`(?<![\\p{L}-])(?:${words.join('|')})(?![\\p{L}-])`, 'giu')

/** The value of a match of `numberWords`. */
export function parseNumberWord(word: string): number {
  return words.indexOf(word.toLowerCase()) + 2
}
