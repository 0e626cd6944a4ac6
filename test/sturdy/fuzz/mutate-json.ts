import {type Chance, pick} from './mutate-text.ts'

/** The same JSON with one value somewhere in it replaced, gone, twice or under another name. */
export function mutateJson(text: string, values: ReadonlyArray<unknown>, chance: Chance): string {
  const root = JSON.parse(text) as unknown
  const holders: Array<Record<string, unknown> | unknown[]> = []
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    holders.push(value as Record<string, unknown>)
    for (const child of Object.values(value)) collect(child)
  }
  collect(root)
  const holder = pick(holders, chance)
  if (Array.isArray(holder)) {
    const index = Math.floor(chance() * (holder.length + 1))
    holder.splice(index, chance() < 0.5 ? 1 : 0, chance() < 0.5 ? pick(values, chance) : holder[0])
  } else if (holder !== undefined) {
    const key = pick(Object.keys(holder), chance) ?? 'x'
    const kind = chance()
    if (kind < 0.2) delete holder[key]
    else if (kind < 0.4)
      holder[pick(['constructor', 'toString', 'x', '', 'waarde', 'rubricering', 'id', '2030'], chance)] = holder[key]
    else holder[key] = kind < 0.5 ? pick(Object.values(holder), chance) : pick(values, chance)
  }
  return JSON.stringify(root, null, 2)
}
