import type {VFile} from 'vfile'
import {formatMessages} from '../diagnostic/report.ts'
import type {Effects} from '../model/effects.ts'

/**
 * Writes messages to the confidential log, with what readers can derive; removes the log of an earlier build when there
 * are none. The only place that prints figures with a message.
 */
export async function writeLog(files: ReadonlyArray<VFile>, path: string, effects: Effects): Promise<void> {
  const log = formatMessages(files) + formatDerived(files)
  if (log === '') await effects.remove(path)
  else await effects.writeFile(path, log)
}

function formatDerived(files: ReadonlyArray<VFile>): string {
  const lines = files.flatMap((file) => file.messages.flatMap(({derived}) => derived ?? []))
  if (lines.length === 0) return ''
  return `\nAf te leiden uit alles wat gepubliceerd is:\n${[...new Set(lines)].map((line) => `  ${line}\n`).join('')}`
}
