import type {VFile} from 'vfile'
import {publicLevel} from '../model/classification.ts'

/**
 * Whether a line of a source may be shown with a message: its file says that it is public, and nothing on the line is
 * marked otherwise. Where labels are missing or wrong nobody can tell, and nothing is shown.
 */
export function isOpenLine({data}: VFile, line: number): boolean {
  if (data.level !== publicLevel || data.isUnusable || data.isDoubtful) return false
  return !(data.parts ?? []).some(({start, end}) => start.line <= line && line <= end.line)
}
