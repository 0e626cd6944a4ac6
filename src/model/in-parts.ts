/** A list in parts of so many, in its order; the last may be smaller. */
export function* inParts<T>(list: ReadonlyArray<T>, size: number): Generator<ReadonlyArray<T>, void> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size)
}
