import {type Component, compile} from './compile.ts'
import {findPairs} from './find-pairs.ts'
import {type Interval, snap} from './interval.ts'
import {narrowQuotients} from './narrow-quotients.ts'
import {type Problem, stepOf, withoutPublished} from './problem.ts'
import {type Solver, SolverTrouble} from './program.ts'
import {type OpenComponent, openComponent} from './solve-component.ts'
import {find, type Quantities} from './to-rows.ts'

/** A hidden value, or the sum of two, of which readers can derive more than the policy allows. */
export interface Disclosure {
  /** One id, or two for their sum. */
  readonly ids: ReadonlyArray<string>
  readonly interval: Interval
  /** What the interval is measured against: the value itself, or its middle where the sources do not have it. */
  readonly reference: number
  /** The interval's width as a part of the reference. */
  readonly width: number
}

/** Where there is no answer. */
export interface Trouble {
  readonly reason: SolverTrouble['reason']
  /** Hidden quantities about which nothing can be said. */
  readonly ids: ReadonlyArray<string>
}

export interface Findings {
  /** What readers can derive of each hidden quantity; whole where nothing ties it to anything. */
  readonly intervals: ReadonlyMap<string, Interval>
  readonly disclosures: ReadonlyArray<Disclosure>
  readonly troubles: ReadonlyArray<Trouble>
}

/**
 * Finds what readers can derive of hidden values from everything that is published together.
 *
 * Each hidden value is an unknown; each published figure, sum, percentage and relation is a constraint on the
 * unknowns. The least and the greatest value that an unknown can have under all of them, found with linear
 * programming, is its feasibility interval: all that a reader can know. It has to be wide enough for the policy, and
 * so has that of the sum of two hidden values inside one published relation, unless that sum itself is published.
 * Where only whole steps are possible (a count has no decimals) the interval is narrowed to them. What holds
 * whatever is published (shares add up to 100%) is no disclosure.
 *
 * Source: A. Hundepool and others, Statistical Disclosure Control (Wiley 2012) and the Handbook on Statistical
 * Disclosure Control, section "Secondary tabular data protection methods"; the programme itself is in M. Fischetti
 * and J.J. Salazar, Journal of the American Statistical Association 95 (2000).
 *
 * With `focus` only what concerns those ids is looked at. Pure.
 */
export function findDisclosures(problem: Problem, solver: Solver, focus?: ReadonlySet<string>): Findings {
  const findings = findNarrow(problem, solver, focus)
  if (findings.disclosures.length === 0) return findings
  const without = findNarrow(withoutPublished(problem), solver, new Set(findings.disclosures.flatMap(({ids}) => ids)))
  const known = new Map(without.disclosures.map((each) => [each.ids.join(' '), each.interval]))
  const isNews = ({ids, interval, reference}: Disclosure): boolean => {
    const before = known.get(ids.join(' '))
    const size = interval.upper - interval.lower
    return before === undefined || before.upper - before.lower > size + roundingOf(reference)
  }
  return {...findings, disclosures: findings.disclosures.filter(isNews)}
}

/** The same with what holds whatever is published. */
export function findNarrow(problem: Problem, solver: Solver, focus: ReadonlySet<string> | undefined): Findings {
  const hidden = [...problem.quantities.values()].filter(({kind, id}) => kind === 'hidden' && (focus?.has(id) ?? true))
  const intervals = new Map<string, Interval>()
  const disclosures: Disclosure[] = []
  const troubles: Trouble[] = []
  const attempt = (ids: ReadonlyArray<string>, work: () => void): void => {
    try {
      work()
    } catch (error) {
      if (!(error instanceof SolverTrouble)) throw error
      troubles.push({reason: error.reason, ids})
    }
  }
  const judge = (ids: ReadonlyArray<string>, interval: Interval, quantities: Quantities): boolean => {
    const disclosure = findDisclosure(ids, interval, quantities, problem.minimum)
    if (disclosure !== undefined) disclosures.push(disclosure)
    return disclosure !== undefined
  }

  attempt(
    hidden.map(({id}) => id),
    () => {
      const narrowed = narrowQuotients(problem, solver)
      for (const component of compile(narrowed)) {
        const members = hidden.map(({id}) => id).filter((id) => component.columns.has(id))
        if (members.length === 0) continue
        attempt(members, () => measureComponent(component, narrowed, members))
      }
      for (const {id} of hidden) {
        if (intervals.has(id) || troubles.some(({ids}) => ids.includes(id))) continue
        const quantity = find(narrowed.quantities, id)
        const interval = snap(quantity, stepOf(quantity))
        intervals.set(id, interval)
        judge([id], interval, narrowed.quantities)
      }
    },
  )
  return {intervals, disclosures, troubles}

  function measureComponent(component: Component, {quantities, rules}: Problem, members: ReadonlyArray<string>): void {
    const opened = openComponent(component, quantities, solver)
    try {
      const known = new Set<string>()
      for (const id of members) {
        const interval = opened.measure([id])
        intervals.set(id, interval)
        if (judge([id], interval, quantities)) known.add(id)
      }
      for (const pair of findPairs(rules, quantities, component.columns)) {
        if (pair.some((id) => known.has(id)) || !pair.some((id) => intervals.has(id))) continue
        if (!isSeenWide(opened, pair, quantities, problem.minimum)) judge(pair, opened.measure(pair), quantities)
      }
    } finally {
      opened.close()
    }
  }
}

/** Whether values met on the way are already far enough apart, so that there is no need to solve. */
function isSeenWide(
  opened: OpenComponent,
  ids: ReadonlyArray<string>,
  quantities: Quantities,
  minimum: number,
): boolean {
  const truth = truthOf(ids, quantities)
  if (truth === undefined) return false
  const seen = opened.seen(ids)
  const step = Math.max(...ids.map((id) => stepOf(find(quantities, id)) ?? 0))
  return seen > step && seen - step > minimum * Math.abs(truth)
}

/** @throws {SolverTrouble} where the value itself lies outside what readers can derive */
function findDisclosure(
  ids: ReadonlyArray<string>,
  interval: Interval,
  quantities: Quantities,
  minimum: number,
): Disclosure | undefined {
  const {lower, upper} = interval
  const truth = truthOf(ids, quantities)
  const reference = truth ?? (lower + upper) / 2
  const rounding = roundingOf(reference)
  if (lower > upper + rounding || (truth !== undefined && (truth < lower - rounding || truth > upper + rounding)))
    throw new SolverTrouble('contradiction', 'the value lies outside what is published about it')
  const size = upper - lower
  if (!Number.isFinite(size)) return undefined
  const isExact = size <= rounding
  if (!isExact && size >= minimum * Math.abs(reference) - rounding) return undefined
  return {ids, interval, reference, width: isExact ? 0 : size / Math.abs(reference)}
}

/** What the solver may be off. */
function roundingOf(reference: number): number {
  return 1e-6 * Math.max(1, Math.abs(reference))
}

function truthOf(ids: ReadonlyArray<string>, quantities: Quantities): number | undefined {
  let total = 0
  for (const id of ids) {
    const {truth} = find(quantities, id)
    if (truth === undefined) return undefined
    total += truth
  }
  return total
}
