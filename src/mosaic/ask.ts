import {type Objective, type Optimum, type Program, type Session, SolverTrouble} from './program.ts'

/** What an answer may be off, in columns, as a part of what it adds up. */
const tolerance = 1e-6

/**
 * Asks for an optimum and holds the answer to the programme, so that an interval is never wider than it can be.
 *
 * A value must be reached by a point within all bounds; no bound must be shown by a direction that never leaves
 * them. That nothing lies beyond the value is the solver's word: were it wrong, the interval would be too narrow.
 *
 * @throws {SolverTrouble}
 */
export function ask(session: Session, program: Program, objective: Objective, sense: 'minimise' | 'maximise'): Optimum {
  const optimum = session.optimise(objective, sense)
  const {value, point} = optimum
  const isBounded = Number.isFinite(value)
  const reached = sum(objective, point)
  const isReached = isBounded
    ? Math.abs(reached.total - value) <= tolerance * reached.size
    : (sense === 'minimise' ? -reached.total : reached.total) > tolerance * Math.max(...point.map(Math.abs))
  if (isReached && isWithin(program, point, isBounded)) return optimum
  throw new SolverTrouble('unsolved', 'the answer does not satisfy the programme')
}

/** Whether a point stays within a programme, or a direction within what it leaves open. */
function isWithin({columns, rows}: Program, point: ReadonlyArray<number>, isPoint: boolean): boolean {
  const allowed = ({lower, upper}: {lower: number; upper: number}, {total, size}: Sum): boolean => {
    const low = isPoint ? lower : Number.isFinite(lower) ? 0 : lower
    const high = isPoint ? upper : Number.isFinite(upper) ? 0 : upper
    return total >= low - tolerance * size && total <= high + tolerance * size
  }
  return (
    columns.every((column, index) => allowed(column, sum([[index, 1]], point))) &&
    rows.every((row) => allowed(row, sum(row.terms, point)))
  )
}

interface Sum {
  readonly total: number
  /** How large what was added up is, at least 1. */
  readonly size: number
}

function sum(terms: Objective, point: ReadonlyArray<number>): Sum {
  let total = 0
  let size = 1
  for (const [column, coefficient] of terms) {
    const part = coefficient * (point[column] ?? 0)
    total += part
    size = Math.max(size, Math.abs(part))
  }
  return {total, size}
}
