/** So many words in a row are a quotation and no chance. */
const span = 8

/**
 * The sequences of words by which a text is recognised: the text itself when it is short, and else every eight words in
 * a row, so that half a sentence is found as well.
 */
export function wordSequences(text: string): ReadonlyArray<string> {
  const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
  if (words.length <= span) return [words.join(' ')]
  return Array.from({length: words.length - span + 1}, (_, at) => words.slice(at, at + span).join(' '))
}
