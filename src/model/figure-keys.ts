/** How a number may be meant: in Dutch notation, with a point before its decimals, or anyhow. */
export type Notation = 'dutch' | 'point' | 'any'

const separator = String.raw`[.,' \u00a0\u2009\u202f\u2019]`
const token = new RegExp(String.raw`(?<![A-Za-z0-9_])\d+(?:${separator}\d+)*(?![A-Za-z0-9_])`, 'g')

/**
 * The numbers that a text may be read as holding, each as its digits with a point: `1234.5`.
 *
 * `1.234,5`, `1,234.5`, `1234.5` and `1 234,5` are one number; `1.234` is two. Zeros at the end of a fraction and signs
 * do not count. What may as well be a list (`2024, 5138` without the space) is read as both. Numbers that stand right
 * beside a letter are names and hashes.
 */
export function figureKeys(text: string, notation: Notation = 'any'): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const [found] of text.matchAll(token)) for (const key of readToken(found, notation)) keys.add(key)
  return keys
}

/** How many digits of a number tell it from others: not the zeros at its ends. */
export function significance(key: string): number {
  return key.replace('.', '').replace(/^0+|0+$/g, '').length
}

function readToken(found: string, notation: Notation): ReadonlyArray<string> {
  const parts = found.split(/[ \u00a0\u2009\u202f]/)
  if (parts.length > 1) {
    const isGrouped =
      /^\d{1,3}$/.test(parts[0]!) &&
      parts.slice(1, -1).every((part) => /^\d{3}$/.test(part)) &&
      /^\d{3}(?!\d)/.test(parts.at(-1)!)
    const alone = parts.flatMap((part) => readToken(part, notation))
    return isGrouped ? [...alone, ...readToken(parts.join(''), notation)] : alone
  }
  const dense = found.replace(/['\u2019]/g, '')
  const marks: ReadonlyArray<string> = dense.match(/[.,]/g) ?? []
  const pieces = dense.split(/[.,]/)
  if (marks.length === 0) return [normal(dense, '')]
  const isGrouped = pieces[0]!.length <= 3 && pieces.slice(1).every((piece) => piece.length === 3)
  const isMixed = new Set(marks).size > 1
  if (isMixed) {
    const isNumber =
      marks.lastIndexOf(marks[0]!) === marks.length - 2 &&
      pieces[0]!.length <= 3 &&
      pieces.slice(1, -1).every((piece) => piece.length === 3)
    return isNumber ? [normal(pieces.slice(0, -1).join(''), pieces.at(-1)!)] : pieces.map((piece) => normal(piece, ''))
  }
  if (notation === 'point') return [normal(pieces[0]!, pieces[1] ?? '')]
  if (notation === 'dutch')
    return [marks[0] === ',' ? normal(pieces[0]!, pieces[1] ?? '') : normal(pieces.join(''), '')]
  if (marks.length > 1) return isGrouped ? [normal(pieces.join(''), '')] : pieces.map((piece) => normal(piece, ''))
  const decimal = normal(pieces[0]!, pieces[1]!)
  if (isGrouped) return [normal(pieces.join(''), ''), decimal]
  return pieces[1]!.length > 3 ? [decimal, normal(pieces[0]!, ''), normal(pieces[1]!, '')] : [decimal]
}

function normal(whole: string, fraction: string): string {
  const decimals = fraction.replace(/0+$/, '')
  return `${whole.replace(/^0+(?=\d)/, '')}${decimals === '' ? '' : `.${decimals}`}`
}
