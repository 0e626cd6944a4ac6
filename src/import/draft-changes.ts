import {diagnose} from '../diagnostic/diagnose.ts'
import {createCalculator} from './calculate.ts'
import {collectEntries} from './collect-entries.ts'
import type {Entry} from './collecting.ts'
import {findUnit, keyOf, missingReasons} from './dataset-spec.ts'
import {reportMarks, startMarks} from './decimal-marks.ts'
import {type Draft, fill, startDraft} from './draft.ts'
import {expectValue} from './expect-value.ts'
import {nameAxis} from './match-name.ts'
import {findKin} from './new-column.ts'
import {readDataset} from './read-dataset.ts'
import type {DecimalMark} from './read-number.ts'
import {readValue} from './read-value.ts'
import {startColumns} from './resolve-head.ts'
import {type ComputedEntry, settleFormulas} from './settle-formulas.ts'
import type {Table} from './table.ts'

export interface ImportOptions {
  /** The decimal mark of numbers that were typed as text. */
  readonly decimals?: DecimalMark | undefined
  /** Ids, titles or heads of the only columns to read; all when there are none. */
  readonly columns?: ReadonlyArray<string>
}

/** A dataset with the values of a sheet in it, and those values. */
export interface Drafted {
  readonly draft: Draft
  readonly entries: ReadonlyArray<Entry>
}

/**
 * Puts the values of a sheet into a dataset; what does not fit is said on the sheet's file.
 *
 * Undefined where there is no dataset or no table to begin with.
 */
export function draftChanges(text: string, table: Table, options: ImportOptions): Drafted | undefined {
  const {decimals, columns: wanted = []} = options
  const {file} = table
  const dataset = readDataset(text, file)
  if (dataset === undefined) return undefined
  const columns = startColumns(dataset)
  const entries = collectEntries(dataset, table, columns, wanted)
  if (entries === undefined) return undefined
  const bekend = [...columns.met, ...columns.skipped].join(', ')
  for (const naam of wanted.filter((name) => !columns.met.has(name)))
    diagnose(file, 'import-kolom-afwezig', undefined, {naam, bekend})
  const draft = startDraft(dataset, columns, table)
  const computed = fillCells(draft, entries, decimals)
  reportGaps(draft, entries)
  if (file.messages.length === 0) settleFormulas(draft, computed)
  return {draft, entries}
}

/** Fills the cells without a formula; returns the values for those that have one. */
function fillCells(
  draft: Draft,
  entries: ReadonlyArray<Entry>,
  decimals: DecimalMark | undefined,
): ReadonlyArray<ComputedEntry> {
  const {dataset, columns, before, table} = draft
  const calculator = createCalculator(dataset, before)
  const marks = startMarks(decimals)
  const computed: ComputedEntry[] = []
  for (const entry of entries) {
    const {row, column} = entry
    const cell = before.get(keyOf(row, column))
    const isComputed = calculator.findFormula(row, column) !== undefined
    const expected = isComputed ? 'number' : expectValue(dataset, row, column, findKin(column, columns.all), before)
    const value = readValue(entry, {before: cell, expected, unit: findUnit(dataset, row, column, cell)}, marks, table)
    if (value === undefined) continue
    if (isComputed) computed.push({entry, value})
    else fill(draft, entry, value)
  }
  reportMarks(marks, table)
  return computed
}

/** A dataset has no empty cells, so a new column needs a value or a reason in every row that has no formula. */
function reportGaps(draft: Draft, entries: ReadonlyArray<Entry>): void {
  const {dataset, columns, cells, before, table} = draft
  const calculator = createCalculator(dataset, before)
  for (const {column, place} of columns.added) {
    const met = new Set(
      entries.filter((entry) => entry.column === column && entry.cell.type !== 'empty').map(({row}) => row),
    )
    const gaps = dataset.rijen.filter(
      (row) => !met.has(row) && !cells.has(keyOf(row, column)) && calculator.findFormula(row, column) === undefined,
    )
    if (gaps.length === 0) continue
    diagnose(table.file, 'import-kolom-onvolledig', place, {
      naam: column.id,
      rijen: gaps.map(nameAxis).join(', '),
      redenen: missingReasons.join(', '),
    })
  }
}
