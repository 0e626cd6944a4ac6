import {ask} from './ask.ts'
import type {Component} from './compile.ts'
import {type Interval, snap} from './interval.ts'
import {type Quantity, stepOf} from './problem.ts'
import {type Objective, overColumns, type Solver} from './program.ts'
import {find, type Quantities} from './to-rows.ts'

/** A component that can be asked for intervals. */
export interface OpenComponent {
  /** What readers can derive of a quantity of the component, or of the sum of some. */
  measure(ids: ReadonlyArray<string>): Interval
  /** How far apart two values of the sum of some quantities are that were met so far: a least width for no work. */
  seen(ids: ReadonlyArray<string>): number
  close(): void
}

/** How many possible values there may be for a search over whole numbers to be worth its time. */
const mostValues = 200

/** @throws {SolverTrouble} */
export function openComponent({program, columns}: Component, quantities: Quantities, solver: Solver): OpenComponent {
  const session = solver.open(program)
  const points: Array<ReadonlyArray<number>> = []
  /** Of a single one every whole number between its bounds is possible. */
  const isSingle = program.columns.filter((column) => column.isWhole).length === 1

  function optimise(objective: Objective, sense: 'minimise' | 'maximise'): {value: number; isWhole: boolean} {
    const {value, point} = ask(session, program, objective, sense)
    if (!Number.isFinite(value)) return {value, isWhole: true}
    const isPossible = program.columns.every((column, index) => !column.isWhole || isWhole(point[index] ?? 0))
    if (isPossible) points.push(point)
    return {value, isWhole: isPossible}
  }

  return {
    close: session.close,
    measure(ids) {
      const members = ids.map((id) => find(quantities, id))
      const objective = overColumns({constant: 0, terms: new Map(ids.map((id) => [id, 1]))}, columns).terms
      const step = commonStep(members)
      const lowest = optimise(objective, 'minimise')
      const highest = optimise(objective, 'maximise')
      const interval = snap({lower: lowest.value, upper: highest.value}, step)
      if (isSingle || (lowest.isWhole && highest.isWhole)) return interval
      if (step === undefined || interval.upper - interval.lower > mostValues * step) return interval
      return snap(
        {
          lower: session.optimiseWhole(objective, 'minimise') ?? interval.lower,
          upper: session.optimiseWhole(objective, 'maximise') ?? interval.upper,
        },
        step,
      )
    },
    seen(ids) {
      const objective = overColumns({constant: 0, terms: new Map(ids.map((id) => [id, 1]))}, columns).terms
      const values = points.map((point) =>
        objective.reduce((sum, [index, unit]) => sum + unit * (point[index] ?? 0), 0),
      )
      return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values)
    },
  }
}

function commonStep(quantities: ReadonlyArray<Quantity>): number | undefined {
  const steps = new Set(quantities.map(stepOf))
  return steps.size === 1 ? [...steps][0] : undefined
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6
}
