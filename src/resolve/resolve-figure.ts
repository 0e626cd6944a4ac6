import {diagnose} from '../diagnostic/diagnose.ts'
import type {Cell, Column, Dataset, NumberCell, Row} from '../model/dataset.ts'
import {findDecimals, findUnit, formatCell, formatNumber, isAttachedUnit} from '../model/format.ts'
import type {Directive} from '../model/nodes.ts'
import type {Section, View} from '../model/view.ts'
import type {Resolver} from './resolve-directives.ts'

/**
 * A figure in running text becomes the figure that the tables print.
 *
 * `:waarde[set/rij/kolom]` the cell; `:verschil[set/rij/van/tot]` tot − van; `:groei[…]` the same in percent of
 * van; `:procentpunt[…]` the difference of two percentages; `:aandeel[set/rij/kolom]{van=rij2}` percent of rij2.
 * A value that is printed rounded is computed with as it is stated.
 */
export const resolveFigure: Resolver = (directive, text, view) => {
  const operands = findOperands(directive, text, view)
  if (operands === undefined) return undefined
  const value = compute[directive.name]?.(operands, options(directive))
  if (value === undefined) {
    diagnose(text.file, 'cijfer-niet-te-berekenen', directive, {naam: directive.name, cel: directive.label})
    return undefined
  }
  return {type: 'figureValue', value, reference: directive.label.trim()}
}

interface Operand {
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

function options({attributes}: Directive): Options {
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
  verschil: ([from, to], given) => difference(from, to, given, (a, b) => b - a),
  procentpunt: ([from, to], given) => difference(from, to, {...given, unit: given.unit ?? false}, (a, b) => b - a),
  groei: ([from, to], given) => share(from, to, given, (a, b) => ((b - a) / a) * 100),
  aandeel: ([part, whole], given) => share(whole, part, given, (a, b) => (b / a) * 100),
}

function print(operand: Operand, given: Options): string {
  const {dataset, row, column, cell} = operand
  if (cell.type !== 'number') return formatCell(dataset, row, column, cell)
  if (cell.whole !== undefined) return formatCell(dataset, row, column, {...cell, text: undefined})
  return printNumber(operand, cell.value, cell, given)
}

function printNumber({dataset, row, column}: Operand, value: number, cell: NumberCell, given: Options): string {
  const {multiple, scale} = given
  const scaled = scale === undefined ? value : (value * dataset.scale) / scale
  const rounded = multiple === undefined ? scaled : Math.round(scaled / multiple) * multiple
  const decimals = given.decimals ?? (scale !== undefined ? 1 : findDecimals(dataset, row, column, cell))
  const number = formatNumber(rounded, {decimals, sign: given.sign})
  const unit = findUnit(dataset, row, column, cell)
  if (unit === undefined || unit === '' || given.unit === false) return number
  if (isAttachedUnit(unit)) return number + unit
  return given.unit === true ? `${number} ${unit}` : number
}

function difference(
  from: Operand | undefined,
  to: Operand | undefined,
  given: Options,
  subtract: (a: number, b: number) => number,
): string | undefined {
  if (from?.cell.type !== 'number' || to?.cell.type !== 'number' || crossesBreak(from, to)) return undefined
  return printNumber(to, subtract(from.cell.value, to.cell.value), to.cell, given)
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

/** The cells that a directive names: one, or two for a difference, growth or share. */
function findOperands(directive: Directive, text: Section, view: View): ReadonlyArray<Operand> | undefined {
  const parts = directive.label
    .trim()
    .split('/')
    .map((part) => part.trim())
  const {van} = directive.attributes
  const expected = directive.name === 'waarde' || directive.name === 'aandeel' ? 3 : 4
  if (parts.length !== expected || (directive.name === 'aandeel' && van === undefined)) {
    diagnose(text.file, 'cijfer-onvolledig', directive, {
      naam: directive.name,
      gevonden: directive.label,
      verwacht: shapes[directive.name],
    })
    return undefined
  }
  const [id = '', row = '', first = '', second = ''] = parts
  const cells: ReadonlyArray<readonly [string, string]> =
    directive.name === 'aandeel'
      ? [
          [row, first],
          [van ?? '', first],
        ]
      : expected === 3
        ? [[row, first]]
        : [
            [row, first],
            [row, second],
          ]
  const dataset = view.datasets.get(id)
  if (dataset === undefined) {
    diagnose(text.file, 'onbekende-dataset', directive, {naam: id})
    return undefined
  }
  const found = cells.map(([rowId, columnId]) => findOperand(dataset, rowId, columnId, directive, text))
  return found.every((operand) => operand !== undefined) ? found : undefined
}

const shapes: Readonly<Record<string, string>> = {
  waarde: 'set/rij/kolom',
  verschil: 'set/rij/van/tot',
  groei: 'set/rij/van/tot',
  procentpunt: 'set/rij/van/tot',
  aandeel: 'set/rij/kolom, met {van=rij}',
}

function findOperand(
  dataset: Dataset,
  rowId: string,
  columnId: string,
  directive: Directive,
  text: Section,
): Operand | undefined {
  const row = dataset.rows.find(({id}) => id === rowId)
  const column = dataset.columns.find(({id}) => id === columnId)
  if (row === undefined) {
    diagnose(text.file, 'onbekende-rij', directive, {naam: rowId, set: dataset.id, bekend: list(dataset.rows)})
  }
  if (column === undefined) {
    diagnose(text.file, 'onbekende-kolom', directive, {naam: columnId, set: dataset.id, bekend: list(dataset.columns)})
  }
  const cell = row?.cells.get(columnId)
  if (row === undefined || column === undefined || cell === undefined) return undefined
  if (cell.type === 'missing' && cell.reason === 'not-public') {
    diagnose(text.file, 'cijfer-niet-openbaar', directive, {cel: directive.label})
    return undefined
  }
  return {dataset, row, column, cell}
}

function list(axes: ReadonlyArray<{readonly id: string}>): string {
  return axes.map(({id}) => id).join(', ')
}
