import type {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import {publicLevel} from '../model/classification.ts'
import type {Edition} from '../model/edition.ts'

/**
 * Warns where a classified edition does not say for how long that holds and who set it; its cover then says so too.
 *
 * Told about the edition and not about the file that names it: who makes the public edition alone is not bothered.
 */
export function checkEdition({id, clearance, duration, authority, place}: Edition, file: VFile): void {
  if (clearance === publicLevel || place === undefined) return
  if (duration === undefined) diagnose(file, 'uitgave-zonder-duur', place, {naam: id})
  if (authority === undefined) diagnose(file, 'uitgave-zonder-vaststeller', place, {naam: id})
}
