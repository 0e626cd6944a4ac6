import type {VFile} from 'vfile'
import {diagnose, type Place} from '../diagnostic/diagnose.ts'
import {highest, isCovered, type Level} from '../model/classification.ts'

/** The level of a part: its own, never below that of what holds it. Stating a lower one is a mistake. */
export function stateLevel(stated: Level | undefined, holder: Level, file: VFile, place: Place): Level {
  if (stated !== undefined && !isCovered(holder, stated)) {
    diagnose(file, 'lagere-rubricering', place, {niveau: stated, houder: holder})
  }
  return highest(stated, holder)
}
