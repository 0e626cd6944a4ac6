import {compile} from './compile.ts'
import {findNear} from './find-near.ts'
import {idsOf, type Problem} from './problem.ts'
import {type Objective, type Solver, SolverTrouble} from './program.ts'
import {find} from './to-rows.ts'

/**
 * The published figures from which a value can be derived: those in the rules that bound it. Any remedy has to change
 * one of them. Totals come first.
 */
export function explainDisclosure(problem: Problem, ids: ReadonlyArray<string>, solver: Solver): ReadonlyArray<string> {
  const tight = new Set(findTightIds(problem, ids, solver))
  const near = findNear(problem, ids)
  const own = near.filter(({quantity}) => tight.has(quantity.id))
  const found = own.length > 0 ? own : near.filter(({distance}) => distance === 1)
  return found.toSorted((a, b) => b.outcomes - a.outcomes).map(({quantity}) => quantity.id)
}

function findTightIds(problem: Problem, ids: ReadonlyArray<string>, solver: Solver): ReadonlyArray<string> {
  const component = compile(problem).find(({columns}) => ids.every((id) => columns.has(id)))
  if (component === undefined) return []
  const {columns, program, rules} = component
  const objective: Objective = ids.map((id) => [columns.get(id)?.index ?? 0, 1])
  try {
    const session = solver.open(program)
    try {
      const rows = [...session.findTight(objective, 'minimise'), ...session.findTight(objective, 'maximise')]
      const tied = rows.flatMap((row) => rules[row] ?? []).flatMap(idsOf)
      return tied.filter((id) => find(problem.quantities, id).kind === 'published')
    } finally {
      session.close()
    }
  } catch (error) {
    if (error instanceof SolverTrouble) return []
    throw error
  }
}
