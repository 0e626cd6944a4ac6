import type {Column, Dataset, Row} from './dataset.ts'
import {findUnit, formatNumber, isAttachedUnit} from './format.ts'

/** Where each unit of a table is printed: once, as far out as it holds; an empty text where it is not. */
export interface UnitPlaces {
  readonly corner: string
  ofColumn(column: Column): string
  ofRow(row: Row): string
  ofCell(row: Row, column: Column): string
}

/**
 * Places the units of a table: the dataset's in the corner, one that a whole column or row shares in its head, any
 * other behind its figure; none where the title of the row says it. A unit written against its number ("73,7%") stands there already.
 */
export function placeUnits(dataset: Dataset): UnitPlaces {
  const unitOf = (row: Row, column: Column): string | undefined => {
    const cell = row.cells.get(column.id)
    return cell?.type === 'number' ? (findUnit(dataset, row, column, cell) ?? '') : undefined
  }
  const differs = (unit: string | undefined): unit is string =>
    unit !== undefined && unit !== '' && unit !== dataset.unit && !isAttachedUnit(unit)
  const shared = (units: ReadonlyArray<string | undefined>): string => {
    const [first, ...others] = [...new Set(units.filter((unit) => unit !== undefined))]
    return others.length === 0 && differs(first) ? first : ''
  }
  const ofColumn = (column: Column) => shared(dataset.rows.map((row) => unitOf(row, column)))
  const shareRow = (row: Row) => {
    const units = dataset.columns.map((column) => unitOf(row, column)).filter((unit) => unit !== undefined)
    const apart = units.filter((unit) => !isAttachedUnit(unit))
    const unit = shared(apart.length > 1 ? apart : units)
    return dataset.columns.every((column) => (unitOf(row, column) ?? unit) === unit && ofColumn(column) === unit)
      ? ''
      : unit
  }
  const ofRow = (row: Row) => {
    const unit = shareRow(row)
    return row.title.toLowerCase().includes(unit.toLowerCase()) ? '' : unit
  }
  const ofCell = (row: Row, column: Column) => {
    const unit = unitOf(row, column)
    return differs(unit) && ofColumn(column) !== unit && shareRow(row) !== unit ? unit : ''
  }
  const isUsed = dataset.rows.some((row) => dataset.columns.some((column) => unitOf(row, column) === dataset.unit))
  return {corner: isUsed && !isAttachedUnit(dataset.unit) ? formatUnit(dataset) : '', ofColumn, ofRow, ofCell}
}

/** The unit of a dataset with its scale: "euro × 1.000"; empty where it has none. */
export function formatUnit({unit, scale}: Dataset): string {
  const factor = scale === 1 || unit?.includes('×') ? undefined : `× ${formatNumber(scale, {decimals: 0})}`
  return [unit, factor].filter((part) => part !== undefined && part !== '').join(' ')
}
