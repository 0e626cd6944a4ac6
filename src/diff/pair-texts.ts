import {keepFromSecond} from '../model/keep-from-second.ts'
import type {Chapter, Section, View} from '../model/view.ts'
import {type Block, readBlocks} from './blocks.ts'
import type {Place} from './comparison.ts'
import {type Pairs, pairBy} from './pair.ts'

/** A chapter or a section with its place in the report. */
export interface Text {
  readonly kind: 'chapter' | 'section'
  readonly section: Section
  readonly chapter: Chapter
  readonly place: Place
  /** In reading order, from 0. */
  readonly order: number
}

/** Everything under a title in an edition, in reading order. */
export const listTexts = keepFromSecond((view: View): ReadonlyArray<Text> => {
  const texts = view.chapters.flatMap((chapter) => [
    toText('chapter', chapter, chapter),
    ...chapter.sections.map((section) => toText('section', section, chapter)),
  ])
  return texts.map((text, order) => ({...text, order}))
})

/** Finds which texts are the same one: by id; with another id by title; with both changed by most of its words. */
export function pairTexts(from: ReadonlyArray<Text>, to: ReadonlyArray<Text>): Pairs<Text> {
  const byName = pairBy(
    from,
    to,
    ({section}) => section.id,
    ({kind, section}) => `${kind} ${section.title}`,
  )
  const byWords = pairByWords(byName.onlyFrom, byName.onlyTo)
  if (byWords.size === 0) return byName
  const partners = new Map([...byName.both.map(([before, after]) => [after, before] as const), ...byWords])
  const taken = new Set(byWords.values())
  return {
    both: to.flatMap((text) => {
      const partner = partners.get(text)
      return partner === undefined ? [] : [[partner, text] as const]
    }),
    onlyFrom: byName.onlyFrom.filter((text) => !taken.has(text)),
    onlyTo: byName.onlyTo.filter((text) => !byWords.has(text)),
  }
}

/** The blocks of one text of a version, whose sections go by their own ids. */
export const readOwnText = keepFromSecond((text: Text) => readText(text, (id) => id))

/** The blocks of one text of a version. */
export function readText(text: Text, alias: (id: string) => string): ReadonlyArray<Block> {
  const footnotes = new Map(text.chapter.footnotes.map((footnote) => [footnote.number, footnote]))
  return readBlocks(text.section, {footnotes, alias})
}

function toText(kind: Text['kind'], section: Section, chapter: Chapter): Omit<Text, 'order'> {
  const label = [section.number, section.title].filter((part) => part !== undefined).join(' ')
  return {kind, section, chapter, place: {chapter: chapter.id, section: section.id, label}}
}

/** Pairs texts that share at least half of their blocks, the most alike first. */
function pairByWords(from: ReadonlyArray<Text>, to: ReadonlyArray<Text>): ReadonlyMap<Text, Text> {
  const keysOf = (text: Text) => new Set(readOwnText(text).map(({key}) => key))
  const before = from.map((text) => [text, keysOf(text)] as const)
  const after = to.map((text) => [text, keysOf(text)] as const)
  const candidates = after.flatMap(([text, keys]) =>
    before.flatMap(([other, otherKeys]) => {
      const shared = [...keys].filter((key) => otherKeys.has(key)).length
      const likeness = shared / Math.max(keys.size, otherKeys.size, 1)
      const names = [text.section.id, other.section.id].sort().join(' ')
      return text.kind === other.kind && shared > 1 && likeness >= 0.5 ? [{text, other, likeness, names}] : []
    }),
  )
  const pairs = new Map<Text, Text>()
  const taken = new Set<Text>()
  candidates.sort((a, b) => b.likeness - a.likeness || (a.names < b.names ? -1 : 1))
  for (const {text, other} of candidates) {
    if (pairs.has(text) || taken.has(other)) continue
    pairs.set(text, other)
    taken.add(other)
  }
  return pairs
}
