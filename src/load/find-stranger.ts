/**
 * The first name in a Vega expression that the report does not allow; undefined when all are.
 *
 * Allowed are the row (`datum`), a few constants, and functions that give the same answer on every machine and every
 * day: those of https://vega.github.io/vega/docs/expressions/ without dates, chance, other data and messages.
 */
export function findStranger(expression: string): string | undefined {
  for (const [, name] of expression.matchAll(names)) {
    if (name !== undefined && !allowed.has(name)) return name
  }
  return undefined
}

/** Texts and numbers, members (`.waarde`), and as a group whatever else is a name. */
const names = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\d[\w.]*|\.\s*[\p{L}_$][\p{L}\p{N}_$]*|([\p{L}_$][\p{L}\p{N}_$]*)/gu

const allowed = new Set(
  `datum true false null NaN PI E
  abs ceil clamp exp floor log max min pow round sign sqrt isFinite isNaN isNumber isString isValid isDefined
  toNumber toString parseFloat parseInt length lower upper substring slice split join indexof lastindexof replace trim
  truncate pad inrange format if`.split(/\s+/),
)
