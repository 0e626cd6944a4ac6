import type {Point} from 'unist'
import type {VFile} from 'vfile'
import type {Level} from './classification.ts'

export type DatasetKind =
  | 'time-series'
  | 'plan-actual'
  | 'target-path'
  | 'grouped'
  | 'shares'
  | 'fraction'
  | 'position'
  | 'ranking'
  | 'from-to'
  | 'status'
  | 'map'
  | 'world-map'
  | 'key-figures'
  | 'table'

/** What a row or a column is within its table; none is an ordinary item. */
export type Role =
  | 'actual'
  | 'plan'
  | 'target'
  | 'standard'
  | 'commitment'
  | 'difference'
  | 'share'
  | 'subtotal'
  | 'total'

/** What counts as good. */
export type Direction = 'more' | 'less' | 'at-most' | 'at-least'

export type MissingReason = 'unknown' | 'expected' | 'not-applicable' | 'discontinued' | 'not-public'

/** How an indicator is shown. */
export type Display = 'chart' | 'table' | 'both'

/** Rows × columns of figures about one subject. Ids are unique within their table; `id` within the report. */
export interface Dataset {
  readonly id: string
  readonly title: string
  /** Of the whole; a row, a column or a cell is at least as high. */
  readonly level: Level
  readonly kind: DatasetKind
  readonly fictitious: boolean
  readonly unit: string | undefined
  readonly decimals: number
  /** Factor that the figures are to be multiplied with: 1000 for "× € 1.000". */
  readonly scale: number
  readonly source: string | undefined
  readonly owner: string | undefined
  /** `YYYY-MM-DD`. */
  readonly referenceDate: string | undefined
  readonly definition: string | undefined
  /** The finding in one sentence: the headline over the figure. */
  readonly message: string | undefined
  readonly direction: Direction | undefined
  readonly standard: Benchmark | undefined
  readonly target: Benchmark | undefined
  /** Ids of columns from which on the definition differs. */
  readonly breaks: ReadonlyArray<string>
  readonly breakReason: string | undefined
  readonly display: Display
  readonly displayReason: string | undefined
  /** Why there are no figures, for an indicator that has a title and nothing more. */
  readonly withoutFigures: string | undefined
  readonly relations: ReadonlyArray<string>
  readonly notes: ReadonlyArray<string>
  readonly columns: ReadonlyArray<Column>
  readonly rows: ReadonlyArray<Row>
  /** Where it was read; in a cleared view a file with a path and no contents. */
  readonly file: VFile
}

/** A standard (norm) or a target (streefwaarde). */
export interface Benchmark {
  readonly value: number
  readonly direction: Direction | undefined
  readonly title: string | undefined
  /** As printed where that is no number: "Top 10". */
  readonly text: string | undefined
  /** The period it holds for; every period when absent. */
  readonly period: string | undefined
  /** Id of the row it holds for; the actuals when absent. */
  readonly row: string | undefined
  readonly level: Level
}

/** What a row and a column have in common. */
export interface Axis {
  readonly id: string
  readonly title: string
  /** Head over neighbours that share it. */
  readonly group: string | undefined
  readonly role: Role | undefined
  readonly unit: string | undefined
  readonly decimals: number | undefined
  readonly direction: Direction | undefined
  readonly level: Level
  /** Arithmetic over the ids of the other rows (in a row) or columns (in a column). */
  readonly formula: string | undefined
  /** In a view: whether there is a formula that the view leaves out, so that its figures stand as stated. */
  readonly isFormulaWithheld?: true
  readonly place: Point | undefined
}

export interface Column extends Axis {
  /** `2025`, `2025-H1`, `2025-Q2`, `2025-12-31` or a span `2020–2022`; from the id where that is a year. */
  readonly period: string | undefined
}

export interface Row extends Axis {
  readonly note: string | undefined
  /** By column id. After loading and projecting a cell may be absent only where a formula will fill it. */
  readonly cells: ReadonlyMap<string, Cell>
}

interface CellBase {
  readonly note: string | undefined
  /** The highest of dataset, row, column and cell. */
  readonly level: Level
  readonly place: Point | undefined
}

/** A figure, perhaps with words beside it. */
export interface NumberCell extends CellBase {
  readonly type: 'number'
  readonly value: number
  /** The whole that `value` is a part of: 8 in "5 van 8". */
  readonly whole: number | undefined
  readonly text: string | undefined
  readonly status: 'provisional' | 'revised' | 'estimate' | undefined
  /** Dutch, as printed before the figure: "circa". */
  readonly approximation: string | undefined
  readonly unit: string | undefined
  /** Below zero: tens (−1), hundreds (−2), … */
  readonly decimals: number | undefined
  /** The figure's own period, where its column has none. */
  readonly period: string | undefined
  /** Whether a formula gave the value. */
  readonly computed: boolean
}

export interface TextCell extends CellBase {
  readonly type: 'text'
  readonly text: string
}

export interface MissingCell extends CellBase {
  readonly type: 'missing'
  readonly reason: MissingReason
  /** As printed: "n.t.b.". */
  readonly text: string
}

export type Cell = NumberCell | TextCell | MissingCell
