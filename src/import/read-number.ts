/** The sign between whole and decimals. */
export type DecimalMark = 'komma' | 'punt'

export type NumberReading =
  | {
      readonly type: 'number'
      readonly value: number
      /** 8 in "5 van 8". */
      readonly whole: number | undefined
      readonly isPercent: boolean
      /** The mark that the number shows to be in use, where it shows any. */
      readonly mark: DecimalMark | undefined
    }
  /** What it would be with either mark; undefined where it would be no number. */
  | {readonly type: 'unclear'; readonly comma: number | undefined; readonly point: number | undefined}
  /** A number, but written with the other mark than the one asked for. */
  | {readonly type: 'other-mark'}
  | {readonly type: 'none'}

const patterns: Readonly<Record<DecimalMark, RegExp>> = {
  komma: /^(?:[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+|\d+)(?:,\d+)?$/,
  punt: /^(?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?: \d{3})+|\d+)(?:\.\d+)?$/,
}

/**
 * Reads a number as people type it: `4326`, `73,7%`, `−1.850`, `1 234,5`, `5 van 8`.
 *
 * Without `mark` a number counts only where it cannot be read in two ways: not `1.234`, which is a thousand in Dutch
 * and a little more than one in English, and not `1.234,5` either, as a file with both signs in one number may well
 * have lost a digit or hold the other one elsewhere.
 */
export function readNumber(text: string, mark: DecimalMark | undefined): NumberReading {
  const [part = '', whole, ...rest] = text.split(/ van /)
  if (rest.length > 0) return {type: 'none'}
  const reading = readOne(part, mark)
  if (whole === undefined || reading.type !== 'number') return reading
  const second = readOne(whole, mark)
  return second.type === 'number' ? {...reading, whole: second.value, mark: reading.mark ?? second.mark} : second
}

function readOne(text: string, mark: DecimalMark | undefined): NumberReading {
  const [, sign = '', digits = '', percent] =
    /^([-−–+]?) ?(\d[\d., ]*?) ?(%?)$/.exec(text.replace(/[\s\u00a0\u2007\u2009\u202f]/g, ' ').trim()) ?? []
  const comma = parse(digits, 'komma', sign)
  const point = parse(digits, 'punt', sign)
  if (comma === undefined && point === undefined) return {type: 'none'}
  const isBoth = /,/.test(digits) && /\./.test(digits)
  if (mark === undefined && (isBoth || (comma !== undefined && point !== undefined && comma !== point)))
    return {type: 'unclear', comma, point}
  const value = mark === undefined ? (comma ?? point) : mark === 'komma' ? comma : point
  if (value === undefined) return {type: 'other-mark'}
  const shown = comma === point ? undefined : comma === undefined ? 'punt' : 'komma'
  return {type: 'number', value, whole: undefined, isPercent: percent === '%', mark: mark === undefined ? shown : mark}
}

function parse(digits: string, mark: DecimalMark, sign: string): number | undefined {
  if (!patterns[mark].test(digits)) return undefined
  const plain = mark === 'komma' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '')
  const value = Number(plain.replaceAll(' ', ''))
  return sign === '' || sign === '+' || value === 0 ? value : -value
}
