/**
 * Breaks a text into lines of at most `width`, at spaces and after hyphens and slashes; a longer word is broken
 * between two letters with a hyphen, so that nothing is ever cut off.
 */
export function wrapText(text: string, width: number, measure: (text: string) => number): ReadonlyArray<string> {
  const lines: string[] = []
  let line = ''
  for (const piece of text.split(/(?<=[ \-/–])/).flatMap((word) => breakWord(word, width, measure))) {
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}

function breakWord(word: string, width: number, measure: (text: string) => number): ReadonlyArray<string> {
  if (measure(word.trimEnd()) <= width) return [word]
  const letters = [...word]
  const seam = findSeam(letters, width, measure)
  const head = `${letters.slice(0, seam).join('')}-`
  return [head, ...breakWord(letters.slice(seam).join(''), width, measure)]
}

/** After how many letters to break: as many as fit, preferably between a consonant and a consonant. */
function findSeam(letters: ReadonlyArray<string>, width: number, measure: (text: string) => number): number {
  let most = 1
  while (most < letters.length - 1 && measure(`${letters.slice(0, most + 1).join('')}-`) <= width) most++
  const isConsonant = (letter: string | undefined) => letter !== undefined && /[bcdfghjklmnpqrstvwxz]/i.test(letter)
  for (let at = most; at > Math.max(3, most - 4); at--) {
    if (letters.length - at > 2 && isConsonant(letters[at - 1]) && isConsonant(letters[at])) return at
  }
  return most
}
