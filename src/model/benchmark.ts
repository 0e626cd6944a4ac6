import type {Column, Dataset, Direction, NumberCell, Role, Row} from './dataset.ts'
import {findDecimals, findUnit, formatNumber, isAttachedUnit, isRankUnit, roundHalfAwayFromZero} from './format.ts'

/** How a figure stands to what it is measured against. */
export interface Comparison {
  /** "1,3 procentpunt onder de norm van 75%", "binnen de norm: Top 10". */
  readonly words: string
  /** Whether what was aimed at is reached; undefined where no direction says what is good. */
  readonly isMet: boolean | undefined
}

interface Measure {
  readonly role: 'standard' | 'target' | 'plan' | 'commitment'
  readonly value: number
  /** Decimals to print it with. */
  readonly decimals: number
  readonly text: string | undefined
  readonly direction: Direction | undefined
  readonly period: string | undefined
}

const nouns = {standard: 'de norm', target: 'de streefwaarde', plan: 'het plan', commitment: 'de toezegging'} as const

/**
 * Compares a figure with the first of: a row of plans, targets, commitments or standards in the same column, the
 * dataset's standard, its target, a column of one of these roles (the same period first). Undefined without any.
 */
export function compareWithBenchmark(
  dataset: Dataset,
  row: Row,
  column: Column,
  cell: NumberCell,
): Comparison | undefined {
  const measure = findMeasures(dataset, row, column)[0]
  return measure && compare(measure, dataset, row, column, cell)
}

/**
 * Compares a figure with everything it is measured against, one of a kind: first what `compareWithBenchmark` takes,
 * then what it has to come to in a later period, where that is another value.
 */
export function compareWithBenchmarks(
  dataset: Dataset,
  row: Row,
  column: Column,
  cell: NumberCell,
): ReadonlyArray<Comparison> {
  const now = findMeasures(dataset, row, column)
  const first = now.filter(({role}, index) => now.findIndex((other) => other.role === role) === index)
  const later = findLaterMeasures(dataset, row, column).filter(
    ({role, value}) => !now.some((other) => other.role === role && other.value === value),
  )
  return [...first, ...later].map((measure) => compare(measure, dataset, row, column, cell))
}

/** What a figure is first measured against, as a number; undefined without anything or for another period only. */
export function findAim(dataset: Dataset, row: Row, column: Column): number | undefined {
  const measure = findMeasures(dataset, row, column).find(
    ({period}) => period === undefined || period === column.period,
  )
  return measure?.value
}

function compare(measure: Measure, dataset: Dataset, row: Row, column: Column, cell: NumberCell): Comparison {
  const unit = findUnit(dataset, row, column, cell)
  const decimals = Math.max(findDecimals(dataset, row, column, cell), measure.decimals)
  const distance = roundHalfAwayFromZero(roundHalfAwayFromZero(cell.value, decimals) - measure.value, decimals)
  const isMet = isReached(distance, measure.direction ?? row.direction ?? column.direction ?? dataset.direction)
  const noun = nouns[measure.role]
  if (measure.text !== undefined) {
    const where = isMet === undefined ? 'bij' : isMet ? 'binnen' : 'buiten'
    return {words: `${where} ${noun}: ${measure.text}`, isMet}
  }
  const against = formatNumber(measure.value, {decimals: measure.decimals}) + (isAttachedUnit(unit) ? unit : '')
  const period = measure.period === undefined || measure.period === column.period ? '' : ` in ${measure.period}`
  if (distance === 0) return {words: `gelijk aan ${noun} van ${against}${period}`, isMet}
  const size = [approximate(cell, distance), formatNumber(distance, {decimals, sign: 'never'})]
    .filter(Boolean)
    .join(' ')
  const what = unit === '%' ? ' procentpunt' : isRankUnit(unit) ? ' plaatsen' : ''
  return {words: `${size}${what} ${distance < 0 ? 'onder' : 'boven'} ${noun} van ${against}${period}`, isMet}
}

