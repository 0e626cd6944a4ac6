import {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import type {Effects} from '../model/effects.ts'
import {judgeFile} from './judge-file.ts'
import type {Search} from './search.ts'

/**
 * Opens every file of a folder and judges it: one file with messages for each that is wrong, named below `name`.
 *
 * `tell` says what to say of something that was found: by its owner and the places in the file, in Dutch.
 */
export async function judgeFolder(
  folder: string,
  name: string,
  search: Search,
  tell: (file: VFile, owner: number, places: string) => void,
  effects: Effects,
): Promise<ReadonlyArray<VFile>> {
  const judged: VFile[] = []
  for (const path of await effects.listFiles(folder)) {
    const file = new VFile({path: `${name}/${path}`})
    const {found, oddities, isUnreadable} = judgeFile(path, await effects.readFile(`${folder}/${path}`), search)
    if (isUnreadable) diagnose(file, 'bestand-niet-te-lezen', undefined)
    for (const what of oddities) diagnose(file, 'pdf-onverwacht', undefined, {wat: what})
    for (const [owner, places] of found) tell(file, owner, [...places].join(', '))
    if (file.messages.length > 0) judged.push(file)
  }
  return judged
}
