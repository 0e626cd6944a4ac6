import type {VFile} from 'vfile'
import {highest, isCovered, type Level, levels, publicLevel} from '../model/classification.ts'

/**
 * The text of a source with every line left empty that holds anything above a clearance.
 *
 * A line on which a classified run stands is left empty as a whole, and so is everything in a file of which nobody can
 * tell what is classified in it.
 */
export function coverText(file: VFile, clearance: Level): string {
  const {level = publicLevel, parts = [], isDoubtful = false} = file.data
  if (isDoubtful || !isCovered(level, clearance)) return ''
  return String(file)
    .split(/\r\n|\n|\r/)
    .map((line, index) => {
      const around = parts.filter(({start, end}) => start.line <= index + 1 && index + 1 <= end.line)
      return isCovered(highest(level, ...around.map((part) => part.level ?? top)), clearance) ? line : ''
    })
    .join('\n')
}

const top = levels.at(-1) ?? publicLevel
