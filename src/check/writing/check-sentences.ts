import {diagnose} from '../../diagnostic/diagnose.ts'
import type {Passage} from '../find-passages.ts'
import {findPlace} from '../find-place.ts'
import {splitSentences} from '../split-sentences.ts'

/**
 * The most words that a sentence may have.
 *
 * GOV.UK holds its writers to 25 ("Sentence length: why 25 words is our limit", Government Digital Service, 2014). Five more
 * are allowed here, for the names of missions, papers and funds, which cannot be shortened.
 */
export const longestSentence = 30

/** Warns of sentences with too many words. A figure counts as one word; citations are no sentences. */
export function checkSentences(passages: ReadonlyArray<Passage>): void {
  for (const passage of passages) {
    for (const {start, end} of splitSentences(passage.text)) {
      const sentence = passage.text.slice(start, end)
      const count = [...sentence.matchAll(/[\p{L}\p{N}]\S*/gu)].length
      if (count <= longestSentence || isCitation(sentence)) continue
      diagnose(passage.file, 'zin-te-lang', findPlace(start, passage), {aantal: count, grens: longestSentence})
    }
  }
}

/** Whether a sentence is a list of papers: "Kamerstuk 36 592, nr. 52; Motie-…". */
function isCitation(sentence: string): boolean {
  return /^(?:Kamerstuk|Motie|Aanhangsel|Handelingen)\b/u.test(sentence.trim())
}
