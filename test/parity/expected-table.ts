import {evaluate} from './evaluate.ts'
import {type Exact, exact, print, round} from './exact.ts'
import {type Edition, heightOf, type Source, type SourceAxis, type SourceCell, type SourceRow} from './read-sources.ts'

/** What an edition must print of a dataset. */
export interface ExpectedTable {
  readonly source: Source
  /** Whether the PDF prints its chart and no table. */
  readonly isChartAlone: boolean
  readonly rows: ReadonlyArray<SourceRow>
  readonly columns: ReadonlyArray<SourceAxis>
  /** By row and column. */
  readonly cells: ReadonlyArray<ReadonlyArray<ExpectedCell>>
}

export interface ExpectedCell {
  /** As printed: "19,8%", "5 van 8", "n.v.t.". */
  readonly printed: string
  readonly number: ExpectedNumber | undefined
  /** Words that stand beside a figure or in its place. */
  readonly words: string
}

export interface ExpectedNumber {
  readonly value: Exact
  readonly whole: Exact | undefined
  readonly decimals: number
  readonly unit: string
  readonly period: string | undefined
}

/** What an edition must print of a dataset; undefined where it prints nothing of it. */
export function expectTable(
  source: Source,
  edition: Edition,
  chartsAlone: ReadonlySet<string>,
): ExpectedTable | undefined {
  const {clearance, base} = edition
  if (heightOf(source.rubricering) > clearance) return undefined
  const isSeen = ({rubricering}: SourceAxis) => heightOf(rubricering) <= clearance
  const seen = {rows: (source.rijen ?? []).filter(isSeen), columns: (source.kolommen ?? []).filter(isSeen)}
  const isWhole = base === undefined || heightOf(source.rubricering) > base
  const {rows, columns} = isWhole ? seen : select(source, seen.rows, seen.columns, base)
  if (rows.length === 0 && source.zonderCijfers === undefined) return undefined
  if (rows.length === 0 && !isWhole) return undefined
  const cells = rows.map((row) => columns.map((column) => expectCell(source, row, column, clearance)))
  const isChartAlone = source.weergave === 'grafiek' || chartsAlone.has(source.id)
  return {source, isChartAlone, rows, columns, cells}
}

/** In an annex: the rows and columns that hold something which the edition below it leaves out. */
function select(
  source: Source,
  rows: ReadonlyArray<SourceRow>,
  columns: ReadonlyArray<SourceAxis>,
  base: number,
): {readonly rows: ReadonlyArray<SourceRow>; readonly columns: ReadonlyArray<SourceAxis>} {
  const isAdded = (row: SourceRow, column: SourceAxis) =>
    heightOf(row.rubricering, column.rubricering, readCell(row, column)?.rubricering) > base
  const added = columns.filter((column) => rows.some((row) => isAdded(row, column)))
  const goals = [source.norm, source.streefwaarde].filter((goal) => goal && heightOf(goal.rubricering) > base)
  const isMeasured = (row: SourceRow) =>
    goals.some((goal) => (goal?.rij === undefined ? row.rol === 'realisatie' : row.id === goal.rij))
  return {
    rows: rows.filter((row) => columns.some((column) => isAdded(row, column)) || isMeasured(row)),
    columns: added.length > 0 ? added : columns,
  }
}

function readCell(row: SourceRow, column: SourceAxis): SourceCell | undefined {
  const stated = row.waarden?.[column.id]
  if (typeof stated === 'number') return {waarde: stated}
  return typeof stated === 'string' ? {tekst: stated} : stated
}

/** What a cell is to be printed as, by the handbook for figures. */
export function expectCell(source: Source, row: SourceRow, column: SourceAxis, clearance: number): ExpectedCell {
  const cell = readCell(row, column)
  if (cell === undefined) return expectComputed(source, row, column, clearance)
  if (heightOf(cell.rubricering) > clearance) return inWords('niet openbaar')
  if (cell.ontbreekt !== undefined) return inWords(cell.tekst ?? absent[cell.ontbreekt] ?? '')
  if (cell.waarde === undefined) return inWords(cell.tekst ?? '')
  return expectNumber(source, row, column, cell, exact(cell.waarde))
}

const absent: Readonly<Record<string, string>> = {
  'niet-bekend': 'niet bekend',
  volgt: 'volgt',
  'niet-van-toepassing': 'n.v.t.',
  vervallen: 'vervallen',
  'niet-openbaar': 'niet openbaar',
}

function inWords(words: string): ExpectedCell {
  return {printed: words, number: undefined, words}
}

function expectNumber(
  source: Source,
  row: SourceAxis,
  column: SourceAxis,
  cell: SourceCell,
  value: Exact,
): ExpectedCell {
  const unit = unitOf(source, row, column, cell)
  const decimals = cell.decimalen ?? row.decimalen ?? column.decimalen ?? source.decimalen ?? 0
  const isDifference = row.rol === 'verschil' || column.rol === 'verschil'
  const printed = print(value, decimals, isDifference ? 'always' : 'minus') + attached(unit)
  const whole = cell.van === undefined ? undefined : exact(cell.van)
  const parts = [cell.ongeveer, printed, ...(whole === undefined ? [] : ['van', print(whole, decimals)])]
  const figure = parts.filter((part) => part !== undefined).join(' ')
  return {
    printed: cell.tekst === undefined ? figure : `${cell.tekst} (${figure})`,
    number: {value, whole, decimals, unit, period: cell.periode},
    words: [cell.ongeveer, cell.tekst].filter((part) => part !== undefined).join(' '),
  }
}

/** The nearest unit; a row or column of differences without one of its own counts percentages in percentage points. */
function unitOf(source: Source, row: SourceAxis, column: SourceAxis, cell: SourceCell): string {
  const [own, stated] = [cell.eenheid, row.eenheid ?? column.eenheid ?? source.eenheid ?? '']
  const isOfColumn = column.rol === 'verschil' && column.eenheid === undefined
  const isOfRow = row.rol === 'verschil' && row.eenheid === undefined && column.eenheid === undefined
  return own ?? (isOfColumn || isOfRow ? stated.replace(/^%/, 'procentpunt').replace(/^e plaats$/, 'plaatsen') : stated)
}

/** A unit that is written against its number. */
export function attached(unit: string): string {
  return /^(%|e\b)/.test(unit) ? unit : ''
}

/** A cell that only a formula gives; that of a column of differences or shares goes first. */
function expectComputed(source: Source, row: SourceRow, column: SourceAxis, clearance: number): ExpectedCell {
  const isOfColumn = column.berekening !== undefined && (row.berekening === undefined || isDerived(column))
  const formula = isOfColumn ? column.berekening : row.berekening
  if (formula === undefined) return inWords('')
  const operand = (id: string): ExpectedCell | undefined => {
    const other = (isOfColumn ? source.kolommen : source.rijen)?.find((axis) => axis.id === id)
    if (other === undefined) return undefined
    return isOfColumn ? expectCell(source, row, other, clearance) : expectCell(source, other, column, clearance)
  }
  const result = evaluate(formula, operand)
  if ('printed' in result) return result
  const decimals = row.decimalen ?? column.decimalen ?? source.decimalen ?? 0
  return expectNumber(source, row, column, {}, round(result, decimals))
}

function isDerived({rol}: SourceAxis): boolean {
  return rol === 'verschil' || rol === 'aandeel'
}
