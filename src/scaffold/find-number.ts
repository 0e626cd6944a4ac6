/**
 * The two digits before the name of what comes after all others, or after one of them: `13` after `12-…` where nothing
 * else has it; undefined without room. Numbers from 90 on are for what closes a report, such as the colophon.
 */
export function findNumber(taken: ReadonlyArray<string>, after?: string): string | undefined {
  const numbers = taken.map(Number).filter((number) => number < 90 || after !== undefined)
  const first = after === undefined ? Math.max(0, ...numbers) + 1 : Number(after) + 1
  if (first > (after === undefined ? 89 : 99) || numbers.includes(first)) return undefined
  return String(first).padStart(2, '0')
}
