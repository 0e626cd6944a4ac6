import {basename} from 'node:path'
import type {VFile} from 'vfile'
import type {Effects} from '../model/effects.ts'
import type {Sources} from '../model/sources.ts'
import {type Folder, type Folders, readFolder} from './folders.ts'
import {loadChapters} from './load-chapters.ts'
import {loadDatasets} from './load-datasets.ts'
import {loadPublication} from './load-publication.ts'
import {loadRegisters} from './load-registers.ts'
import {loadTemplates} from './load-templates.ts'

/**
 * Reads a report: everything below `content/` and `data/`, overlays over it, and the templates.
 *
 * Reads: the disk. Returns: typed sources of all levels, and every file with the messages about it; what could not
 * be understood is left out of the sources and has an error.
 * Never: throws for a mistake of an editor, guesses a level, or computes anything.
 */
export async function load(folders: Folders, effects: Effects): Promise<Sources> {
  const [report, ...overlays] = await Promise.all([
    readFolder(folders.root, '', false, effects),
    ...folders.overlays.map((overlay) => readFolder(overlay, `${basename(overlay)}/`, true, effects)),
  ])
  const all = [report, ...overlays]
  const publication = loadPublication(report)
  const chapters = loadChapters(all)
  const datasets = loadDatasets(all)
  const registers = loadRegisters(all)
  const pictures = findPictures(all)
  const templates = await loadTemplates(folders.root, folders.program, effects)
  const files = [...new Set([publication.file, ...all.flatMap(listFiles)])]
  return {publication, chapters, datasets, registers, pictures, templates, files: files.sort(byPath)}
}

function findPictures(folders: ReadonlyArray<Folder>): ReadonlyMap<string, Uint8Array> {
  const pictures = folders.flatMap(({bytes}) =>
    [...bytes]
      .filter(([path]) => path.startsWith('content/'))
      .map(([path, contents]) => [path.slice('content/'.length), contents] as const),
  )
  return new Map(pictures.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function listFiles({texts, others}: Folder): ReadonlyArray<VFile> {
  return [...texts.values(), ...others.values()]
}

function byPath(a: VFile, b: VFile): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}
