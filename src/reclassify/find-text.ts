import type {Point} from 'unist'
import type {VFile} from 'vfile'

/** Where a text first stands in a source; undefined when it does not. */
export function findText(file: VFile, text: string | RegExp): Point | undefined {
  const source = String(file)
  const offset = typeof text === 'string' ? source.indexOf(text) : source.search(text)
  if (offset === -1) return undefined
  const lines = source.slice(0, offset).split(/\r\n|\n|\r/)
  return {line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset}
}
