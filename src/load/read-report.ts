import type {VFile} from 'vfile'
import type {Effects} from '../model/effects.ts'
import type {Sources} from '../model/sources.ts'
import {checkFolder, checkOverlay} from './check-folder.ts'
import {checkIdentities} from './check-identities.ts'
import {checkLinks} from './check-links.ts'
import {checkNames} from './check-names.ts'
import {checkPictures} from './check-pictures.ts'
import {type Folder, type Folders, readFolder} from './folders.ts'
import {listParts} from './list-parts.ts'
import {loadChapters} from './load-chapters.ts'
import {loadDatasets} from './load-datasets.ts'
import {loadPublication} from './load-publication.ts'
import {loadRegisters} from './load-registers.ts'
import {loadSpecifications} from './load-specifications.ts'
import {loadTemplates} from './load-templates.ts'
import {loadWordLists} from './load-word-lists.ts'
import {noteDoubt} from './note-doubt.ts'

/**
 * Reads one version of a report, without the editions that it compares with. `prefixes` come before the paths of the
 * report and of each overlay in messages.
 */
export async function readReport(
  folders: Folders,
  prefixes: ReadonlyArray<string>,
  effects: Effects,
): Promise<Sources> {
  const [report, ...overlays] = (await Promise.all(
    [folders.root, ...folders.overlays].map((folder, index) => readFolder(folder, prefixes[index] ?? '', effects)),
  )) as [Folder, ...Folder[]]
  const all = [report, ...overlays]
  for (const folder of all) {
    checkFolder(folder)
    checkNames(folder)
  }
  const absent = overlays.flatMap((overlay, index) => checkOverlay(overlay, all.slice(0, index + 1)))
  const publication = loadPublication(report, effects.remember)
  const {chapters, identities: texts} = loadChapters(all, effects.remember)
  const {datasets, identities: tables} = loadDatasets(all, effects.remember)
  const specifications = loadSpecifications(all, datasets)
  const {registers, identities: entries, links} = loadRegisters(all, effects.remember)
  checkIdentities([...texts, ...tables])
  for (const register of Object.values(entries)) checkIdentities(register)
  const parts = listParts(texts, tables, datasets, entries)
  const readable = links.filter(({to, id}) => to !== 'onderdeel' || !isUnread(id))
  checkLinks(readable, {verwijzing: entries.verwijzingen, paragraaf: texts, dataset: tables, onderdeel: parts})
  checkPictures(chapters, all)
  /** Whether an id begins with that of a dataset of which nobody can tell what it has. */
  function isUnread(id: string): boolean {
    const [set = ''] = id.split('/')
    return tables.some((table) => table.id === set) && !datasets.has(set)
  }
  const {templates, files: strange} = await loadTemplates(folders.root, folders.program, effects)
  const wordLists = loadWordLists(all)
  for (const file of all.flatMap(({texts}) => [...texts.values()])) noteDoubt(file)
  const files = new Set([publication.file, ...absent, ...strange, ...all.flatMap(listFiles)])
  return {
    publication,
    chapters,
    datasets,
    specifications,
    registers,
    pictures: findPictures(all),
    wordLists,
    templates,
    earlier: new Map(),
    files: [...files].sort(byPath),
  }
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
