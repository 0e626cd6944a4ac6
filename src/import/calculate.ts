import {roundHalfAwayFromZero} from '../model/format.ts'
import {evaluateFormula, type Formula, findOperands, parseFormula} from '../model/formula.ts'
import {
  type AxisSpec,
  type CellSpec,
  type DatasetSpec,
  findDecimals,
  findNumber,
  keyOf,
  type RowSpec,
} from './dataset-spec.ts'

export interface Calculator {
  /** The formula of a cell, if it has one that can be read. */
  findFormula(row: AxisSpec, column: AxisSpec): string | undefined
  /** What that formula gives at the printed decimals; undefined where an operand is no figure. */
  compute(row: AxisSpec, column: AxisSpec): number | undefined
}

/**
 * Works out the formulas of a dataset over its cells, by the rules that resolving keeps: a stated figure stands where it
 * agrees with its formula, and in a column of differences or shares the column's formula goes before the row's.
 */
export function createCalculator(dataset: DatasetSpec, cells: ReadonlyMap<string, CellSpec>): Calculator {
  const formulas = new Map([...parseAll(dataset.rijen), ...parseAll(dataset.kolommen)])
  const underWay = new Set<string>()
  const computed = new Map<string, number | undefined>()

  function findAxis(row: AxisSpec, column: AxisSpec): AxisSpec | undefined {
    const isColumnFirst = column.rol === 'verschil' || column.rol === 'aandeel'
    return (isColumnFirst ? [column, row] : [row, column]).find((axis) => formulas.has(axis))
  }

  function compute(row: AxisSpec, column: AxisSpec): number | undefined {
    const key = keyOf(row, column)
    if (computed.has(key) || underWay.has(key)) return computed.get(key)
    underWay.add(key)
    computed.set(key, evaluate(row, column))
    underWay.delete(key)
    return computed.get(key)
  }

  function evaluate(row: AxisSpec, column: AxisSpec): number | undefined {
    const axis = findAxis(row, column)
    const formula = axis && formulas.get(axis)
    if (formula === undefined) return undefined
    const values = new Map(
      findOperands(formula).map((id) => [id, axis === row ? valueAt(id, column) : valueBeside(row, id)]),
    )
    if ([...values.values()].includes(undefined)) return undefined
    const value = evaluateFormula(formula, (id) => values.get(id) ?? 0)
    const decimals = findDecimals(dataset, row, column, cells.get(keyOf(row, column)))
    return Number.isFinite(value) ? roundHalfAwayFromZero(value, decimals) : undefined
  }

  function valueAt(rowId: string, column: AxisSpec): number | undefined {
    const row = dataset.rijen.find(({id}) => id === rowId)
    return row && figureAt(row, column)
  }
  function valueBeside(row: AxisSpec, columnId: string): number | undefined {
    const column = dataset.kolommen.find(({id}) => id === columnId)
    return column && figureAt(row, column)
  }
  function figureAt(row: RowSpec, column: AxisSpec): number | undefined {
    const cell = cells.get(keyOf(row, column))
    const stated = findNumber(cell)
    const given = findAxis(row, column) === undefined ? undefined : compute(row, column)
    if (given === undefined || (cell !== undefined && stated === undefined)) return stated
    const decimals = findDecimals(dataset, row, column, cell)
    return stated !== undefined && roundHalfAwayFromZero(stated, decimals) === given ? stated : given
  }

  return {findFormula: (row, column) => findAxis(row, column)?.berekening, compute}
}

/** The formulas that can be read; of the others `check` says what is wrong. */
function parseAll(axes: ReadonlyArray<AxisSpec>): ReadonlyArray<[AxisSpec, Formula]> {
  const ids = new Set(axes.map(({id}) => id))
  return axes.flatMap((axis) => {
    const formula = axis.berekening === undefined ? '' : parseFormula(axis.berekening, ids)
    return typeof formula === 'string' ? [] : [[axis, formula]]
  })
}
