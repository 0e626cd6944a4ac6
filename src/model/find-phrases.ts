/** What is to be found in texts. */
export interface Phrase {
  readonly text: string
  /** Whether it counts only as whole words, and not within longer ones. */
  readonly isWhole: boolean
}

/**
 * Makes a search for many phrases at once: it gives the indices of those that a text holds.
 *
 * Only letters and digits of ASCII count, capitals as small ones. So a phrase is found whatever stands between its
 * letters (line ends, hyphens, tags that were taken out, the zeros of UTF-16) and in whatever encoding a text was
 * read, since encodings differ in the other letters only. One pass over the text, however many phrases: a rolling
 * hash over the first letters of each (Karp and Rabin, 1987).
 */
export function findPhrases(phrases: ReadonlyArray<Phrase>): (text: string) => ReadonlySet<number> {
  const folded = phrases.map(({text}) => foldText(text))
  const length = Math.max(1, Math.min(longestStart, ...folded.map((each) => each.length)))
  const starts = new Map<number, number[]>()
  const filter = new Uint8Array(1 << 16)
  folded.forEach((each, index) => {
    if (each.length === 0) return
    const hash = hashOf(each, length)
    starts.set(hash, [...(starts.get(hash) ?? []), index])
    filter[fingerprint(hash)] = 1
  })
  let power = 1
  for (let at = 0; at < length; at++) power = Math.imul(power, base)

  return (text) => {
    const found = new Set<number>()
    if (starts.size === 0) return found
    const letters = letterBuffer(text.length)
    const hits: {readonly start: number; readonly end: number; readonly indices: ReadonlyArray<number>}[] = []
    let count = 0
    let hash = 0
    for (let at = 0; at < text.length; at++) {
      const letter = letterOf[text.charCodeAt(at)]
      if (!letter) continue
      letters[count++] = letter
      hash = (Math.imul(hash, base) + letter) | 0
      if (count > length) hash = (hash - Math.imul(power, letters[count - length - 1]!)) | 0
      if (count < length || filter[fingerprint(hash)] === 0) continue
      const indices = starts.get(hash)
      if (indices !== undefined) hits.push({start: count - length, end: at, indices})
    }
    for (const {start, end, indices} of hits) {
      for (const index of indices) {
        const phrase = folded[index]!
        if (found.has(index) || start + phrase.length > count || !matches(letters, start, phrase)) continue
        if (!phrases[index]!.isWhole || isWhole(text, end, length, phrase.length)) found.add(index)
      }
    }
    return found
  }
}

const base = 0x01000193
const longestStart = 12

/** The letter or digit that a character counts as; 0 for none. */
const letterOf = new Uint8Array(0x10000)
for (const character of 'abcdefghijklmnopqrstuvwxyz0123456789') {
  letterOf[character.charCodeAt(0)] = character.charCodeAt(0)
  letterOf[character.toUpperCase().charCodeAt(0)] = character.charCodeAt(0)
}

/** A text as the search sees it. */
export function foldText(text: string): string {
  return text.replace(/[^0-9A-Za-z]/g, '').toLowerCase()
}

function hashOf(text: string, length: number): number {
  let hash = 0
  for (let at = 0; at < length; at++) hash = (Math.imul(hash, base) + text.charCodeAt(at)) | 0
  return hash
}

function fingerprint(hash: number): number {
  return (hash ^ (hash >>> 16)) & 0xffff
}

let buffer = new Uint8Array(1 << 16)

function letterBuffer(length: number): Uint8Array {
  if (buffer.length < length) buffer = new Uint8Array(length * 2)
  return buffer
}

function matches(letters: Uint8Array, start: number, phrase: string): boolean {
  for (let at = 0; at < phrase.length; at++) if (letters[start + at] !== phrase.charCodeAt(at)) return false
  return true
}

/** Whether no letter or digit stands right before or after a phrase; `end` is where the last of its first letters is. */
function isWhole(text: string, end: number, length: number, whole: number): boolean {
  let first = end
  for (let left = length - 1; left > 0; ) if (letterOf[text.charCodeAt(--first)]) left--
  let last = end
  for (let left = whole - length; left > 0; ) if (letterOf[text.charCodeAt(++last)]) left--
  return !letterOf[text.charCodeAt(first - 1)] && !letterOf[text.charCodeAt(last + 1)]
}
