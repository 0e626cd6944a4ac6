/** Every text within a value. */
export function listStrings(value: unknown): ReadonlyArray<string> {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listStrings) : []
}
