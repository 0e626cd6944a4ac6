import type {VFile} from 'vfile'
import {publicLevel} from '../model/classification.ts'
import type {Folder} from './folders.ts'

/** Finds the lists of the report's own words. They are no text of the report, and state no level: no edition has them. */
export function loadWordLists(folders: ReadonlyArray<Folder>): ReadonlyArray<VFile> {
  return folders.flatMap(({texts}) => {
    const file = texts.get('content/woordenlijst.txt')
    if (file === undefined) return []
    Object.assign(file.data, {level: publicLevel, parts: []})
    return [file]
  })
}
