import type {AxisSpec, CellSpec, RowSpec} from './dataset-spec.ts'

/** A cell of a dataset that gets another value. */
export interface Change {
  readonly row: RowSpec
  readonly column: AxisSpec
  /** Undefined where the cell was not there. */
  readonly before: CellSpec | undefined
  readonly after: CellSpec
  /** The formula that the new value follows from, where it is not in the sheet. */
  readonly formula: string | undefined
}
