/**
 * The words before an abbreviation that it stands for: "bruto binnenlands product" for "bbp"; undefined without.
 *
 * The algorithm of Schwartz and Hearst ("A simple algorithm for identifying abbreviation definitions in biomedical
 * text", 2003): from the end, each letter of the short form is looked for in the words before it, and the first letter
 * has to begin a word. That also finds letters within a compound, as in "informatietechnologie (IT)". Ours: the first
 * word is no article, preposition or "and", so that "Air and Missile Defence" keeps its air.
 */
export function findLongForm(short: string, before: string): string | undefined {
  const long = lastWords(before, Math.min(short.length + 5, short.length * 2))
  let at = long.length
  for (const [index, letter] of [...[...short.toLowerCase()].entries()].reverse()) {
    if (!/[\p{L}\p{N}]/u.test(letter)) continue
    do at -= 1
    while (at >= 0 && (fold(long.charAt(at)) !== letter || (index === 0 && !beginsName(long, at))))
    if (at < 0) return undefined
  }
  const words = long.slice(at).trim()
  return words.length > short.length && !words.split(/\s+/).includes(short) ? words : undefined
}

/** The last words of a sentence, at most so many. */
function lastWords(text: string, count: number): string {
  const sentence = text.split(/[.!?:;](?=\s)/).at(-1) ?? ''
  return sentence.trim().split(/\s+/).slice(-count).join(' ')
}

const smallWords = new Set('a an and at de een en for het in of on op per te the to tot uit van voor'.split(' '))

function beginsName(text: string, at: number): boolean {
  if (at > 0 && /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return false
  return !smallWords.has(
    text
      .slice(at)
      .split(/[^\p{L}\p{N}]/u)[0]
      ?.toLowerCase() ?? '',
  )
}

function fold(letter: string): string {
  return letter.normalize('NFD').charAt(0).toLowerCase()
}
