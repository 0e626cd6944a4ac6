import {basename} from 'node:path'
import type {Effects} from '../model/effects.ts'
import type {Sources} from '../model/sources.ts'
import type {Folders} from './folders.ts'
import {loadEarlier} from './load-earlier.ts'
import {readReport} from './read-report.ts'

/**
 * Reads a report: everything below `content/` and `data/`, overlays over it, the templates, and the earlier editions
 * that its texts compare with.
 *
 * Reads: the disk. Returns: typed sources of all levels, and every file with the messages about it; what could not
 * be understood is left out of the sources and has an error.
 * Never: throws for a mistake of an editor, guesses a level, or computes anything.
 */
export async function load(folders: Folders, effects: Effects): Promise<Sources> {
  return addEarlier(await loadReport(folders, effects), folders, effects)
}

/** Reads a report without the earlier editions that its texts compare with: as much as charts need. */
export async function loadReport(folders: Folders, effects: Effects): Promise<Sources> {
  const prefixes = folders.overlays.map((overlay) => `${basename(overlay)}/`)
  return readReport(folders, ['', ...prefixes], effects)
}

/** The same sources with the earlier editions that their texts compare with. */
export async function addEarlier(sources: Sources, folders: Folders, effects: Effects): Promise<Sources> {
  const earlier = await loadEarlier(sources, folders, effects)
  const files = [...earlier.values()].flatMap((edition) => edition.files)
  return {...sources, earlier, files: [...sources.files, ...files].sort((a, b) => (a.path < b.path ? -1 : 1))}
}
