import type {Point} from 'unist'
import type {VFile} from 'vfile'
import type {TypedText} from './list-typed-texts.ts'

/** A word as somebody typed it. */
export interface TypedWord {
  /** With a hyphen after it where it is only the first part of one: `vredes-`, the first of `(beleids)ondersteunend`. */
  readonly word: string
  readonly file: VFile
  readonly place: Point
  /** Whether a capital says nothing about it: at the start of a sentence, a title, a cell or a quotation. */
  readonly opens: boolean
  /** The word right after it, with one space between; undefined at a stop. */
  readonly next: string | undefined
}

/** Letters, figures, and signs within a word: `NAVO’s`, `F-35`, `R&T`. */
const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}&’'‑-]*[\p{L}\p{M}\p{N}])?-?/gu

/** The words of texts, in order, each at its place in its file. */
export function listTypedWords(texts: ReadonlyArray<TypedText>): ReadonlyArray<TypedWord> {
  const lines = new Map<VFile, ReadonlyArray<number>>()
  return texts.flatMap(({text, file, start, end, opens: opening}) => {
    const source = String(file)
    const starts = lines.get(file) ?? findLineStarts(source)
    lines.set(file, starts)
    const found = [...text.matchAll(wordPattern)]
    let cursor = start
    return found.map((match, index): TypedWord => {
      const [word] = match
      const at = source.indexOf(word, cursor)
      const offset = at === -1 || at >= end ? cursor : at
      cursor = offset + word.length
      const before = text.slice(0, match.index)
      const opens = before.trim() === '' ? opening : /(?:[.!?:;(‘“"’”]|\n)\s*$/u.test(before)
      const after = found[index + 1]
      const gap = after && text.slice(match.index + word.length, after.index)
      const isPart = /^\)\p{L}/u.test(text.slice(match.index + word.length))
      return {
        word: isPart ? `${word}-` : word,
        file,
        place: toPoint(offset, starts),
        opens,
        next: gap === ' ' ? after?.[0] : undefined,
      }
    })
  })
}

function findLineStarts(source: string): ReadonlyArray<number> {
  return [0, ...[...source.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)]
}

function toPoint(offset: number, starts: ReadonlyArray<number>): Point {
  let [low, high] = [0, starts.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return {line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset}
}
