import {printData} from '../model/print-data.ts'
import {makeAnew, type Remember} from '../model/remember.ts'
import type {View} from '../model/view.ts'
import type {Remedy} from './apply-remedy.ts'
import {type Circumstances, type Datasets, describeProblem} from './describe-problem.ts'
import {type Disclosure, findDisclosures} from './find-disclosures.ts'
import {findQuotedCells} from './find-quoted-cells.ts'
import {findRemedies} from './find-remedies.ts'
import type {Interval} from './interval.ts'
import {loadSolver} from './load-solver.ts'
import type {Solver} from './program.ts'
import {tellDisclosure, tellGap, tellTrouble} from './tell.ts'

/** For the confidential log only. */
export interface MosaicReport {
  readonly disclosures: ReadonlyArray<Disclosure & {readonly remedy: Remedy | undefined}>
  /** What readers can derive of each figure that is to be protected, by `dataset/row/column`. */
  readonly intervals: ReadonlyMap<string, Interval>
}

/**
 * Checks what the figures of an edition give away together, and together with earlier editions.
 *
 * Reads: a resolved view, and the computed datasets of all levels. Returns: what readers can derive, for the
 * confidential log; messages, with places and no figures, stand on the files of `all`. Never: changes what is
 * published, or takes an answer that the solver is not sure of for a pass.
 *
 * How: see `findDisclosures`; what counts as published: see `describeProblem`.
 */
export async function checkMosaic(
  view: Pick<View, 'edition' | 'datasets' | 'chapters' | 'papers'>,
  all: Datasets,
  {minimum, earlier}: Pick<Circumstances, 'minimum' | 'earlier'>,
  /** Keeps what came out for the next time that readers can reckon with the very same. */
  remember: Remember = makeAnew,
  load: () => Promise<Solver> = loadSolver,
): Promise<MosaicReport> {
  const {problem, gaps} = describeProblem(view.datasets, all, {
    clearance: view.edition.clearance,
    minimum,
    earlier: earlier ?? [],
    quoted: findQuotedCells(view),
  })
  for (const gap of gaps) tellGap(gap)
  const hasSecrets = [...problem.quantities.values()].some(({kind}) => kind === 'hidden')
  if (!hasSecrets) return {disclosures: [], intervals: new Map()}

  const {intervals, disclosures, troubles, remedies} = await remember(
    `mosaic ${view.edition.id} ${view.edition.clearance}`,
    () => [printData(problem)],
    async () => {
      const solver = await load()
      const findings = findDisclosures(problem, solver)
      return {...findings, remedies: findRemedies(problem, findings.disclosures, solver)}
    },
  )
  for (const trouble of troubles) tellTrouble(all, trouble)
  for (const disclosure of disclosures) tellDisclosure(all, disclosure, remedies.get(disclosure))
  return {disclosures: disclosures.map((each) => ({...each, remedy: remedies.get(each)})), intervals}
}
