import type {Sources} from '../model/sources.ts'
import {listDatasetPassages, listRegisterPassages} from './list-data-passages.ts'
import {listTextPassages} from './list-text-passages.ts'
import type {Passage} from './passage.ts'

/** Every piece of text in the sources, of all levels. */
export function listPassages({chapters, datasets, registers}: Sources): ReadonlyArray<Passage> {
  return [
    ...chapters.flatMap((chapter) => [chapter, ...chapter.sections]).flatMap(listTextPassages),
    ...[...datasets.values()].flatMap(listDatasetPassages),
    ...listRegisterPassages(registers),
  ]
}
