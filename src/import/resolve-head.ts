import type {Point} from 'unist'
import {diagnose} from '../diagnostic/diagnose.ts'
import type {AxisSpec, DatasetSpec} from './dataset-spec.ts'
import {matchName, nameAxis, normalise, suggestName} from './match-name.ts'
import {findNewColumn, type NewColumn} from './new-column.ts'
import type {Table} from './table.ts'

/** The columns of a dataset while a sheet is read: those it has and those that the sheet asks for. */
export interface Columns {
  /** In the order that the dataset will have. */
  readonly all: AxisSpec[]
  readonly added: Array<NewColumn & {readonly place: Point}>
  /** Heads that were passed over because `--kolom` does not name them. */
  readonly skipped: Set<string>
  /** Names after `--kolom` that were met. */
  readonly met: Set<string>
}

/** The columns as they are before a sheet is read. */
export function startColumns(dataset: DatasetSpec): Columns {
  return {all: [...dataset.kolommen], added: [], skipped: new Set(), met: new Set()}
}

/**
 * The column that a head means, which may be a new period.
 *
 * Undefined where the head is passed over, or where it means none or several, which is said at `place`.
 */
export function resolveHead(
  head: string,
  place: Point,
  columns: Columns,
  dataset: DatasetSpec,
  {file}: Table,
  wanted: ReadonlyArray<string>,
): AxisSpec | undefined {
  const matches = matchName(head, columns.all)
  const added = matches.length === 0 ? findNewColumn(head, columns.all) : undefined
  const [match = added?.column] = matches
  const names = new Set([head, match?.id ?? head, match?.titel ?? head].map(normalise))
  const met = wanted.filter((name) => names.has(normalise(name)))
  if (wanted.length > 0 && met.length === 0) {
    columns.skipped.add(head)
    return undefined
  }
  for (const name of met) columns.met.add(name)
  if (matches.length > 1) {
    diagnose(file, 'import-kolom-meerduidig', place, {naam: head, bekend: matches.map(nameAxis).join(', ')})
    return undefined
  }
  if (match === undefined) {
    diagnose(file, 'import-kolom-onbekend', place, {
      set: dataset.id,
      naam: head,
      bedoeld: suggestName(head, columns.all),
      bekend: columns.all.map(({id}) => id).join(', '),
    })
  }
  if (added !== undefined) {
    const index = columns.all.findIndex(({id}) => id === added.neighbour.id)
    columns.all.splice(added.side === 'after' ? index + 1 : index, 0, added.column)
    columns.added.push({...added, place})
  }
  return match
}
