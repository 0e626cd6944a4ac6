import type {Cell, Column, Dataset, NumberCell, Row} from './dataset.ts'
import {findDecimals, findUnit, formatCell, formatNumber, isAttachedUnit, isRankUnit, nameDifference} from './format.ts'

/**
 * The words that an inline figure is printed as; undefined where it cannot be computed.
 *
 * `name` is the directive's. The operands are the cells it names: one for `waarde`, from and to for `verschil`,
 * `groei` and `procentpunt`, part and whole for `aandeel`. A value that is printed rounded is computed with as it
 * is stated. A difference of percentages is never in percent: `verschil` prints "0,8 procentpunt", `procentpunt` "0,8".
 */
export function printFigure(
  name: string,
  operands: ReadonlyArray<Operand>,
  attributes: Readonly<Record<string, string>>,
): string | undefined {
  return compute[name]?.(operands, readOptions(attributes))
}

/** A cell with where it stands. */
export interface Operand {
  readonly dataset: Dataset
  readonly row: Row
  readonly column: Column
  readonly cell: Cell
}

interface Options {
  readonly decimals: number | undefined
  readonly unit: boolean | undefined
  readonly sign: 'always' | 'never' | undefined
  /** Round to a multiple of this. */
  readonly multiple: number | undefined
  /** Print in thousands, millions, … */
  readonly scale: number | undefined
}

const scales: Readonly<Record<string, number>> = {eenheden: 1, duizend: 1e3, miljoen: 1e6, miljard: 1e9}

function readOptions(attributes: Readonly<Record<string, string>>): Options {
  const {decimalen, eenheid, teken, afronden} = attributes
  return {
    decimals: decimalen === undefined ? undefined : Number(decimalen),
    unit: eenheid === undefined ? undefined : eenheid === 'ja',
    sign: teken === 'ja' ? 'always' : teken === 'nee' ? 'never' : undefined,
    multiple: afronden === undefined ? undefined : Number(afronden),
    scale: attributes.in === undefined ? undefined : scales[attributes.in],
  }
}

const compute: Readonly<Record<string, (operands: ReadonlyArray<Operand>, options: Options) => string | undefined>> = {
  waarde: ([operand], given) => operand && print(operand, given),
  verschil: ([from, to], given) => difference(from, to, given),
  procentpunt: ([from, to], given) => difference(from, to, {...given, unit: given.unit ?? false}),
  groei: ([from, to], given) => share(from, to, given, (a, b) => ((b - a) / a) * 100),
  aandeel: ([part, whole], given) => share(whole, part, given, (a, b) => (b / a) * 100),
}

function print(operand: Operand, given: Options): string {
  const {dataset, row, column, cell} = operand
  if (cell.type !== 'number') return formatCell(dataset, row, column, cell)
  if (cell.whole !== undefined) return formatCell(dataset, row, column, {...cell, text: undefined})
  return printNumber(operand, cell.value, cell, findUnit(dataset, row, column, cell), given)
}

function printNumber(
  {dataset, row, column}: Operand,
  value: number,
  cell: NumberCell,
  unit: string | undefined,
  given: Options,
): string {
  const {multiple, scale} = given
  const scaled = scale === undefined ? value : (value * dataset.scale) / scale
  const rounded = multiple === undefined ? scaled : Math.round(scaled / multiple) * multiple
  const decimals = given.decimals ?? (scale !== undefined ? 1 : findDecimals(dataset, row, column, cell))
  const number = formatNumber(rounded, {decimals, sign: given.sign})
  if (unit === undefined || unit === '' || given.unit === false) return number
  if (isAttachedUnit(unit)) return number + unit
  return given.unit === true ? `${number} ${unit}` : number
}

function difference(from: Operand | undefined, to: Operand | undefined, given: Options): string | undefined {
  if (from?.cell.type !== 'number' || to?.cell.type !== 'number' || crossesBreak(from, to)) return undefined
  const {dataset, row, column, cell} = to
  const ofFigures = findUnit(dataset, row, column, cell)
  const unit = nameDifference(ofFigures)
  const isPoints = unit !== ofFigures && !isRankUnit(ofFigures)
  return printNumber(to, cell.value - from.cell.value, cell, unit, {
    ...given,
    unit: given.unit ?? (isPoints || undefined),
  })
}

function share(
  from: Operand | undefined,
  to: Operand | undefined,
  given: Options,
  divide: (a: number, b: number) => number,
): string | undefined {
  if (from?.cell.type !== 'number' || to?.cell.type !== 'number' || crossesBreak(from, to)) return undefined
  const percentage = divide(from.cell.value, to.cell.value)
  if (!Number.isFinite(percentage)) return undefined
  const number = formatNumber(percentage, {decimals: given.decimals ?? 1, sign: given.sign})
  return given.unit === false ? number : `${number}%`
}

/** A difference over a break in the series compares two definitions. */
function crossesBreak(from: Operand, to: Operand): boolean {
  const position = (id: string): number => from.dataset.columns.findIndex((column) => column.id === id)
  const [low = 0, high = 0] = [position(from.column.id), position(to.column.id)].sort((a, b) => a - b)
  return from.dataset.breaks.some((id) => position(id) > low && position(id) <= high)
}
