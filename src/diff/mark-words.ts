import {align} from './align.ts'
import type {Segment} from './comparison.ts'
import type {Phrase, Piece} from './read-phrase.ts'

interface Token {
  readonly key: string
  /** With the white space before it. */
  readonly text: string
}

/**
 * Words by the rules of Unicode for Dutch (UAX #29), so that "44.825" and "vte’n" stay whole.
 * The language is named: the machine's own would make the marking depend on where it runs.
 */
const segmenter = new Intl.Segmenter('nl', {granularity: 'word'})

/** The words of two versions of a text laid along each other; none differ where only white space does. */
export function markWords(from: Phrase, to: Phrase): ReadonlyArray<Segment> {
  const before = tokenize(from.pieces)
  const after = tokenize(to.pieces)
  const runs = align(
    before.map(({key}) => key),
    after.map(({key}) => key),
  )
  const segments = runs.map((run): Segment => {
    const tokens =
      run.kind === 'removed' ? before.slice(run.from, run.from + run.count) : after.slice(run.to, run.to + run.count)
    return {kind: run.kind, text: tokens.map(({text}) => text).join('')}
  })
  return joinSlivers(segments)
}

/**
 * How much two texts have in common, from 0 to 1: twice the words they share over the words they have (Dice).
 * Punctuation does not count.
 */
export function compareWords(from: ReadonlyMap<string, number>, to: ReadonlyMap<string, number>): number {
  let shared = 0
  let all = 0
  for (const [word, count] of from) {
    shared += Math.min(count, to.get(word) ?? 0)
    all += count
  }
  for (const count of to.values()) all += count
  return all === 0 ? 0 : (2 * shared) / all
}

/** The words of a text and how often each occurs. */
export function countWords({pieces}: Phrase): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const {key} of tokenize(pieces)) if (/[\p{L}\p{N}]/u.test(key)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function tokenize(pieces: ReadonlyArray<Piece>): ReadonlyArray<Token> {
  const tokens: Token[] = []
  let space = ''
  for (const {text, key} of pieces) {
    if (key !== undefined) {
      tokens.push({key, text: space + text})
      space = ''
      continue
    }
    for (const {segment} of segmenter.segment(text)) {
      if (segment.trim() === '') space = ' '
      else {
        tokens.push({key: segment, text: space + segment})
        space = ''
      }
    }
  }
  return tokens
}

/** A lone comma or "de" between two changes reads as part of the change. */
function joinSlivers(segments: ReadonlyArray<Segment>): ReadonlyArray<Segment> {
  const result: Segment[] = []
  for (const [at, segment] of segments.entries()) {
    const isSliver =
      segment.kind === 'same' && /^[^\p{L}\p{N}]{0,2}$/u.test(segment.text) && at > 0 && at < segments.length - 1
    if (!isSliver) {
      push(result, segment)
      continue
    }
    push(result, {kind: 'removed', text: segment.text})
    push(result, {kind: 'added', text: segment.text})
  }
  return result
}

/** Adds a segment to the changes before it, which hold at most one removal and, after it, one addition. */
function push(segments: Segment[], segment: Segment): void {
  const last = segments.at(-1)
  const earlier = segments.at(-2)
  if (last?.kind === segment.kind) segments[segments.length - 1] = {...segment, text: last.text + segment.text}
  else if (segment.kind === 'removed' && last?.kind === 'added') {
    if (earlier?.kind === 'removed') segments[segments.length - 2] = {...segment, text: earlier.text + segment.text}
    else segments.splice(-1, 0, segment)
  } else segments.push(segment)
}
