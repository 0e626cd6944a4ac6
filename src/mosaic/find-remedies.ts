import {applyRemedy, newlyHidden, type Remedy} from './apply-remedy.ts'
import {type Disclosure, type Findings, findDisclosures, findNarrow} from './find-disclosures.ts'
import type {Problem} from './problem.ts'
import type {Solver} from './program.ts'
import {proposeRounding, proposeSingle, refine} from './propose-remedies.ts'
import {searchRemedy, type Verdict} from './search-remedy.ts'

/**
 * Finds a remedy for each disclosure, as few as will do; none where nothing in this edition helps, because an earlier
 * edition has said it.
 *
 * One figure that is rounded is tried first, then one that is withheld, then several: where a value can be derived
 * along more than one way, each way has to be cut. A remedy is given only after the problem that readers would then
 * have was solved: the disclosure is gone, also together with the remedies for the others, and what is newly withheld
 * is itself not disclosed.
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
    const judge = (remedy: Remedy): Verdict => {
      for (const current of new Set([problem, together])) {
        const verdict = judgeRemedy(current, remedy, disclosure, others, solver)
        if (verdict !== 'cured') return verdict
      }
      return 'cured'
    }
    const isCure = (remedy: Remedy): boolean => judge(remedy) === 'cured'
    const remedy =
      [...new Set(remedies.values())].find(isCure) ??
      proposeSingle(problem, disclosure.ids).find(isCure) ??
      proposeRounding(problem, disclosure.ids, isCure) ??
      searchRemedy(judge, solver)
    if (remedy === undefined) continue
    const refined = refine(problem, remedy, isCure)
    remedies.set(disclosure, refined)
    together = applyRemedy(together, refined)
  }
  return remedies
}

/** Whether the disclosure is gone and nothing newly withheld is disclosed; disclosures with remedies of their own apart. */
function judgeRemedy(
  problem: Problem,
  remedy: Remedy,
  {ids}: Disclosure,
  others: ReadonlySet<string>,
  solver: Solver,
): Verdict {
  const remedied = applyRemedy(problem, remedy)
  const toVerdict = ({disclosures, troubles}: Findings): Verdict => {
    if (troubles.length > 0) return 'trouble'
    const left = disclosures.find((each) => !others.has(keyOf(each)))
    return left === undefined ? 'cured' : {ids: left.ids, problem: remedied}
  }
  const verdict = toVerdict(findNarrow(remedied, solver, new Set(ids)))
  const hidden = newlyHidden(remedy)
  if (verdict !== 'cured' || hidden.length === 0) return verdict
  return toVerdict(findDisclosures(remedied, solver, new Set(hidden)))
}

function keyOf({ids}: Disclosure): string {
  return ids.join(' ')
}
