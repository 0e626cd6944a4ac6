import {diagnose} from '../diagnostic/diagnose.ts'
import {highest} from '../model/classification.ts'
import type {Axis, Cell, Column, Dataset, Row} from '../model/dataset.ts'
import {findDecimals, formatNumber, roundHalfAwayFromZero} from '../model/format.ts'
import {evaluateFormula, type Formula, findOperands, parseFormula} from './formula.ts'

/**
 * Fills the cells that a formula gives, and holds every stated value beside a formula to it.
 *
 * A stated value stands, also as the operand of another formula: it is what readers see. It must be equal to the
 * computed one at the printed decimals, half away from zero. Where a row and a column both have a formula, the
 * column's holds in a column of differences or shares and the row's elsewhere.
 */
export function computeDataset(dataset: Dataset): Dataset {
  const formulas = parseFormulas(dataset)
  if (formulas.size === 0) return dataset
  const computed = new Map<string, Cell | undefined>()

  function cellAt(row: Row, column: Column): Cell | undefined {
    const stated = row.cells.get(column.id)
    if (stated !== undefined) return stated
    const key = `${row.id}/${column.id}`
    if (computed.has(key)) return computed.get(key)
    computed.set(key, undefined)
    const axis = findFormulaAxis(row, column, formulas)
    if (axis !== undefined) computed.set(key, computeCell(row, column, axis))
    return computed.get(key)
  }

  function computeCell(row: Row, column: Column, axis: Axis): Cell | undefined {
    const formula = formulas.get(axis)
    if (formula === undefined) return undefined
    const operands = findOperandCells(row, column, axis, formula)
    const absent = [...operands.values()].find((cell) => cell?.type !== 'number')
    const level = highest(row.level, column.level, ...[...operands.values()].map((cell) => cell?.level))
    if (absent?.type === 'missing' && absent.reason !== 'not-public')
      return {...absent, note: undefined, level, place: undefined}
    if (absent !== undefined || [...operands.values()].includes(undefined)) {
      const operand = [...operands].find(([, cell]) => cell?.type !== 'number')?.[0]
      diagnose(dataset.file, 'berekening-zonder-waarde', axis.place, {
        cel: `${row.id}/${column.id}`,
        nodig: operand,
        formule: axis.formula,
      })
      return undefined
    }
    const value = evaluateFormula(formula, (id) => (operands.get(id) as {value: number}).value)
    if (!Number.isFinite(value)) {
      diagnose(dataset.file, 'berekening-deelt-door-nul', axis.place, {
        cel: `${row.id}/${column.id}`,
        formule: axis.formula,
      })
      return undefined
    }
    const rounded = roundHalfAwayFromZero(value, findDecimals(dataset, row, column))
    return {
      type: 'number',
      value: rounded,
      whole: undefined,
      text: undefined,
      status: undefined,
      approximation: undefined,
      unit: undefined,
      decimals: undefined,
      period: undefined,
      note: undefined,
      level,
      place: undefined,
      computed: true,
    }
  }

  function findOperandCells(
    row: Row,
    column: Column,
    axis: Axis,
    formula: Formula,
  ): ReadonlyMap<string, Cell | undefined> {
    const found = new Map<string, Cell | undefined>()
    for (const id of findOperands(formula)) {
      const otherRow = axis === row ? dataset.rows.find((other) => other.id === id) : row
      const otherColumn = axis === row ? column : dataset.columns.find((other) => other.id === id)
      found.set(id, otherRow && otherColumn && cellAt(otherRow, otherColumn))
    }
    return found
  }

  function check(row: Row, column: Column): void {
    const stated = row.cells.get(column.id)
    const axis = findFormulaAxis(row, column, formulas)
    const formula = axis && formulas.get(axis)
    if (stated?.type !== 'number' || axis === undefined || formula === undefined) return
    const operands = findOperandCells(row, column, axis, formula)
    if ([...operands.values()].some((cell) => cell?.type !== 'number')) return
    const value = evaluateFormula(formula, (id) => (operands.get(id) as {value: number}).value)
    const decimals = findDecimals(dataset, row, column, stated)
    if (roundHalfAwayFromZero(value, decimals) === roundHalfAwayFromZero(stated.value, decimals)) return
    diagnose(dataset.file, 'berekening-klopt-niet', stated.place ?? axis.place, {
      cel: `${row.id}/${column.id}`,
      gedrukt: formatNumber(stated.value, {decimals}),
      berekend: formatNumber(value, {decimals}),
      formule: axis.formula,
    })
  }

  const rows = dataset.rows.map((row) => {
    const cells = new Map<string, Cell>()
    for (const column of dataset.columns) {
      check(row, column)
      const cell = cellAt(row, column)
      if (cell !== undefined) cells.set(column.id, cell)
    }
    return {...row, cells}
  })
  return {...dataset, rows}
}

function findFormulaAxis(row: Row, column: Column, formulas: ReadonlyMap<Axis, Formula>): Axis | undefined {
  const candidates = column.role === 'difference' || column.role === 'share' ? [column, row] : [row, column]
  return candidates.find((axis) => formulas.has(axis))
}

function parseFormulas(dataset: Dataset): ReadonlyMap<Axis, Formula> {
  const formulas = new Map<Axis, Formula>()
  for (const axes of [dataset.rows, dataset.columns]) {
    const ids = new Set(axes.map(({id}) => id))
    for (const axis of axes) {
      if (axis.formula === undefined) continue
      const formula = parseFormula(axis.formula, ids)
      if (typeof formula === 'string') {
        diagnose(dataset.file, 'berekening-onleesbaar', axis.place, {naam: axis.id, gevonden: formula})
      } else if (findOperands(formula).includes(axis.id)) {
        diagnose(dataset.file, 'berekening-in-kring', axis.place, {naam: axis.id})
      } else {
        formulas.set(axis, formula)
      }
    }
  }
  return formulas
}
