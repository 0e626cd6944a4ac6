import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {highest, isCovered, type Level, publicLevel} from '../model/classification.ts'
import type {Sources} from '../model/sources.ts'

/** Messages by who may read them: fresh files, without contents. */
export interface SeparatedMessages {
  /** About public places. */
  readonly open: ReadonlyArray<VFile>
  /** About classified places that the clearance covers: for a log beside the annex, never for a terminal. */
  readonly closed: ReadonlyArray<VFile>
}

/**
 * Sorts messages by the level of the place that they are about, and drops those above a clearance.
 *
 * A place is as high as its file states, or as the block, row, column or cell that it stands in. Where a file could
 * not be understood so far, its messages are public, and they are errors: nothing is published.
 */
export function separateMessages(files: ReadonlyArray<VFile>, sources: Sources, clearance: Level): SeparatedMessages {
  const places = findPlaces(sources)
  const stated = new Map(sources.files.map((file) => [file.path, file.data.level] as const))
  const open: VFile[] = []
  const closed: VFile[] = []
  for (const file of files) {
    const [openFile, closedFile] = [new VFile({path: file.path}), new VFile({path: file.path})]
    for (const message of file.messages) {
      const around = (places.get(file.path) ?? []).filter((place) => contains(place, message.line ?? 1))
      const level = highest(stated.get(file.path), ...around.map((place) => place.level))
      if (judges.has(message.source ?? '')) closedFile.messages.push(message)
      else if (level === publicLevel) openFile.messages.push(message)
      else if (isCovered(level, clearance)) closedFile.messages.push(message)
    }
    open.push(openFile)
    closed.push(closedFile)
  }
  return {open, closed}
}

/** Stages that judge an edition with the withheld parts in hand: what they say is for the log, whatever the clearance. */
const judges: ReadonlySet<string> = new Set(['verify', 'mosaic'])

/** Lines of a source, from 1, both ends included. */
interface Place {
  readonly level: Level
  readonly first: number
  readonly last: number
}

function contains({first, last}: Place, line: number): boolean {
  return line >= first && line <= last
}

function findPlaces(sources: Sources): ReadonlyMap<string, ReadonlyArray<Place>> {
  const places = new Map<string, Place[]>()
  const add = (path: string, level: Level, first: number, last: number): void => {
    if (level === publicLevel) return
    const known = places.get(path) ?? []
    known.push({level, first, last})
    places.set(path, known)
  }
  for (const {body, file} of sources.chapters.flatMap((chapter) => [chapter, ...chapter.sections])) {
    visit(body, ['classified', 'classifiedText'], (node) => {
      if (!('level' in node) || node.position === undefined) return
      const {start, end} = node.position
      // The line that opens a block is public text, and so is what is wrong with it: an unclosed block, a bad level.
      add(file.path, node.level, node.type === 'classified' ? start.line + 1 : start.line, end.line)
    })
  }
  for (const {rows, columns, file} of sources.datasets.values()) {
    const axes = [...columns, ...rows].sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0))
    for (const [index, axis] of axes.entries()) {
      // A row or a column ends where the next begins.
      const next = axes[index + 1]?.place?.line ?? Number.POSITIVE_INFINITY
      if (axis.place !== undefined) add(file.path, axis.level, axis.place.line, next - 1)
    }
    for (const cell of rows.flatMap((row) => [...row.cells.values()])) {
      if (cell.place !== undefined) add(file.path, cell.level, cell.place.line, cell.place.line)
    }
  }
  return places
}
