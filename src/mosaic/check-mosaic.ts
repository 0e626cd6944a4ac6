import {diagnose} from '../diagnostic/diagnose.ts'
import type {RuleId} from '../diagnostic/rules.ts'
import type {Dataset} from '../model/dataset.ts'
import type {View} from '../model/view.ts'
import type {Remedy, Step} from './apply-remedy.ts'
import {type Circumstances, type Datasets, describeProblem} from './describe-problem.ts'
import {type Disclosure, findDisclosures} from './find-disclosures.ts'
import {findQuotedCells} from './find-quoted-cells.ts'
import {findRemedies} from './find-remedies.ts'
import type {Interval} from './interval.ts'
import {loadSolver} from './load-solver.ts'
import type {Solver} from './program.ts'

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
  view: Pick<View, 'edition' | 'datasets' | 'chapters'>,
  all: Datasets,
  {minimum, earlier}: Pick<Circumstances, 'minimum' | 'earlier'>,
  solver?: Solver,
): Promise<MosaicReport> {
  const {problem, gaps} = describeProblem(view.datasets, all, {
    clearance: view.edition.clearance,
    minimum,
    earlier: earlier ?? [],
    quoted: findQuotedCells(view),
  })
  for (const {kind, dataset, place, text} of gaps) {
    const rule = kind === 'contradiction' ? 'mozaiek-regel-onwaar' : 'mozaiek-regel-niet-lineair'
    diagnose(dataset.file, rule, place, {regel: text, set: dataset.id})
  }
  const hasSecrets = [...problem.quantities.values()].some(({kind}) => kind === 'hidden')
  if (!hasSecrets) return {disclosures: [], intervals: new Map()}

  const loaded = solver ?? (await loadSolver())
  const {intervals, disclosures, troubles} = findDisclosures(problem, loaded)
  for (const {reason, ids} of troubles)
    tell(all, reason === 'contradiction' ? 'mozaiek-tegenstrijdig' : 'mozaiek-onopgelost', ids.slice(0, 1), {})
  const remedies = troubles.length > 0 ? new Map<Disclosure, Remedy>() : findRemedies(problem, disclosures, loaded)
  for (const disclosure of disclosures) tellDisclosure(all, disclosure, remedies.get(disclosure))
  return {disclosures: disclosures.map((each) => ({...each, remedy: remedies.get(each)})), intervals}
}

function tellDisclosure(all: Datasets, {ids}: Disclosure, remedy: Remedy | undefined): void {
  if (remedy === undefined) return tell(all, 'mozaiek-zonder-uitweg', ids, {})
  const nameAll = (type: Step['type']): string =>
    remedy
      .filter((step) => step.type === type)
      .map(
        (step) =>
          `${placeOf(step.id)} in ‘${setOf(step.id)}’${step.type === 'round' ? ` ("decimalen": ${step.decimals})` : ''}`,
      )
      .join(', ')
  const [grover, ook] = [nameAll('round'), nameAll('withhold')]
  const rule = ook === '' ? 'mozaiek-afronden' : grover === '' ? 'mozaiek-achterhouden' : 'mozaiek-beide'
  tell(all, rule, ids, {grover, ook})
}

function tell(
  all: Datasets,
  rule: RuleId,
  ids: ReadonlyArray<string>,
  facts: Readonly<Record<string, string | number>>,
): void {
  const [first = ''] = ids
  const dataset = all.get(setOf(first))
  if (dataset === undefined) throw new Error(`no dataset for ${first}`)
  const wat = ids.map((id) => (setOf(id) === dataset.id ? placeOf(id) : id)).join(' + ')
  diagnose(dataset.file, rule, findPlace(dataset, placeOf(first)), {...facts, wat, set: dataset.id})
}

function setOf(id: string): string {
  return id.slice(0, id.indexOf('/'))
}

/** `row/column`. */
function placeOf(id: string): string {
  return id.slice(id.indexOf('/') + 1)
}

function findPlace(dataset: Dataset, place: string): Dataset['rows'][number]['place'] {
  const [rowId, columnId = ''] = place.split('/')
  const row = dataset.rows.find(({id}) => id === rowId)
  return row?.cells.get(columnId)?.place ?? row?.place
}
