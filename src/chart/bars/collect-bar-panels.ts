import {findNumber} from '../../model/chart-form.ts'
import type {Column, Dataset, Row} from '../../model/dataset.ts'
import {isAttachedUnit} from '../../model/format.ts'
import {formatUnit} from '../../model/table-units.ts'
import {type DrawnFigure, drawnFigure} from '../figures.ts'
import {type Ink, inkOf, rampOf, standard, target} from '../palette.ts'
import {readPeriod} from '../time/read-period.ts'

/** Bars of one unit: for each row a lane for each column. */
export interface BarPanel {
  readonly title: string | undefined
  readonly unit: string
  readonly series: ReadonlyArray<BarSeries>
  readonly rows: ReadonlyArray<BarRow>
}

export interface BarSeries {
  readonly title: string
  readonly ink: Pick<Ink, 'mark' | 'text'>
  /** Drawn as a hollow diamond at the end of a thin line. */
  readonly isTarget: boolean
}

export interface BarRow {
  readonly title: string
  /** Over this row and those that follow, where a new group begins. */
  readonly header: string | undefined
  /** For each series its figure, or the words that stand where there is none. */
  readonly lanes: ReadonlyArray<DrawnFigure | string>
}

/** Takes a dataset apart into panels of bars: one for each measure or unit. */
export function collectBarPanels(dataset: Dataset): ReadonlyArray<BarPanel> {
  const columns = dataset.columns.filter(({role}) => role !== 'difference' && role !== 'share' && role !== 'total')
  const rows = barRows(dataset, columns)
  const keyOf = (row: Row, column: Column) =>
    isCrossed(columns) ? column.title : (row.unit ?? column.unit ?? dataset.unit ?? '')
  const keys = [
    ...new Set(
      rows.flatMap((row) => columns.filter((one) => findNumber(row, one)).map((column) => keyOf(row, column))),
    ),
  ]
  return keys.map((key) => {
    const mine = rows.filter((row) => columns.some((column) => keyOf(row, column) === key && findNumber(row, column)))
    const across = columns.filter((column) => mine.some((row) => keyOf(row, column) === key))
    const unit = mine[0]?.unit ?? across[0]?.unit ?? dataset.unit ?? ''
    const words = isAttachedUnit(unit) ? '' : unit === dataset.unit ? formatUnit(dataset) : unit
    const title =
      keys.length < 2 ? undefined : isCrossed(columns) ? key : across.length === 1 ? across[0]?.title : undefined
    return {
      title,
      unit: words,
      series: collectSeries(across, isCrossed(columns)),
      rows: collectRows(dataset, mine, across),
    }
  })
}

/** Ordinary rows; totals and subtotals only where there is nothing else to show. */
function barRows(dataset: Dataset, columns: ReadonlyArray<Column>): ReadonlyArray<Row> {
  const rows = dataset.rows.filter((row) => columns.some((column) => findNumber(row, column)))
  const plain = rows.filter(({role}) => role === undefined || role === 'actual' || role === 'plan' || role === 'target')
  return plain.length > 0 ? plain : rows
}

/** Whether the same measures stand under more than one head. */
function isCrossed(columns: ReadonlyArray<Column>): boolean {
  const titles = new Set(columns.map(({title}) => title))
  return columns.every(({group}) => group !== undefined) && titles.size < columns.length && titles.size > 0
}

function collectSeries(columns: ReadonlyArray<Column>, isByGroup: boolean): ReadonlyArray<BarSeries> {
  const bars = columns.filter((column) => !isGoal(column))
  const times = bars.map(({period}) => (period === undefined ? Number.NaN : readPeriod(period)))
  const isTime = times.every((time, index) => index === 0 || time > (times[index - 1] ?? Number.NaN)) && bars.length < 5
  const ramp = rampOf(bars.length)
  return columns.map((column) => {
    const title = isByGroup ? (column.group ?? column.title) : column.title
    const index = bars.indexOf(column)
    if (index < 0) return {title, ink: column.role === 'standard' ? standard : target, isTarget: true}
    const mark = ramp[index] ?? inkOf(index).mark
    return {title, ink: isTime ? {mark, text: inkOf(0).text} : inkOf(index), isTarget: false}
  })
}

function collectRows(
  dataset: Dataset,
  rows: ReadonlyArray<Row>,
  columns: ReadonlyArray<Column>,
): ReadonlyArray<BarRow> {
  // Diamonds look alike: where there is more than one, each says what it is.
  const areNamed = columns.filter(isGoal).length > 1
  return rows.map((row, index) => ({
    title: row.title,
    header:
      row.group !== undefined && row.group !== rows[index - 1]?.group ? headerOf(dataset, row, columns) : undefined,
    lanes: columns.map((column) => {
      const cell = row.cells.get(column.id)
      if (cell?.type !== 'number') return cell?.text ?? ''
      const figure = drawnFigure(dataset, row, column, cell)
      return areNamed && isGoal(column) ? {...figure, text: `${column.title}: ${figure.text}`} : figure
    }),
  }))
}

function isGoal({role}: Column): boolean {
  return role === 'target' || role === 'standard'
}

/** The name of a group, with its subtotal where it has one figure. */
function headerOf(dataset: Dataset, {group}: Row, columns: ReadonlyArray<Column>): string {
  const subtotal = dataset.rows.find((row) => row.role === 'subtotal' && row.group === group)
  const [column] = columns
  const cell = subtotal && column && columns.length === 1 ? findNumber(subtotal, column) : undefined
  if (subtotal === undefined || column === undefined || cell === undefined) return group ?? ''
  return `${group}: ${drawnFigure(dataset, subtotal, column, cell).text}`
}
