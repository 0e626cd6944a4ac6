import type {Point} from 'unist'
import type {VFile} from 'vfile'

/** A path into a value: names of fields and positions in lists. */
export type Path = ReadonlyArray<string | number>

/** A value as it was read from a file, and where each part of it stands. */
export interface Located {
  readonly value: unknown
  readonly file: VFile
  /** The place of a value; of the nearest thing that holds it when it is not there. */
  placeOf(path: Path): Point | undefined
  /** The place of a field's name. */
  placeOfKey(path: Path): Point | undefined
}
