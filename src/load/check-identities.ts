import type {Point} from 'unist'
import type {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import {isCovered, type Level} from '../model/classification.ts'

/** Something that is referred to by its id, and where it got that id. */
export interface Identity {
  readonly id: string
  readonly file: VFile
  readonly place: Point | undefined
  /** Where it is not that of the file. */
  readonly level?: Level
}

/**
 * Refuses an id that two things have.
 *
 * The message stands at the one of the higher level, or at the later one, and names the place of the other: so it
 * never tells somebody who may see only one of the two where the other is.
 */
export function checkIdentities(identities: ReadonlyArray<Identity>): void {
  const first = new Map<string, Identity>()
  for (const identity of identities) {
    const {id} = identity
    const other = first.get(id)
    const isHigher = other !== undefined && !isCovered(levelOf(other), levelOf(identity))
    if (other === undefined || isHigher) first.set(id, identity)
    if (other === undefined) continue
    const [wrong, known] = isHigher ? [other, identity] : [identity, other]
    const elsewhere = `${known.file.path}:${known.place?.line ?? 1}`
    diagnose(wrong.file, 'dubbel-id', wrong.place, {id, elders: elsewhere})
  }
}

/** The level of what has an id; the highest where its file states none that can be read. */
export function levelOf(identity: Identity): Level {
  return findLevel(identity) ?? 'stg-zeer-geheim'
}

/** The level that the thing itself, or its file, states. */
export function findLevel({level, file}: Identity): Level | undefined {
  return level ?? file.data.level
}
