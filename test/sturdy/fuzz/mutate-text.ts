import {hostileWords} from './hostile-words.ts'

/** Draws from chance: numbers from 0 to 1. */
export type Chance = () => number

export function pick<T>(items: ReadonlyArray<T>, chance: Chance): T {
  return items[Math.floor(chance() * items.length)] as T
}

type Mutation = (text: string, chance: Chance) => string

const at = (text: string, chance: Chance): number => Math.floor(chance() * (text.length + 1))

function cut(text: string, chance: Chance): readonly [string, string, string] {
  const start = at(text, chance)
  const end = Math.min(text.length, start + Math.floor(chance() ** 3 * 300))
  return [text.slice(0, start), text.slice(start, end), text.slice(end)]
}

const mutations: ReadonlyArray<Mutation> = [
  // Something hostile at some place, once or many times.
  (text, chance) => insert(text, pick(hostileWords, chance), chance),
  (text, chance) => insert(text, pick(hostileWords, chance), chance),
  (text, chance) => insert(text, pick(hostileWords, chance).repeat(Math.ceil(chance() ** 4 * 500)), chance),
  (text, chance) => insert(text, Array.from({length: 8}, () => pick(hostileWords, chance)).join(''), chance),
  // Something gone, twice, elsewhere, or turned round.
  (text, chance) => {
    const [before, , after] = cut(text, chance)
    return before + after
  },
  (text, chance) => {
    const [before, middle, after] = cut(text, chance)
    return before + middle.repeat(2 + Math.floor(chance() ** 4 * 100)) + after
  },
  (text, chance) => {
    const [before, middle, after] = cut(text, chance)
    return insert(before + after, middle, chance)
  },
  (text, chance) => {
    const [before, middle, after] = cut(text, chance)
    return before + [...middle].reverse().join('') + after
  },
  // Lines swapped, one lost, the end lost.
  (text, chance) => {
    const lines = text.split('\n')
    const [a, b] = [Math.floor(chance() * lines.length), Math.floor(chance() * lines.length)]
    return lines.map((line, index) => (index === a ? lines[b] : index === b ? lines[a] : line)).join('\n')
  },
  (text, chance) => {
    const lines = text.split('\n')
    const lost = Math.floor(chance() * lines.length)
    return lines.filter((_, index) => index !== lost).join('\n')
  },
  (text, chance) => text.slice(0, at(text, chance)),
  // Another character, number or word.
  (text, chance) => {
    const place = at(text, chance)
    return text.slice(0, place) + String.fromCharCode(Math.floor(chance() * 0x300)) + text.slice(place + 1)
  },
  (text, chance) =>
    replaceOne(text, /\d+/g, () => pick(['0', '-5', '1e400', '12,5', '', '99999999999999999999'], chance), chance),
  (text, chance) => replaceOne(text, /[\p{L}-]{3,}/gu, () => pick(hostileWords, chance), chance),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\uFEFF${text}`,
]

/** The same text with some things wrong in it. */
export function mutateText(text: string, chance: Chance): string {
  let mutated = text
  const times = 1 + Math.floor(chance() * 3)
  for (let time = 0; time < times; time++) mutated = pick(mutations, chance)(mutated, chance)
  return mutated
}

function insert(text: string, word: string, chance: Chance): string {
  const place = at(text, chance)
  return text.slice(0, place) + word + text.slice(place)
}

function replaceOne(text: string, pattern: RegExp, by: () => string, chance: Chance): string {
  const found = [...text.matchAll(pattern)]
  if (found.length === 0) return text
  const match = pick(found, chance)
  return text.slice(0, match.index) + by() + text.slice(match.index + match[0].length)
}
