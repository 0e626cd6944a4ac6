/** Which things of two versions are the same thing. */
export interface Pairs<T> {
  /** In the order of the version to. */
  readonly both: ReadonlyArray<readonly [from: T, to: T]>
  readonly onlyFrom: ReadonlyArray<T>
  readonly onlyTo: ReadonlyArray<T>
}

/**
 * Pairs things by the first key that two of them share: ids first, then what tells a thing that was given another id.
 *
 * A key that several share pairs them in their order, so that exchanging the versions gives the same pairs. A thing
 * without a key is not paired by it.
 */
export function pairBy<T>(
  from: ReadonlyArray<T>,
  to: ReadonlyArray<T>,
  ...keys: ReadonlyArray<(item: T) => string | undefined>
): Pairs<T> {
  const partners = new Map<T, T>()
  let onlyFrom = from
  let onlyTo = to
  for (const key of keys) {
    if (onlyFrom.length === 0 || onlyTo.length === 0) break
    const waiting = groupBy(onlyFrom, key)
    const taken = new Set<T>()
    for (const item of onlyTo) {
      const name = key(item)
      const partner = name === undefined ? undefined : waiting.get(name)?.shift()
      if (partner === undefined) continue
      partners.set(item, partner)
      taken.add(partner)
    }
    onlyFrom = onlyFrom.filter((item) => !taken.has(item))
    onlyTo = onlyTo.filter((item) => !partners.has(item))
  }
  const both = to.flatMap((item): ReadonlyArray<readonly [T, T]> => {
    const partner = partners.get(item)
    return partner === undefined ? [] : [[partner, item]]
  })
  return {both, onlyFrom, onlyTo}
}

function groupBy<T>(items: ReadonlyArray<T>, key: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const name = key(item)
    if (name === undefined) continue
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [item])
    else group.push(item)
  }
  return groups
}
