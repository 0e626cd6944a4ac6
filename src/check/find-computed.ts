import {isCovered, type Level} from '../model/classification.ts'
import type {Passage} from './find-passages.ts'

/** Where the text takes a cell from its dataset: "content/01-samenvatting.md:25"; undefined where it nowhere does. */
export type FindComputed = (cell: string, reader: Level) => string | undefined

/**
 * Finds the cells that running text takes from their datasets, each with the first place that a reader of some level
 * may know of.
 */
export function findComputed(passages: ReadonlyArray<Passage>): FindComputed {
  const places = new Map<string, Array<{readonly place: string; readonly level: Level}>>()
  for (const {file, pieces} of passages)
    for (const {figure, level, place} of pieces) {
      if (figure === undefined || place === undefined) continue
      const known = places.get(spell(figure)) ?? []
      places.set(spell(figure), [...known, {place: `${file.path}:${place.line}`, level}])
    }
  return (cell, reader) => places.get(spell(cell))?.find(({level}) => isCovered(level, reader))?.place
}

function spell(cell: string): string {
  return cell.replace(/\s+/g, '')
}
