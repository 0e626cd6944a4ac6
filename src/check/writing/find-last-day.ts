const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

/**
 * The last day of a term as people write it, `YYYY-MM-DD`: "2026", "april 2026", "voorjaar 2026", "eind 2026",
 * "uiterlijk 2030", "2026-01-01"; undefined for one that does not say when it ends, as "vanaf 2026".
 *
 * The days of a month are counted as 31: the result is compared, never printed.
 */
export function findLastDay(term: string): string | undefined {
  const words = term
    .trim()
    .toLowerCase()
    .replace(/^(?:uiterlijk|voor|eind|in|per)\s+/, '')
  if (/^\d{4}-\d{2}-\d{2}$/.test(words)) return words
  const [, part, year] = /^(?:(\p{L}+|q[1-4]|h[12])\s+)?(\d{4})$/u.exec(words) ?? []
  if (year === undefined) return undefined
  if (part === undefined) return `${year}-12-31`
  const month = months.indexOf(part) + 1 || seasons[part]
  return month === undefined ? undefined : `${year}-${String(month).padStart(2, '0')}-31`
}

/** The last month of parts of a year; the report appears in May and in September. */
const seasons: Readonly<Record<string, number>> = {
  voorjaar: 5,
  zomer: 8,
  medio: 7,
  najaar: 9,
  q1: 3,
  q2: 6,
  q3: 9,
  q4: 12,
  h1: 6,
  h2: 12,
}
