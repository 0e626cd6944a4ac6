import type {Axis, Cell, Dataset, NumberCell} from './dataset.ts'

/**
 * Rounds half away from zero at a number of decimals, as printed statistics are rounded.
 *
 * The digits are taken from the decimal notation of the number at 15 significant digits, so that 1.005 becomes
 * 1.01 although its binary value lies just below.
 */
export function roundHalfAwayFromZero(value: number, decimals: number): number {
  // Most figures are whole numbers: they stay as they are.
  if (Number.isInteger(value) && decimals >= 0 && Math.abs(value) < 1e12) return value || 0
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toPrecision(15).split('e')
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`))
  return Number(`${Math.sign(value) * shifted || 0}e${-decimals}`)
}

export interface NumberFormat {
  /** Below zero rounds to tens (−1), hundreds (−2), … */
  readonly decimals: number
  /** `always` writes + before a positive number, `never` drops the minus. Default: only a minus. */
  readonly sign?: 'always' | 'never' | undefined
}

/** A number in Dutch notation: decimal comma, point between thousands, − (U+2212) for minus. */
export function formatNumber(value: number, {decimals, sign}: NumberFormat): string {
  const rounded = roundHalfAwayFromZero(value, decimals)
  const [whole = '0', fraction] = Math.abs(rounded).toFixed(Math.max(0, decimals)).split('.')
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, '.') + (fraction === undefined ? '' : `,${fraction}`)
  if (sign === 'never' || rounded === 0) return digits
  if (rounded < 0) return `−${digits}`
  return sign === 'always' ? `+${digits}` : digits
}

/**
 * The unit of a cell: its own, its row's, its column's or its dataset's.
 *
 * A row or column of differences that states none counts in what its figures differ by: two percentages in percentage
 * points. One that states `%` holds growth in percent.
 */
export function findUnit(dataset: Dataset, row: Axis, column: Axis, cell?: Cell): string | undefined {
  const own = cell?.type === 'number' ? cell.unit : undefined
  const unit = own ?? row.unit ?? column.unit ?? dataset.unit
  if (own !== undefined || column.unit !== undefined) return unit
  const isDifference = column.role === 'difference' || (row.role === 'difference' && row.unit === undefined)
  return isDifference ? nameDifference(unit) : unit
}

/** What figures in a unit differ by: percentages in percentage points, places in a ranking in places. */
export function nameDifference(unit: string | undefined): string | undefined {
  if (unit === undefined || !isAttachedUnit(unit)) return unit
  return isRankUnit(unit) ? 'plaatsen' : unit.replace('%', 'procentpunt')
}

/** The decimals of a cell: its own, its row's, its column's or its dataset's. */
export function findDecimals(dataset: Dataset, row: Axis, column: Axis, cell?: Cell): number {
  return (cell?.type === 'number' ? cell.decimals : undefined) ?? row.decimals ?? column.decimals ?? dataset.decimals
}

/** Whether a unit is written against its number: "73,7%", "7e plaats". */
export function isAttachedUnit(unit: string | undefined): unit is string {
  return unit !== undefined && /^(%|e\b)/.test(unit)
}

/** Whether a unit makes its number a place in a ranking: "7e plaats". */
export function isRankUnit(unit: string | undefined): boolean {
  return unit?.startsWith('e ') ?? false
}

/** A unit as it stands after its figure: "leerlingen" for "aantal leerlingen"; empty where the figure carries it. */
export function nameUnit(unit: string | undefined): string {
  const isAttached: boolean = isAttachedUnit(unit)
  return isAttached ? '' : (unit ?? '').replace(/^aantal /, '')
}

/** When a column is of: "2025" where that is its period, whatever else its title says. */
export function namePeriod({period, title}: {readonly period: string | undefined; readonly title: string}): string {
  return period !== undefined && /^\d{4}$/.test(period) ? period : title
}

/** The number of a cell with what belongs to it: "circa 110", "5 van 8", "+1.850", "73,7%", "7e plaats". */
export function formatFigure(dataset: Dataset, row: Axis, column: Axis, cell: NumberCell): string {
  const unit = findUnit(dataset, row, column, cell)
  const isDifference = row.role === 'difference' || column.role === 'difference'
  const format = {
    decimals: findDecimals(dataset, row, column, cell),
    sign: isDifference ? ('always' as const) : undefined,
  }
  const parts = [cell.approximation, formatNumber(cell.value, format) + (isAttachedUnit(unit) ? unit : '')]
  if (cell.whole !== undefined) parts.push('van', formatNumber(cell.whole, format))
  return parts.filter((part) => part !== undefined).join(' ')
}

/** A cell as every output prints it, without its note. */
export function formatCell(dataset: Dataset, row: Axis, column: Axis, cell: Cell): string {
  if (cell.type !== 'number') return cell.text
  const figure = formatFigure(dataset, row, column, cell)
  return cell.text === undefined ? figure : `${cell.text} (${figure})`
}

const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

/** A date `2026-05-20`, `2026-05` or `2026` in Dutch words: "20 mei 2026". */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-')
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ')
}
