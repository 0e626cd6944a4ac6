import {isDeepStrictEqual} from 'node:util'
import type {VFile} from 'vfile'
import type {Change} from './change.ts'
import {keyOf} from './dataset-spec.ts'
import {draftChanges, type ImportOptions} from './draft-changes.ts'
import {listRemarks} from './list-remarks.ts'
import type {NewColumn} from './new-column.ts'
import type {Table} from './table.ts'
import {writeChanges} from './write-changes.ts'

export interface ImportResult {
  /** The dataset's JSON: as it was where nothing changes or something does not fit. */
  readonly text: string
  readonly columns: ReadonlyArray<NewColumn>
  /** In the order of the dataset. */
  readonly changes: ReadonlyArray<Change>
  /** What an editor should know besides, in Dutch sentences. */
  readonly remarks: ReadonlyArray<string>
  /** What does not fit, at rows and columns of the sheet. */
  readonly problems: ReadonlyArray<VFile['messages'][number]>
}

/**
 * Puts the figures of a sheet into the JSON of a dataset, and leaves all else in it as it was typed.
 *
 * Reads: the text of one dataset and one sheet. Returns: the new text and what changed in it. Never: a part of the
 * values; where one does not fit, none is put in.
 */
export function importTable(text: string, table: Table, options: ImportOptions): ImportResult {
  const {file} = table
  const json = text.replace(/^\ufeff/, '')
  const drafted = draftChanges(json, table, options)
  if (drafted === undefined || file.messages.length > 0)
    return {text, columns: [], changes: [], remarks: [], problems: file.messages}
  const {draft, entries} = drafted
  const {dataset, columns, before, cells, followed} = draft
  const changes = dataset.rijen.flatMap((row) =>
    dataset.kolommen.flatMap((column): ReadonlyArray<Change> => {
      const key = keyOf(row, column)
      const after = cells.get(key)
      if (after === undefined || isDeepStrictEqual(after, before.get(key))) return []
      return [{row, column, before: before.get(key), after, formula: followed.get(key)}]
    }),
  )
  return {
    text: text.slice(0, text.length - json.length) + writeChanges(json, draft, changes),
    columns: columns.added,
    changes,
    remarks: listRemarks(draft, entries, changes),
    problems: [],
  }
}
