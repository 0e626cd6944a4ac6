import type highs from 'highs'
import {type Objective, type Optimum, type Program, type Session, type Solver, SolverTrouble} from './program.ts'

type Highs = Awaited<ReturnType<typeof highs.default>>
type Model = ReturnType<Highs['createModel']>

/** Branches of a search over whole numbers after which the bound without them has to do. */
const mostNodes = 200

/**
 * Loads HiGHS (https://highs.dev), compiled to WebAssembly.
 *
 * A model is kept for as long as its programme is asked about: only the objective changes between two solves, so
 * each starts from the solution before it.
 */
export async function loadSolver(): Promise<Solver> {
  // Most commands have nothing to solve. The package's types describe its CommonJS form; Node loads the other one, whose
  // default export is the function.
  const {default: loadHighs} = (await import('highs')) as unknown as {readonly default: typeof highs.default}
  const loaded = await loadHighs()
  return {open: (program) => openSession(loaded, program)}
}

function openSession(loaded: Highs, program: Program): Session {
  const models = [createModel(loaded, program, false)]
  const close = (): void => {
    for (const {model} of models) model.dispose()
  }
  const solve = makeSolve(loaded)
  const [main] = models
  if (main === undefined) throw new Error('no model')
  try {
    const status = solve(main, [], 'minimise')
    if (status === 'infeasible') throw new SolverTrouble('contradiction', 'no values satisfy all constraints')
    if (status !== 'optimal') throw new SolverTrouble('unsolved', `HiGHS ended in status ${status}`)
  } catch (error) {
    close()
    throw error
  }
  return {
    close,
    optimise(objective, sense) {
      const status = solve(main, objective, sense)
      // The programme has solutions, so "unbounded or infeasible" is unbounded.
      if (status === 'unbounded' || status === 'unboundedOrInfeasible')
        return readRay(main, program.columns.length, sense)
      if (status !== 'optimal') throw new SolverTrouble('unsolved', `HiGHS ended in status ${status}`)
      return {value: main.model.getObjectiveValue(), point: [...main.model.getSolution().colValue]}
    },
    findTight(objective, sense) {
      if (solve(main, objective, sense) !== 'optimal') return []
      return [...main.model.getSolution().rowDual.entries()].flatMap(([row, dual]) =>
        Math.abs(dual) > 1e-9 ? [row] : [],
      )
    },
    optimiseWhole(objective, sense) {
      const whole = models[1] ?? createModel(loaded, program, true)
      if (models.length === 1) models.push(whole)
      return solve(whole, objective, sense) === 'optimal' ? whole.model.getObjectiveValue() : undefined
    },
  }
}

/** A model and the objective that it still has. */
interface Kept {
  readonly model: Model
  readonly isWhole: boolean
  objective: Objective
}

type StatusName = keyof Highs['constants']['modelStatus']

/** Solves a model for another objective, and says how that ended. */
function makeSolve(loaded: Highs): (kept: Kept, objective: Objective, sense: 'minimise' | 'maximise') => StatusName {
  const {minimize, maximize} = loaded.constants.objectiveSense
  const names = new Map(Object.entries(loaded.constants.modelStatus).map(([name, code]) => [code, name as StatusName]))
  const run = (model: Model): StatusName => {
    model.run()
    return names.get(model.getModelStatus()) ?? 'unknown'
  }
  return (kept, objective, sense) => {
    const {model} = kept
    try {
      for (const [column] of kept.objective) model.changeColCost(column, 0)
      for (const [column, coefficient] of objective) model.changeColCost(column, coefficient)
      kept.objective = objective
      model.changeObjectiveSense(sense === 'minimise' ? minimize : maximize)
      const status = run(model)
      if (conclusive.has(status) || kept.isWhole) return status
      // From where it was HiGHS sometimes finds no way on; from the beginning it does.
      model.clearSolver()
      return run(model)
    } catch (error) {
      if (error instanceof loaded.errors.HighsError) return 'solveError'
      throw error
    }
  }
}

const conclusive: ReadonlySet<StatusName> = new Set(['optimal', 'infeasible', 'unbounded', 'unboundedOrInfeasible'])

function createModel(loaded: Highs, {columns, rows}: Program, isWhole: boolean): Kept {
  const entries = rows.flatMap(({terms}) => terms)
  const starts = [0]
  for (const {terms} of rows) starts.push((starts.at(-1) ?? 0) + terms.length)
  const model = loaded.createModel({
    numCols: columns.length,
    numRows: rows.length,
    colCost: columns.map(() => 0),
    colLower: columns.map(({lower}) => lower),
    colUpper: columns.map(({upper}) => upper),
    rowLower: rows.map(({lower}) => lower),
    rowUpper: rows.map(({upper}) => upper),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices: entries.map(([column]) => column),
      values: entries.map(([, coefficient]) => coefficient),
    },
  })
  model.options.set({output_flag: false, primal_feasibility_tolerance: 1e-9, dual_feasibility_tolerance: 1e-9})
  if (isWhole) limitToWhole(loaded, model, columns)
  return {model, isWhole, objective: []}
}

function limitToWhole(loaded: Highs, model: Model, columns: Program['columns']): void {
  const {integer} = loaded.constants.variableType
  for (const [index, {isWhole}] of columns.entries()) if (isWhole) model.changeColIntegrality(index, integer)
  model.options.set({mip_max_nodes: mostNodes, mip_rel_gap: 0, mip_abs_gap: 1e-7, mip_feasibility_tolerance: 1e-9})
}

/** A direction in which the objective has no bound: HiGHS shows none where no row stands in the way of its own. */
function readRay({model, objective}: Kept, width: number, sense: 'minimise' | 'maximise'): Optimum {
  const sign = sense === 'minimise' ? -1 : 1
  const own = new Map(objective)
  const columns = Array.from({length: width}, (_, column) => sign * (own.get(column) ?? 0))
  return {value: sign * Infinity, point: [...(model.getPrimalRay()?.values ?? columns)]}
}
