import {join} from 'node:path'
import type {Folders} from './load/folders.ts'

/** Where the sources of a report and its overlays stand, its earlier editions among them. */
export function listSourceFolders({root, overlays}: Pick<Folders, 'root' | 'overlays'>): ReadonlyArray<string> {
  return [root, ...overlays].flatMap((folder) => ['content', 'data'].map((part) => join(folder, part)))
}
