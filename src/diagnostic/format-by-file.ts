import type {MessageRecord} from './report.ts'

/** What a summary counts and what it leaves to be asked for. */
export interface ByFileOptions<Record extends MessageRecord> {
  /** Whether information is printed, and not only counted. */
  readonly information: boolean
  /** The line that a message points at, with a mark; empty where it is not to be shown. */
  readonly excerptOf: (record: Record) => string
}

/**
 * Messages for a person, file by file: `path:line:column fout Zin [regel]`, the line with a mark, the remedy.
 *
 * Each message keeps its path in its first line, so that an editor or a script can follow it; a file is parted from the
 * next by an empty line. The last line counts.
 */
export function formatByFile<Record extends MessageRecord>(
  records: ReadonlyArray<Record>,
  {information, excerptOf}: ByFileOptions<Record>,
): string {
  const shown = records.filter(({severity}) => information || severity !== 'informatie')
  const groups = [...new Set(shown.map(({path}) => path))].map((path) => {
    const own = shown.filter((record) => record.path === path)
    return own.map((record) => formatRecord(record, excerptOf(record))).join('')
  })
  return [...groups, `${summarise(records, information)}\n`].join('\n')
}

function formatRecord(record: MessageRecord, excerpt: string): string {
  const {path, line, column, severity, rule, message, remedy} = record
  const head = `${path}:${line}:${column} ${severity} ${message} [${rule}]\n`
  return `${head}${excerpt}${remedy === '' ? '' : `  → ${remedy}\n`}`
}

/** "2 fouten en 1 waarschuwing in 2 bestanden; 3 keer informatie (te zien met --alles)." */
function summarise(records: ReadonlyArray<MessageRecord>, information: boolean): string {
  const of = (severity: string): ReadonlyArray<MessageRecord> =>
    records.filter((record) => record.severity === severity)
  const [errors, warnings, notes] = [of('fout'), of('waarschuwing'), of('informatie')]
  const told = [...errors, ...warnings]
  const files = new Set(told.map(({path}) => path)).size
  const counts = [
    count(errors.length, 'fout', 'fouten'),
    count(warnings.length, 'waarschuwing', 'waarschuwingen'),
  ].filter((text) => text !== undefined)
  const first =
    told.length === 0
      ? 'Geen fouten en geen waarschuwingen'
      : `${counts.join(' en ')} in ${count(files, 'bestand', 'bestanden')}`
  if (notes.length === 0) return `${first}.`
  return `${first}; ${notes.length} keer informatie${information ? '' : ' (te zien met --alles)'}.`
}

function count(number: number, one: string, more: string): string | undefined {
  return number === 0 ? undefined : `${number} ${number === 1 ? one : more}`
}
