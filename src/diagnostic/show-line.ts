/** As many characters of a long line as are shown around a place. */
const width = 100

/**
 * A line of a source with a mark under a column, both indented: what a message points at, for somebody who reads it.
 *
 * Of a line that is too long to read, only what stands around the place is shown. Tabs stay tabs in the line of the
 * mark, so that it stands right whatever their width. Nothing for a place that the text does not have, or an empty line.
 */
export function showLine(text: string, line: number, column: number): string {
  const source = text.split(/\r\n|\n|\r/)[line - 1]?.trimEnd() ?? ''
  if (source === '' || column > source.length + 1) return ''
  const start = source.length <= width ? 0 : Math.max(0, Math.min(column - 1 - width / 2, source.length - width))
  const end = Math.min(source.length, start + width)
  const before = start > 0 ? '…' : ''
  const shown = before + source.slice(start, end) + (end < source.length ? '…' : '')
  const blank = (before + source.slice(start, column - 1)).replace(/[^\t]/gu, ' ')
  return `    ${shown}\n    ${blank}^\n`
}