/** The norm and the target of a dataset in words, where they are no rows or columns: "Norm kwalificatiegraad: minstens 75%". */
export function describeBenchmarks(dataset: Dataset): ReadonlyArray<string> {
  return (['standard', 'target'] as const).flatMap((role) => {
    const benchmark = dataset[role]
    if (benchmark === undefined) return []
    const {value, text, direction, period, title = role === 'standard' ? 'Norm' : 'Streefwaarde'} = benchmark
    const row = dataset.rows.find(({id}) => id === benchmark.row)
    const unit = row?.unit ?? dataset.unit
    const words = direction === 'at-least' ? 'minstens ' : direction === 'at-most' ? 'hoogstens ' : ''
    const figure = formatNumber(value, {decimals: countDecimals(value)})
    const measure = text ?? `${words}${figure}${isAttachedUnit(unit) ? unit : unit ? ` ${unit}` : ''}`
    const when = period === undefined || title.includes(period) ? '' : ` in ${period}`
    const isNamed = row !== undefined && title.toLowerCase().includes(row.title.toLowerCase())
    const what = row === undefined || isNamed || dataset.rows.length === 1 ? '' : ` (${row.title})`
    return [`${title}${what}: ${measure}${when}.`]
  })
}

/** What the words before a figure make of its distance: "ruim 5" is "ruim 2" above 3, and "bijna 5" below 10. */
function approximate({approximation}: NumberCell, distance: number): string | undefined {
  if (distance > 0 || (approximation !== 'ruim' && approximation !== 'bijna')) return approximation
  return approximation === 'ruim' ? 'bijna' : 'ruim'
}

/** "More" and "less" are reached by what equals the measure, too. */
function isReached(distance: number, direction: Direction | undefined): boolean | undefined {
  if (direction === undefined) return undefined
  return direction === 'more' || direction === 'at-least' ? distance >= 0 : distance <= 0
}

function findMeasures(dataset: Dataset, row: Row, column: Column): ReadonlyArray<Measure> {
  const rows = findMeasuringRows(dataset, row).flatMap(([other, role]) => readMeasure(dataset, other, column, role))
  const benchmarks = (['standard', 'target'] as const).flatMap((role): ReadonlyArray<Measure> => {
    const benchmark = dataset[role]
    if (benchmark === undefined || (benchmark.row !== undefined && benchmark.row !== row.id)) return []
    const {value, text, direction, period} = benchmark
    return [{role, value, text, direction, period, decimals: countDecimals(value)}]
  })
  const columns = findMeasuringColumns(dataset).flatMap(([other, role]) => readMeasure(dataset, row, other, role))
  const samePeriod = columns.filter((measure) => measure.period === undefined || measure.period === column.period)
  return [...rows, ...benchmarks, ...(samePeriod.length > 0 ? samePeriod : columns.slice(0, 1))]
}

/** Of each row or column of measures the last that stands after the figure. */
function findLaterMeasures(dataset: Dataset, row: Row, column: Column): ReadonlyArray<Measure> {
  const later = dataset.columns.slice(dataset.columns.indexOf(column) + 1).reverse()
  const rows = findMeasuringRows(dataset, row).flatMap(([other, role]) =>
    later.flatMap((each) => readMeasure(dataset, other, each, role)).slice(0, 1),
  )
  const columns = findMeasuringColumns(dataset)
    .flatMap(([other, role]) => readMeasure(dataset, row, other, role))
    .slice(-1)
  return [...rows, ...columns]
}

/** Rows of measures beside a row, in its unit: a share of the plan is not measured against the plan. */
function findMeasuringRows(
  {rows, unit}: Dataset,
  {group, unit: own = unit}: Row,
): ReadonlyArray<readonly [Row, Measure['role']]> {
  return (['plan', 'target', 'commitment', 'standard'] as const).flatMap((role) =>
    rows
      .filter((row) => row.role === role && row.group === group && (row.unit ?? unit) === own)
      .map((row) => [row, role] as const),
  )
}

function findMeasuringColumns({columns}: Dataset): ReadonlyArray<readonly [Column, Measure['role']]> {
  return (['standard', 'target', 'plan', 'commitment'] as const).flatMap((role) =>
    columns.filter((column) => column.role === role).map((column) => [column, role] as const),
  )
}

function readMeasure(dataset: Dataset, row: Row, column: Column, role: Measure['role'] & Role): ReadonlyArray<Measure> {
  const cell = row.cells.get(column.id)
  if (cell?.type !== 'number') return []
  const {value, text} = cell
  const decimals = findDecimals(dataset, row, column, cell)
  return [{role, value, text, decimals, direction: row.direction, period: column.period}]
}

/** How many decimals it takes to print a norm or target as it was given, up to 6: the same in every output. */
export function countDecimals(value: number): number {
  const decimals = [0, 1, 2, 3, 4, 5].find((count) => roundHalfAwayFromZero(value, count) === value)
  return decimals ?? 6
}
