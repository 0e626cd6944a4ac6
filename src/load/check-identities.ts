import type {Point} from 'unist'
import type {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'

/** Something that is referred to by its id, and where it got that id. */
export interface Identity {
  readonly id: string
  readonly file: VFile
  readonly place: Point | undefined
}

/** Refuses an id that two things have. The message stands at the later one and names the place of the earlier. */
export function checkIdentities(identities: ReadonlyArray<Identity>): void {
  const first = new Map<string, Identity>()
  for (const identity of identities) {
    const {id, file, place} = identity
    const other = first.get(id)
    if (other === undefined) first.set(id, identity)
    else diagnose(file, 'dubbel-id', place, {id, elders: `${other.file.path}:${other.place?.line ?? 1}`})
  }
}
