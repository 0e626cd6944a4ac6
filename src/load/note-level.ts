import {isLevel} from '../model/classification.ts'
import type {Located} from './located.ts'

/** Notes the level that a file states on the file itself, so that messages about it go to readers cleared for it. */
export function noteLevel({file, value}: Located): void {
  if (typeof value !== 'object' || value === null || !('rubricering' in value)) return
  const {rubricering} = value
  if (typeof rubricering === 'string' && isLevel(rubricering)) file.data.level = rubricering
}
