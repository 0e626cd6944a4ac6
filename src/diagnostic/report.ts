import type {VFile} from 'vfile'

/** A message as `check --format json` prints it. */
export interface MessageRecord {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly severity: 'fout' | 'waarschuwing' | 'informatie'
  readonly rule: string
  readonly message: string
  /** What to do about it. */
  readonly remedy: string
}

/** All messages of all files, by path and place, each once however many editions met it. */
export function toRecords(files: ReadonlyArray<VFile>): ReadonlyArray<MessageRecord> {
  const records = new Map<string, MessageRecord>()
  for (const file of files) {
    for (const {line, column, fatal, ruleId, reason, note} of file.messages) {
      const record: MessageRecord = {
        path: file.path,
        line: line ?? 1,
        column: column ?? 1,
        severity: fatal === true ? 'fout' : fatal === false ? 'waarschuwing' : 'informatie',
        rule: ruleId ?? '',
        message: reason,
        remedy: note ?? '',
      }
      records.set(JSON.stringify(record), record)
    }
  }
  return [...records.values()].sort(
    (a, b) =>
      compare(a.path, b.path) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  )
}

/**
 * Messages for a person: `path:line:column fout Zin [regel]` with the remedy below, and a count at the end.
 *
 * Information asks for nothing; unless `information` is set it is only counted.
 */
export function formatMessages(
  files: ReadonlyArray<VFile>,
  {information = true}: {information?: boolean} = {},
): string {
  const records = toRecords(files)
  if (records.length === 0) return ''
  const lines = records
    .filter(({severity}) => information || severity !== 'informatie')
    .map(
      ({path, line, column, severity, rule, message, remedy}) =>
        `${plain(path)}:${line}:${column} ${severity} ${plain(message)} [${rule}]${remedy ? `\n  → ${plain(remedy)}` : ''}\n`,
    )
  const count = (severity: string): number => records.filter((record) => record.severity === severity).length
  const [errors, warnings, notes] = [count('fout'), count('waarschuwing'), count('informatie')]
  const summary = [
    `${errors} ${errors === 1 ? 'fout' : 'fouten'}`,
    `${warnings} ${warnings === 1 ? 'waarschuwing' : 'waarschuwingen'}`,
    ...(notes > 0 ? [`${notes} keer informatie${information ? '' : ' (te zien met --alles)'}`] : []),
  ]
  return `${lines.join('')}${lines.length > 0 ? '\n' : ''}${summary.join(', ')}\n`
}

/** Without what would steer a terminal or turn the words around: names of files and what was typed come along as they are. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069]/gu, '�')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
