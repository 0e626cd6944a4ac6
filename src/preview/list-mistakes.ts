import type {VFile} from 'vfile'
import {toRecords} from '../diagnostic/report.ts'
import {showLine} from '../diagnostic/show-line.ts'
import type {Level} from '../model/classification.ts'
import {coverText} from './cover-text.ts'
import type {Mistake} from './mistake.ts'

/**
 * Errors and warnings as somebody with a clearance is told them: with the line of the source where they may see it.
 *
 * `files` carry messages that may be told to them; `sources` are the files that the messages are about.
 */
export function listMistakes(
  files: ReadonlyArray<VFile>,
  sources: ReadonlyArray<VFile>,
  clearance: Level,
): ReadonlyArray<Mistake> {
  const texts = new Map(sources.map((file) => [file.path, file] as const))
  return toRecords(files)
    .filter(({severity}) => severity !== 'informatie')
    .map((record) => {
      const file = texts.get(record.path)
      const text = file === undefined ? '' : coverText(file, clearance)
      return {...record, excerpt: showLine(text, record.line, record.column)}
    })
}
