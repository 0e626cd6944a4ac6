import {unknownWord} from './passage.ts'

export interface Word {
  /** In lower case; a number by its digits alone, so that every notation of it is the same word. */
  readonly key: string
  /** Where it begins in the text. */
  readonly offset: number
}

/** Numbers, with groups of three behind dots, commas or spaces and a decimal part; then words; then what is not known. */
const pattern = new RegExp(
  `\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)*|[\\p{L}\\p{M}]+(?:['’-][\\p{L}\\p{M}\\p{N}]+)*|${unknownWord}`,
  'gu',
)

/** The words and numbers of a text. */
export function readWords(text: string): ReadonlyArray<Word> {
  return [...text.matchAll(pattern)].map(({0: found, index}) => ({key: toKey(found), offset: index}))
}

function toKey(found: string): string {
  return /^\d/.test(found) ? found.replace(/\D/g, '') : found.normalize('NFKC').toLowerCase()
}
