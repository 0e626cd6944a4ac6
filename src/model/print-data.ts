/** All of some data as text, equal where the data are: JSON, with the entries of a Map, and words for what has no bound. */
export function printData(data: unknown): string {
  return JSON.stringify(data, (_key, part: unknown) => {
    if (part instanceof Map) return [...part]
    return part === Infinity || part === -Infinity ? String(part) : part
  })
}
