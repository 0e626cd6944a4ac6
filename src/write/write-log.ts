import type {VFile} from 'vfile'
import {formatMessages} from '../diagnostic/report.ts'
import type {Effects} from '../model/effects.ts'

/** Writes messages to a log, or removes the log of an earlier build when there are none. */
export async function writeLog(files: ReadonlyArray<VFile>, path: string, effects: Effects): Promise<void> {
  const log = formatMessages(files)
  if (log === '') await effects.remove(path)
  else await effects.writeFile(path, log)
}
