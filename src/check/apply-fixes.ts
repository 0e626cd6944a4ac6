/** Words in a source to be replaced by a directive that prints the same. */
export interface Fix {
  /** Of the source file, as messages name it. */
  readonly path: string
  /** From 1. */
  readonly line: number
  /** From 1, as far as it is known: in an indented line the words may stand some characters further. */
  readonly column: number
  readonly found: string
  readonly replacement: string
}

/**
 * Writes fixes into the text of the one file that they are for.
 *
 * What is to be replaced is looked for in its line, nearest to its column. A fix whose words are no longer there is
 * passed over, so that applying fixes twice does no harm.
 */
export function applyFixes(text: string, fixes: ReadonlyArray<Fix>): string {
  const lines = text.split('\n')
  const lastFirst = [...fixes].sort((a, b) => b.line - a.line || b.column - a.column)
  for (const {line, column, found, replacement} of lastFirst) {
    const source = lines[line - 1]
    const at = source === undefined ? undefined : findNearest(source, found, column - 1)
    if (source === undefined || at === undefined) continue
    lines[line - 1] = source.slice(0, at) + replacement + source.slice(at + found.length)
  }
  return lines.join('\n')
}

/** Where words stand in a line, nearest to an index and not as part of a longer number or within a directive. */
function findNearest(line: string, words: string, index: number): number | undefined {
  const taken = [...line.matchAll(/:\p{L}+\[[^\]]*\](?:\{[^}]*\})?/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  let nearest: number | undefined
  for (let at = line.indexOf(words); at >= 0; at = line.indexOf(words, at + 1)) {
    const isPart = /[\d.,]$/.test(line.slice(0, at)) && /\d[.,]?$/.test(line.slice(0, at))
    const goesOn = /^(?:\d|[.,]\d)/.test(line.slice(at + words.length))
    if (isPart || goesOn || taken.some(({start, end}) => at >= start && at < end)) continue
    if (nearest === undefined || Math.abs(at - index) < Math.abs(nearest - index)) nearest = at
  }
  return nearest
}
