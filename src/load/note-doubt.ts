import type {VFile} from 'vfile'
import {labelRules} from '../diagnostic/label-rules.ts'
import type {RuleId} from '../diagnostic/rules.ts'
import {isCovered, levels, publicLevel} from '../model/classification.ts'
import {countEdits} from './nearest.ts'

/**
 * Notes on a source that nobody can tell what is classified in it: it states no level that can be read, could not be
 * parsed, or names a level and has a mistake that leaves open where the text of that level ends.
 */
export function noteDoubt(file: VFile): void {
  const isLabelled = /(^|\/)content\/.*\.md$|(^|\/)data\/[^/]+\.json$/i.test(file.path)
  const isUnclear =
    isCovered(file.data.level ?? publicLevel, publicLevel) &&
    file.messages.some(({ruleId}) => labelRules.has(ruleId as RuleId)) &&
    namesLevel(String(file))
  if ((isLabelled && file.data.level === undefined) || file.data.parts === undefined || isUnclear) {
    file.data.isDoubtful = true
  }
}

const hidden = levels.filter((level) => level !== publicLevel)
const words = [...new Set(hidden.flatMap((level) => level.split('-')))].filter((word) => word.length > 3)

/** Whether a text holds a word that is nearly the name of a level or a part of one. */
function namesLevel(text: string): boolean {
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+(?:[-‑]\p{L}+)*/gu)) {
    if (hidden.some((level) => countEdits(word, level) <= 3)) return true
    if (words.some((part) => countEdits(word, part) <= 2)) return true
  }
  return false
}
