/** Ids that hang together, directly or through others. */
export interface Groups {
  join(ids: ReadonlyArray<string>): void
  /** The same for all ids of a group. */
  of(id: string): string
}

/** Union–find: each id points at another of its group, the last at itself. */
export function makeGroups(): Groups {
  const parents = new Map<string, string>()
  const of = (id: string): string => {
    let root = id
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent
    for (let at = id; at !== root; ) {
      const parent = parents.get(at) ?? root
      parents.set(at, root)
      at = parent
    }
    return root
  }
  return {
    of,
    join([head, ...others]) {
      if (head === undefined) return
      for (const other of others) if (of(other) !== of(head)) parents.set(of(other), of(head))
    },
  }
}
