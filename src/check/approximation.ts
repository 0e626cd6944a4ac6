/** How a number is hedged, and with which Dutch words. */
export type Approximation = 'above' | 'below' | 'about' | 'at-least' | 'at-most'

const forms: ReadonlyArray<readonly [Approximation, RegExp]> = [
  [
    'above',
    /(?<!\p{L})(?:ruim|iets meer dan|net iets meer dan|net boven(?: de)?|iets boven(?: de)?|dik|een dikke|goed|even boven(?: de)?)\s+$/iu,
  ],
  [
    'below',
    /(?<!\p{L})(?:bijna|krap|net geen|nog geen|nog net geen|net onder(?: de)?|iets onder(?: de)?|een kleine|iets minder dan|net iets minder dan|tegen de)\s+$/iu,
  ],
  [
    'about',
    /(?<!\p{L})(?:circa|ca\.|ongeveer|zo[’']n|rond(?: de)?|rondom(?: de)?|om en nabij(?: de)?|om en de bij|omstreeks|plusminus|naar schatting|afgerond|rond)\s+$/iu,
  ],
  [
    'at-least',
    /(?<!\p{L})(?:(?<!niet )meer dan|minstens|minimaal|ten minste|tenminste|op zijn minst|boven(?: de)?|hoger dan|groter dan|niet minder dan|vanaf)\s+$/iu,
  ],
  [
    'at-most',
    /(?<!\p{L})(?:(?<!niet )minder dan|hoogstens|maximaal|ten hoogste|op zijn hoogst|lager dan|niet meer dan|kleiner dan|onder(?: de)?)\s+$/iu,
  ],
]

/** The hedge that a text ends with, and how long it is with the space behind it. */
export function findApproximation(before: string): {readonly kind: Approximation; readonly length: number} | undefined {
  for (const [kind, pattern] of forms) {
    const match = pattern.exec(before)
    if (match) return {kind, length: match[0].length}
  }
  return undefined
}

/**
 * Whether a hedge is true: "ruim 79.900" of 79.949, "bijna 80.000" of 79.949, "circa 26" of 26,3.
 *
 * `step` is the unit of the last digit of the number that is not a zero. "Ruim" and "bijna" reach one step, "circa"
 * half a step; a bound may lie one step away before the sentence means another figure.
 */
export function isTrueApproximation(kind: Approximation, typed: number, value: number, step: number): boolean {
  const off = value - typed
  switch (kind) {
    case 'above':
      return off >= 0 && off < step
    case 'below':
      return off <= 0 && off > -step && value > 0.8 * typed
    case 'about':
      return Math.abs(off) <= step / 2 && Math.abs(off) <= 0.15 * Math.abs(typed)
    case 'at-least':
      return off >= 0 && off <= step
    case 'at-most':
      return off <= 0 && off >= -step
  }
}

/** The unit of the last digit that is not a zero: 100 of 79.900, 0.1 of 7,6. */
export function findStep(value: number, decimals: number): number {
  const digits = Math.round(Math.abs(value) * 10 ** decimals)
  const zeros = /0*$/.exec(String(digits))?.[0].length ?? 0
  return digits === 0 ? 10 ** -decimals : 10 ** (zeros - decimals)
}
