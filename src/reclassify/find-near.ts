import {unknownWord} from './passage.ts'
import {readWords, type Word} from './read-words.ts'

/** A text, read to look in. */
export interface Reading {
  readonly words: ReadonlyArray<Word>
  readonly keys: ReadonlySet<string>
  /** Words that are not known here. */
  readonly unknown: number
}

/** A stretch of words that says nearly what was looked for. */
export interface Near {
  /** Words to change, put in or leave out. */
  readonly distance: number
  /** Of its first word, in the text. */
  readonly offset: number
}

/** Reads a text once, to look for many sentences in it. */
export function readText(text: string): Reading {
  const words = readWords(text)
  const unknown = words.filter(({key}) => key === unknownWord).length
  return {words, keys: new Set(words.map(({key}) => key)), unknown}
}

/**
 * How many words may differ for two sentences to be the same one, reworded; undefined for a sentence too short to tell.
 *
 * One in three, never more than three; one in a sentence of five, and none in one of four.
 */
export function findAllowance({words, unknown}: Reading): number | undefined {
  const count = words.length - unknown
  return count < 4 ? undefined : count === 4 ? 0 : Math.min(3, Math.floor(count / 3))
}

/**
 * The stretch of a text that comes nearest to a sentence, when at most `limit` words differ.
 *
 * By the semi-global edit distance over words (P. H. Sellers, 1980): the stretch may begin and end anywhere. A word that
 * is not known stands for any one word.
 */
export function findNear(sentence: Reading, text: Reading, limit: number): Near | undefined {
  let missing = 0
  for (const {key} of sentence.words) if (key !== unknownWord && !text.keys.has(key)) missing++
  if (missing > limit + text.unknown) return undefined
  let row: ReadonlyArray<Cell> = [...text.words, text.words.at(-1)].map((word) => ({
    distance: 0,
    start: word?.offset ?? 0,
  }))
  for (const [index, {key}] of sentence.words.entries()) {
    const next: Cell[] = [{distance: index + 1, start: row[0]?.start ?? 0}]
    for (const [at, word] of text.words.entries()) {
      const isSame = word.key === key || word.key === unknownWord || key === unknownWord
      next.push(least([add(row[at], isSame ? 0 : 1), add(row[at + 1], 1), add(next[at], 1)]))
    }
    row = next
  }
  const best = least(row)
  return best.distance > limit ? undefined : {distance: best.distance, offset: best.start}
}

interface Cell {
  readonly distance: number
  readonly start: number
}

function add(cell: Cell | undefined, cost: number): Cell {
  return {distance: (cell?.distance ?? Number.POSITIVE_INFINITY) + cost, start: cell?.start ?? 0}
}

function least(cells: ReadonlyArray<Cell>): Cell {
  return cells.reduce((best, cell) => (cell.distance < best.distance ? cell : best))
}
