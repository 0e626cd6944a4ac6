import {diagnose} from '../diagnostic/diagnose.ts'
import {highest, type Level} from '../model/classification.ts'
import type {Axis, Cell, Column, Dataset, NumberCell, Row} from '../model/dataset.ts'
import {findDecimals, formatNumber, roundHalfAwayFromZero} from '../model/format.ts'
import {evaluateFormula, type Formula, findOperands, parseFormula} from '../model/formula.ts'

/**
 * Fills the cells that a formula gives, and holds every stated value beside a formula to it.
 *
 * A stated value stands, also as the operand of another formula: it is what readers see. It must be equal to the
 * computed one at the printed decimals, half away from zero. Where a row and a column both have a formula, the
 * column's holds in a column of differences or shares and the row's elsewhere.
 */
export function computeDataset(dataset: Dataset): Dataset {
  const formulas = parseFormulas(dataset)
  const isStated = [...dataset.rows, ...dataset.columns].every((axis) => axis.isFormulaWithheld !== true)
  if (formulas.size === 0 && isStated) return dataset
  const computed = new Map<string, Cell | undefined>()

  function findCell(row: Row, column: Column): Cell | undefined {
    const stated = row.cells.get(column.id)
    const key = `${row.id}/${column.id}`
    if (stated !== undefined || computed.has(key)) return stated ?? computed.get(key)
    computed.set(key, undefined) // A formula that comes back here goes round in a circle and finds nothing.
    const calculation = calculate(row, column)
    if (calculation !== undefined) computed.set(key, toCell(calculation, row, column))
    return computed.get(key)
  }

  /** The formula of a cell with the cells that it needs; undefined where there is none. */
  function calculate(row: Row, column: Column): Calculation | undefined {
    const axis = findFormulaAxis(row, column, formulas)
    const formula = axis && formulas.get(axis)
    if (axis === undefined || formula === undefined) return undefined
    const operands = new Map<string, Cell | undefined>()
    for (const id of findOperands(formula)) {
      const otherRow = axis === row ? dataset.rows.find((other) => other.id === id) : row
      const otherColumn = axis === row ? column : dataset.columns.find((other) => other.id === id)
      operands.set(id, otherRow && otherColumn && findCell(otherRow, otherColumn))
    }
    const isComplete = [...operands.values()].every((cell) => cell?.type === 'number')
    const value = isComplete ? evaluateFormula(formula, (id) => (operands.get(id) as NumberCell).value) : undefined
    return {axis, operands, value}
  }

  function toCell({axis, operands, value}: Calculation, row: Row, column: Column): Cell | undefined {
    const facts = {cel: `${row.id}/${column.id}`, formule: axis.formula}
    const level = highest(row.level, column.level, ...[...operands.values()].map((cell) => cell?.level))
    const [absentId, absent] = [...operands].find(([, cell]) => cell?.type !== 'number') ?? []
    if (absent?.type === 'missing' && absent.reason !== 'not-public')
      return {...absent, note: undefined, level, place: undefined}
    if (value === undefined) diagnose(dataset.file, 'berekening-zonder-waarde', axis.place, {...facts, nodig: absentId})
    else if (!Number.isFinite(value)) diagnose(dataset.file, 'berekening-deelt-door-nul', axis.place, facts)
    else return computedCell(roundHalfAwayFromZero(value, findDecimals(dataset, row, column)), level)
    return undefined
  }

  function check(row: Row, column: Column): void {
    const stated = row.cells.get(column.id)
    const {axis, value} = (stated?.type === 'number' && calculate(row, column)) || {}
    if (stated?.type !== 'number' || axis === undefined || value === undefined) return
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
      const cell = findCell(row, column)
      if (cell !== undefined) cells.set(column.id, cell)
      else if (row.isFormulaWithheld || column.isFormulaWithheld) {
        const {place} = row.isFormulaWithheld ? row : column
        diagnose(dataset.file, 'vrijgave-zonder-waarde', place, {cel: `${row.id}/${column.id}`})
      }
    }
    return {...row, cells}
  })
  return {...dataset, rows}
}

interface Calculation {
  /** The row or column whose formula it is. */
  readonly axis: Axis
  readonly operands: ReadonlyMap<string, Cell | undefined>
  /** Absent when an operand is no number. */
  readonly value: number | undefined
}

function computedCell(value: number, level: Level): NumberCell {
  const nothing = {whole: undefined, text: undefined, status: undefined, approximation: undefined, unit: undefined}
  return {
    ...nothing,
    type: 'number',
    value,
    decimals: undefined,
    period: undefined,
    note: undefined,
    level,
    place: undefined,
    computed: true,
  }
}

/** The row or column of which the formula holds for a cell; none where that formula was left out of the view. */
function findFormulaAxis(row: Row, column: Column, formulas: ReadonlyMap<Axis, Formula>): Axis | undefined {
  const candidates = column.role === 'difference' || column.role === 'share' ? [column, row] : [row, column]
  const first = candidates.find((axis) => formulas.has(axis) || axis.isFormulaWithheld)
  return first?.isFormulaWithheld ? undefined : first
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
