import {diagnose} from '../diagnostic/diagnose.ts'
import {formatNumber, roundHalfAwayFromZero} from '../model/format.ts'
import {createCalculator} from './calculate.ts'
import type {Entry} from './collecting.ts'
import {findDecimals, findNumber, isMissing, keyOf} from './dataset-spec.ts'
import {type Draft, fill, isStated} from './draft.ts'
import type {Value} from './read-value.ts'
import {spellNumber} from './spell.ts'
import {nameCell} from './table.ts'

/** A value for a cell that has a formula. */
export interface ComputedEntry {
  readonly entry: Entry
  readonly value: Value
}

/**
 * Holds the values for computed cells to their formulas, over the other values of the sheet.
 *
 * A value from the sheet never goes over a computed one: the two must agree at the printed decimals, or it is said at
 * the place of the value. What is written is the computed figure, and only where the row states its figures.
 * Where an operand is no figure there is nothing to agree with, and the value counts as any other.
 */
export function settleFormulas(draft: Draft, entries: ReadonlyArray<ComputedEntry>): void {
  const {dataset, cells, before, table} = draft
  const calculator = createCalculator(dataset, cells)
  const agreed = entries.flatMap(({entry, value}) => {
    const {row, column, place} = entry
    const computed = calculator.compute(row, column)
    if (computed === undefined) return [{entry, value}]
    const cell = before.get(keyOf(row, column))
    const decimals = findDecimals(dataset, row, column, cell)
    const isEqual = value.type === 'number' && roundHalfAwayFromZero(value.value, decimals) === computed
    if (!isEqual && value.type !== 'same') {
      diagnose(table.file, 'import-berekening-klopt-niet', place, {
        cel: nameCell(place),
        gevonden: value.type === 'number' ? spellNumber(value.value) : 'geen getal',
        naar: keyOf(row, column),
        formule: calculator.findFormula(row, column),
        berekend: formatNumber(computed, {decimals}),
      })
      return []
    }
    const isWanted = cell === undefined ? isStated(draft, entry) : isMissing(cell)
    return isEqual && isWanted ? [{entry, value: {type: 'number', value: computed, whole: undefined} as const}] : []
  })
  for (const {entry, value} of agreed) fill(draft, entry, value)
  follow(draft)
}

/** Lets the figures that are stated beside a formula change with the figures they follow from. */
function follow(draft: Draft): void {
  const {dataset, cells, before, followed} = draft
  const was = createCalculator(dataset, before)
  const now = createCalculator(dataset, cells)
  for (const row of dataset.rijen) {
    for (const column of dataset.kolommen) {
      const key = keyOf(row, column)
      const cell = cells.get(key)
      const stated = findNumber(cell)
      const computed = now.compute(row, column)
      if (stated === undefined || computed === undefined || computed === was.compute(row, column)) continue
      if (roundHalfAwayFromZero(stated, findDecimals(dataset, row, column, cell)) === computed) continue
      fill(draft, {row, column}, {type: 'number', value: computed, whole: undefined})
      followed.set(key, now.findFormula(row, column) ?? '')
    }
  }
}
