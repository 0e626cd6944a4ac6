import type {Point} from 'unist'
import type {Passage} from './find-passages.ts'

/** Where an offset of a passage's text stands in its source; after a line break as far as indentation tells. */
export function findPlace(offset: number, {pieces, text, indent}: Passage): Point | undefined {
  const piece = pieces.find(({start, end}) => offset >= start && offset < end)
  if (piece?.place === undefined) return undefined
  const lines = text.slice(piece.start, offset).split('\n')
  const last = lines.at(-1) ?? ''
  const column = (lines.length === 1 ? piece.place.column : indent) + last.length
  return {line: piece.place.line + lines.length - 1, column}
}
