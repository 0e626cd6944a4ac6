import type {Segment} from './comparison.ts'
import {markWords} from './mark-words.ts'
import type {Phrase} from './read-phrase.ts'

/** Plain text as a phrase: what a dataset says of itself. */
export function phraseOf(text: string): Phrase {
  const plain = text.replace(/\s+/g, ' ').trim()
  return {pieces: [{text: plain}], key: plain, plain, classified: []}
}

/** The marked words of two plain texts; none unless both are there. */
export function markTexts(from: string | undefined, to: string | undefined): {words?: ReadonlyArray<Segment>} {
  if (from === undefined || to === undefined) return {}
  return {words: markWords(phraseOf(from), phraseOf(to))}
}
