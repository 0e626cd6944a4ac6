/**
 * A number as a fraction of whole numbers, so that sums in it are exact.
 *
 * The parity test does its own arithmetic on purpose: were it the program's, both could be wrong in the same way.
 */
export interface Exact {
  readonly over: bigint
  readonly under: bigint
}

/** The number as it is typed in a source: 19.8 is 198/10, not the nearest binary number. */
export function exact(value: number): Exact {
  const [, sign, whole = '', fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(
    String(value),
  ) ?? [undefined, '', 'x']
  const over = BigInt(`${sign}${whole}${fraction}`)
  const places = fraction.length - Number(exponent)
  return places < 0 ? {over: over * 10n ** BigInt(-places), under: 1n} : {over, under: 10n ** BigInt(places)}
}

export function plus(a: Exact, b: Exact): Exact {
  return {over: a.over * b.under + b.over * a.under, under: a.under * b.under}
}

export function minus(a: Exact, b: Exact): Exact {
  return plus(a, {...b, over: -b.over})
}

export function times(a: Exact, b: Exact): Exact {
  return {over: a.over * b.over, under: a.under * b.under}
}

export function dividedBy(a: Exact, b: Exact): Exact {
  const sign = b.over < 0n ? -1n : 1n
  return {over: a.over * b.under * sign, under: a.under * b.over * sign}
}

export function isEqual(a: Exact, b: Exact): boolean {
  return a.over * b.under === b.over * a.under
}

/** Rounds half away from zero; below zero decimals to tens, hundreds, … */
export function round({over, under}: Exact, decimals: number): Exact {
  const scale = 10n ** BigInt(Math.abs(decimals))
  const [top, bottom] = decimals < 0 ? [over, under * scale] : [over * scale, under]
  const size = ((top < 0n ? -top : top) * 2n + bottom) / (bottom * 2n)
  const whole = top < 0n ? -size : size
  return decimals < 0 ? {over: whole * scale, under: 1n} : {over: whole, under: scale}
}

/** In Dutch notation: "−1.234,5". */
export function print(value: Exact, decimals: number, sign: 'always' | 'never' | 'minus' = 'minus'): string {
  const {over, under} = round(value, decimals)
  const digits = String(over < 0n ? -over : over).padStart(Math.max(1, decimals + 1), '0')
  const places = under === 1n ? 0 : decimals
  const whole = digits.slice(0, digits.length - places)
  const fraction = places > 0 ? `,${digits.slice(-places)}` : ''
  const groups = whole.replace(/(?<=\d)(?=(\d{3})+$)/g, '.')
  const before = sign === 'never' || over === 0n ? '' : over < 0n ? '−' : sign === 'always' ? '+' : ''
  return before + groups + fraction
}

/** As open data write it: "1234.5". */
export function plain(value: Exact, decimals: number): string {
  const text = print(value, decimals).replaceAll('.', '').replace(',', '.').replace('−', '-')
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

/** Reads a number back from print; undefined where there is none. */
export function readPrinted(text: string): Exact | undefined {
  const [, sign = '', digits] = /^([−+]?)(\d+(?:\.\d{3})*(?:,\d+)?)%?$/.exec(text) ?? []
  if (digits === undefined) return undefined
  const value = exact(Number(digits.replaceAll('.', '').replace(',', '.')))
  return sign === '−' ? {...value, over: -value.over} : value
}
