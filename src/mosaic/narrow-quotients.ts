import {type Component, compile} from './compile.ts'
import {type Interval, intersect, snap} from './interval.ts'
import {measureQuotient} from './measure-quotient.ts'
import {type Problem, type QuotientRule, stepOf} from './problem.ts'
import type {Solver} from './program.ts'
import {openComponent} from './solve-component.ts'
import {find, type Quantities} from './to-rows.ts'

/** Bounds of one quotient can narrow another; after this many times what is left is of no account. */
const mostRounds = 3

/**
 * Gives hidden percentages of hidden figures the bounds that follow from those figures, and the other way around.
 *
 * `p = a / b` with all three unknown is no linear rule; with bounds for `p` it is two.
 *
 * @throws {SolverTrouble}
 */
export function narrowQuotients(problem: Problem, solver: Solver): Problem {
  let current = problem
  for (let round = 0; round < mostRounds; round++) {
    const components = compile(current)
    const quantities = new Map(current.quantities)
    let isNarrower = false
    for (const component of components) {
      for (const rule of component.quotients) {
        const result = find(quantities, rule.result)
        const found = measureAll(component, components, rule, current.quantities, solver)
        const narrowed = snap(intersect(result, found), stepOf(result))
        if (narrowed.lower <= result.lower + 1e-6 && narrowed.upper >= result.upper - 1e-6) continue
        quantities.set(rule.result, {...result, ...narrowed})
        isNarrower = true
      }
    }
    if (!isNarrower) break
    current = {...current, quantities}
  }
  return current
}

function measureAll(
  component: Component,
  components: ReadonlyArray<Component>,
  rule: QuotientRule,
  quantities: Quantities,
  solver: Solver,
): Interval {
  const quotient = measureQuotient(component, rule, quantities, solver)
  const home = components.find(({columns}) => columns.has(rule.result))
  if (home === undefined) return quotient
  const opened = openComponent(home, quantities, solver)
  try {
    return intersect(quotient, opened.measure([rule.result]))
  } finally {
    opened.close()
  }
}
