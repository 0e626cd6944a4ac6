/** The fields of a dataset that importing needs, as editors type them; the schema holds the rest. */
export interface DatasetSpec {
  readonly id: string
  readonly eenheid?: string
  readonly decimalen?: number
  readonly kolommen: ReadonlyArray<AxisSpec>
  readonly rijen: ReadonlyArray<RowSpec>
}

/** A row or a column. */
export interface AxisSpec {
  readonly id: string
  readonly titel?: string
  readonly groep?: string
  readonly rol?: string
  /** Of a column. */
  readonly periode?: string
  readonly eenheid?: string
  readonly decimalen?: number
  readonly berekening?: string
}

export interface RowSpec extends AxisSpec {
  readonly waarden?: Readonly<Record<string, CellSpec>>
}

export type CellSpec = number | string | CellObject

export interface CellObject {
  readonly waarde?: number
  readonly van?: number
  readonly tekst?: string
  readonly ontbreekt?: string
  readonly noot?: string
  readonly status?: string
  readonly ongeveer?: string
  readonly eenheid?: string
  readonly decimalen?: number
  readonly rubricering?: string
}

/** Why there may be no figure: the words of the schema. */
export const missingReasons: ReadonlyArray<string> = [
  'volgt',
  'niet-bekend',
  'niet-van-toepassing',
  'vervallen',
  'niet-openbaar',
]

/** The figure in a cell, if there is one. */
export function findNumber(cell: CellSpec | undefined): number | undefined {
  if (typeof cell === 'number') return cell
  return typeof cell === 'object' ? cell.waarde : undefined
}

export function isMissing(cell: CellSpec | undefined): cell is CellObject & {readonly ontbreekt: string} {
  return typeof cell === 'object' && cell.ontbreekt !== undefined
}

/** Nearest wins: the cell's, the row's, the column's, the dataset's. */
export function findUnit(dataset: DatasetSpec, row: AxisSpec, column: AxisSpec, cell?: CellSpec): string | undefined {
  return (typeof cell === 'object' ? cell.eenheid : undefined) ?? row.eenheid ?? column.eenheid ?? dataset.eenheid
}

/** Nearest wins; 0 where nothing is said. */
export function findDecimals(dataset: DatasetSpec, row: AxisSpec, column: AxisSpec, cell?: CellSpec): number {
  const own = typeof cell === 'object' ? cell.decimalen : undefined
  return own ?? row.decimalen ?? column.decimalen ?? dataset.decimalen ?? 0
}

/** All cells of a dataset by `rij/kolom`. */
export function readCells(dataset: DatasetSpec): Map<string, CellSpec> {
  const cells = dataset.rijen.flatMap((row) =>
    Object.entries(row.waarden ?? {}).map(([column, cell]) => [keyOf(row, column), cell] as const),
  )
  return new Map(cells)
}

export function keyOf(row: AxisSpec, column: AxisSpec | string): string {
  return `${row.id}/${typeof column === 'string' ? column : column.id}`
}
