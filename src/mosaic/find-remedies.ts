import {roundHalfAwayFromZero} from '../model/format.ts'
import {applyRemedy, newlyHidden, type Remedy} from './apply-remedy.ts'
import {type Disclosure, findDisclosures} from './find-disclosures.ts'
import {halfUnitOf, idsOf, type Problem, type Quantity} from './problem.ts'
import type {Solver} from './program.ts'
import {find} from './to-rows.ts'

/**
 * Finds a remedy for each disclosure, as few as will do; undefined where nothing in this edition helps, for instance
 * because an earlier edition has said it.
 *
 * A remedy is proposed only after the problem that readers would then have was solved: the disclosure is gone, also
 * together with the remedies for the others, and what is newly withheld is itself not disclosed.
 */
export function findRemedies(
  problem: Problem,
  disclosures: ReadonlyArray<Disclosure>,
  solver: Solver,
): ReadonlyMap<Disclosure, Remedy> {
  const remedies = new Map<Disclosure, Remedy>()
  let together = problem
  for (const disclosure of disclosures) {
    const others = new Set(disclosures.filter((other) => other !== disclosure).map(keyOf))
    const works = (current: Problem, remedy: Remedy): boolean => {
      const focus = new Set([...disclosure.ids, ...newlyHidden(remedy)])
      const left = findDisclosures(applyRemedy(current, remedy), solver, focus)
      return left.troubles.length === 0 && left.disclosures.every((each) => others.has(keyOf(each)))
    }
    const isCure = (remedy: Remedy): boolean => works(problem, remedy) && works(together, remedy)
    const known = [...new Set(remedies.values())].find(isCure)
    const remedy = known ?? propose(problem, disclosure).find(isCure) ?? withholdMore(problem, disclosure, isCure)
    if (remedy === undefined) continue
    remedies.set(disclosure, remedy)
    together = applyRemedy(together, remedy)
  }
  return remedies
}

function keyOf({ids}: Disclosure): string {
  return ids.join(' ')
}

/** How far a figure may be rounded before readers are better served by "niet openbaar". */
const mostRounding = 0.1

/** Remedies of one figure, the gentlest first: rounding by how much is lost, then withholding by how near it is. */
function propose(problem: Problem, disclosure: Disclosure): ReadonlyArray<Remedy> {
  const near = findNear(problem, disclosure)
  const rounded = near
    .filter(({isQuoted}) => !isQuoted)
    .flatMap((quantity, distance) => roundings(quantity).map((each) => ({...each, distance})))
  rounded.sort((a, b) => a.loss - b.loss || a.distance - b.distance)
  return [...rounded.map(({remedy}) => remedy), ...near.map(({id}): Remedy => ({type: 'withhold', ids: [id]}))]
}

function roundings(quantity: Quantity): ReadonlyArray<{readonly remedy: Remedy; readonly loss: number}> {
  const size = Math.abs(quantity.truth ?? 0)
  const found: Array<{remedy: Remedy; loss: number}> = []
  for (let decimals = quantity.decimals - 1; halfUnitOf({decimals}) <= mostRounding * size; decimals--) {
    if (roundHalfAwayFromZero(size, decimals) === 0) break
    found.push({remedy: {type: 'round', id: quantity.id, decimals}, loss: halfUnitOf({decimals}) / size})
  }
  return found
}

/** Withholds one figure after another, the nearest first, until it helps; then takes back what need not be withheld. */
function withholdMore(
  problem: Problem,
  disclosure: Disclosure,
  isCure: (remedy: Remedy) => boolean,
): Remedy | undefined {
  const near = findNear(problem, disclosure).map(({id}) => id)
  const count = near.findIndex((_, index) => isCure({type: 'withhold', ids: near.slice(0, index + 1)}))
  if (count < 0) return undefined
  let ids = near.slice(0, count + 1)
  for (const id of [...ids]) {
    const without = ids.filter((other) => other !== id)
    if (without.length > 0 && isCure({type: 'withhold', ids: without})) ids = without
  }
  return {type: 'withhold', ids}
}

/** Published figures that have to do with a disclosure, the nearest first: those in one rule with it, and so on. */
function findNear({quantities, rules}: Problem, {ids}: Disclosure): ReadonlyArray<Quantity> {
  const tied = rules.map((rule) => idsOf(rule))
  const found = new Set(ids)
  for (let size = 0; size < found.size; ) {
    size = found.size
    const ring = tied.filter((each) => each.some((id) => found.has(id))).flat()
    for (const id of [...ring].sort()) found.add(id)
  }
  return [...found].map((id) => find(quantities, id)).filter(({kind}) => kind === 'published')
}
