import {ask} from './ask.ts'
import type {Component} from './compile.ts'
import {evaluate} from './expression.ts'
import type {Interval} from './interval.ts'
import type {QuotientRule} from './problem.ts'
import {normalise, overColumns, type Program, type ProgramExpression, type ProgramRow, type Solver} from './program.ts'
import {find, marginOf, type Quantities, substitute} from './to-rows.ts'

/**
 * What readers can derive of a quotient over a component, rounding of the result included.
 *
 * Dividing everything by the denominator makes a quotient of two sums linear, also where both have no bound.
 * Source: Charnes and Cooper, Programming with linear fractional functionals, Naval Research Logistics 9 (1962).
 *
 * @throws {SolverTrouble}
 */
export function measureQuotient(
  {program, columns}: Component,
  rule: QuotientRule,
  quantities: Quantities,
  solver: Solver,
): Interval {
  const numerator = overColumns(substitute(rule.numerator, quantities), columns)
  const denominator = overColumns(substitute(rule.denominator, quantities), columns)
  const size = evaluate(rule.denominator, (id) => find(quantities, id).truth) ?? 1
  const divided = divideProgram(program, denominator, size)
  const objective = [...numerator.terms, [program.columns.length, numerator.constant] as const]
  const margin = marginOf(find(quantities, rule.result))
  const session = solver.open(divided)
  try {
    return {
      lower: ask(session, divided, objective, 'minimise').value / size - margin,
      upper: ask(session, divided, objective, 'maximise').value / size + margin,
    }
  } finally {
    session.close()
  }
}

/** A programme in its columns times `size` divided by a denominator; the last column is `size` divided by it. */
function divideProgram({columns, rows}: Program, denominator: ProgramExpression, size: number): Program {
  const last = columns.length
  const homogenise = ({terms, lower, upper}: ProgramRow): ReadonlyArray<ProgramRow> => [
    ...(Number.isFinite(lower) ? [{terms: [...terms, [last, -lower] as const], lower: 0, upper: Infinity}] : []),
    ...(Number.isFinite(upper) ? [{terms: [...terms, [last, -upper] as const], lower: -Infinity, upper: 0}] : []),
  ]
  const divided = [
    {terms: [...denominator.terms, [last, denominator.constant] as const], lower: size, upper: size},
    ...rows.flatMap(homogenise),
    ...columns.flatMap(({lower, upper}, index) => homogenise({terms: [[index, 1]], lower, upper})),
  ]
  const free = {lower: -Infinity, upper: Infinity, isWhole: false}
  return {
    columns: [...columns.map(() => free), {...free, lower: 0}],
    rows: divided.map((row) => normalise({...row, terms: row.terms.filter(([, coefficient]) => coefficient !== 0)})),
  }
}
