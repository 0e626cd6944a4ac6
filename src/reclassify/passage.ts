import type {Point} from 'unist'
import type {VFile} from 'vfile'
import type {Level} from '../model/classification.ts'

/** A piece of text of one level: a paragraph without the higher runs in it, such a run, a title, a note. */
export interface Passage {
  readonly text: string
  readonly level: Level
  /** What a release of it names: the id of a chapter or section, `set`, `set/row`, `register/entry`. */
  readonly subject: string
  readonly file: VFile
  /** Of a part of it that begins at an offset. */
  placeAt(offset: number): Point | undefined
}

/** What stands in a passage for a directive: the words that it prints are not known here. */
export const unknownWord = '\uFFFC'
