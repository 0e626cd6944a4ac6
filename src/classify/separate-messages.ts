import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {hasErrors} from '../diagnostic/diagnose.ts'
import {labelRules} from '../diagnostic/label-rules.ts'
import type {RuleId} from '../diagnostic/rules.ts'
import {withoutWords} from '../diagnostic/without-words.ts'
import {highest, isCovered, type Level, levels, publicLevel} from '../model/classification.ts'
import type {Part, Sources} from '../model/sources.ts'

/** Messages by who may read them: fresh files, without contents. */
export interface SeparatedMessages {
  /** About public places. */
  readonly open: ReadonlyArray<VFile>
  /** About classified places that the clearance covers: for a log beside the annex, never for a terminal. */
  readonly closed: ReadonlyArray<VFile>
}

/** Whether anybody is told of an error. */
export function isWrong({open, closed}: SeparatedMessages): boolean {
  return hasErrors([...open, ...closed])
}

/**
 * Sorts messages by who may read them, and drops those above a clearance.
 *
 * A message about a view is for the readers of that view. A message about a source is as high as its file states, or
 * as the block, run, row, column or cell that its place stands in; a mistake in a label itself, and one that makes
 * the public parts of a file unusable, is public wherever it stands in a public file, for the public text hangs on it.
 * Of a place that is, or may be, classified a public message tells nothing that was typed there.
 */
export function separateMessages(
  files: ReadonlyArray<VFile>,
  sources: Pick<Sources, 'files'>,
  clearance: Level,
): SeparatedMessages {
  const noted = new Map(sources.files.map((file) => [file.path, file.data] as const))
  const open: VFile[] = []
  const closed: VFile[] = []
  for (const file of files) {
    const [openFile, closedFile] = [new VFile({path: file.path}), new VFile({path: file.path})]
    const {level: stated = publicLevel, parts = [], isUnusable, isDoubtful} = noted.get(file.path) ?? {}
    for (const message of file.messages) {
      const around = parts.filter((part) => contains(part, message)).map((part) => part.level)
      const level = highest(file.data.clearance, stated, ...around.map((own) => own ?? top))
      const isDecisive = isUnusable || labelRules.has(message.ruleId as RuleId) || around.includes(undefined)
      const isAboutView = file.data.clearance !== undefined
      const isPublicMistake = !isAboutView && stated === publicLevel && message.fatal === true && isDecisive
      const isJudged = judges.has(message.source ?? '')
      const isOpen = !isJudged && (level === publicLevel || isPublicMistake)
      const isTold = isOpen && level === publicLevel && !isDoubtful
      if (isOpen) openFile.messages.push(isTold ? message : withoutWords(message))
      if (isJudged || (!isTold && isCovered(isDoubtful ? top : level, clearance))) closedFile.messages.push(message)
    }
    open.push(openFile)
    closed.push(closedFile)
  }
  return {open, closed: withoutRepeats(closed, open)}
}

/** Stages that judge an edition with the withheld parts in hand: what they say is for the log, whatever the clearance. */
const judges: ReadonlySet<string> = new Set(['verify', 'mosaic'])

const top = levels.at(-1) ?? publicLevel

function contains({start, end}: Part, {line = 1, column = 1}: VFileMessage): boolean {
  const isAfter = line > start.line || (line === start.line && column >= start.column)
  return isAfter && (line < end.line || (line === end.line && column <= end.column))
}

/** Leaves out of the closed messages what the open ones say word for word. */
function withoutRepeats(closed: ReadonlyArray<VFile>, open: ReadonlyArray<VFile>): ReadonlyArray<VFile> {
  const describe = ({path}: VFile, {line, column, ruleId, reason}: VFileMessage): string =>
    JSON.stringify([path, line, column, ruleId, reason])
  const told = new Set(open.flatMap((file) => file.messages.map((message) => describe(file, message))))
  return closed.map((file) => {
    const kept = new VFile({path: file.path})
    kept.messages.push(...file.messages.filter((message) => !told.has(describe(file, message))))
    return kept
  })
}
