import {setFlagsFromString} from 'node:v8'
import type {Folders} from './load/folders.ts'
import type {Effects} from './model/effects.ts'
import {listSourceFolders} from './source-folders.ts'

/** So many sources are some twenty times the report of 2026 with the edition that it compares with. */
const many = 5000

/**
 * Has V8 clear up when what it holds has grown by a tenth, and not first when it has doubled, where a report is so large
 * that memory is scarcer than time. Looks before anything is read: what is left lying about then stays for long.
 */
export async function spareMemory(
  folders: Pick<Folders, 'root' | 'overlays'>,
  effects: Pick<Effects, 'listFiles'>,
): Promise<void> {
  const lists = await Promise.all(listSourceFolders(folders).map((folder) => effects.listFiles(folder)))
  if (lists.flat().length > many) setFlagsFromString('--heap-growing-percent=10')
}
