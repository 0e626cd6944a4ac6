import type {Expression} from './expression.ts'

/** A linear programme without an objective: bounds on columns and on sums of multiples of columns. */
export interface Program {
  readonly columns: ReadonlyArray<ProgramColumn>
  readonly rows: ReadonlyArray<ProgramRow>
}

export interface ProgramColumn {
  readonly lower: number
  readonly upper: number
  /** Whether only whole numbers are possible. */
  readonly isWhole: boolean
}

export interface ProgramRow {
  /** Column and coefficient, each column once. */
  readonly terms: ReadonlyArray<readonly [number, number]>
  readonly lower: number
  readonly upper: number
}

/** Column and coefficient. */
export type Objective = ReadonlyArray<readonly [number, number]>

export interface Optimum {
  /** −∞ or ∞ where there is no bound. */
  readonly value: number
  /** For each column the value at which it is reached; where there is no bound, a direction that goes on for ever. */
  readonly point: ReadonlyArray<number>
}

/** Solves many objectives over one programme, which it keeps between them. */
export interface Session {
  /** @throws {SolverTrouble} where there is no answer that can be relied on. */
  optimise(objective: Objective, sense: 'minimise' | 'maximise'): Optimum
  /**
   * The same over whole numbers only; undefined where that was given up.
   * @throws {SolverTrouble}
   */
  optimiseWhole(objective: Objective, sense: 'minimise' | 'maximise'): number | undefined
  /** The rows that keep the optimum where it is. @throws {SolverTrouble} */
  findTight(objective: Objective, sense: 'minimise' | 'maximise'): ReadonlyArray<number>
  close(): void
}

export interface Solver {
  /** @throws {SolverTrouble} where nothing satisfies the programme. */
  open(program: Program): Session
}

/** There is no answer: the programme contradicts itself, or the solver gave up. Never a pass. */
export class SolverTrouble extends Error {
  readonly reason: 'contradiction' | 'unsolved'
  constructor(reason: 'contradiction' | 'unsolved', message: string) {
    super(message)
    this.reason = reason
  }
}

/** An expression over the columns of a programme. */
export interface ProgramExpression {
  readonly terms: Objective
  readonly constant: number
}

/** Puts an expression over quantities in terms of columns. */
export function overColumns(
  {constant, terms}: Expression,
  columns: ReadonlyMap<string, {readonly index: number; readonly unit: number}>,
): ProgramExpression {
  const translated = [...terms].map(([id, coefficient]) => {
    const column = columns.get(id)
    if (column === undefined) throw new Error(`no column for ${id}`)
    return [column.index, coefficient * column.unit] as const
  })
  return {constant, terms: translated}
}

/** Makes the largest coefficient 1, so that what a solver may be off means the same in every row. */
export function normalise({terms, lower, upper}: ProgramRow): ProgramRow {
  const largest = Math.max(...terms.map(([, coefficient]) => Math.abs(coefficient)))
  return {
    terms: terms.map(([column, coefficient]) => [column, coefficient / largest]),
    lower: lower / largest,
    upper: upper / largest,
  }
}
