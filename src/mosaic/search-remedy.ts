import type {Remedy} from './apply-remedy.ts'
import {explainDisclosure} from './explain-disclosure.ts'
import type {Problem} from './problem.ts'
import type {Solver} from './program.ts'

/** What a remedy makes of a disclosure: where it is no cure, what is disclosed then, and the problem in which it is. */
export type Verdict = 'cured' | 'trouble' | {readonly ids: ReadonlyArray<string>; readonly problem: Problem}

/** Figures beyond which a list to withhold is no advice any more. */
const mostSteps = 6

/** Remedies to try before giving up. */
const mostTrials = 600

/**
 * Searches the fewest figures to withhold: each time one from what still gives something away, the target or what was
 * withheld for it. First all ways of two figures, then of three, and so on.
 */
export function searchRemedy(judge: (remedy: Remedy) => Verdict, solver: Solver): Remedy | undefined {
  const verdicts = new Map<string, {readonly verdict: Verdict; choices?: ReadonlyArray<string>}>()

  function extend(ids: ReadonlyArray<string>, depth: number, seen: Set<string>): Remedy | undefined {
    const key = [...ids].sort().join(' ')
    if (seen.has(key)) return undefined
    seen.add(key)
    const remedy = ids.map((id) => ({type: 'withhold', id}) as const)
    const known = verdicts.get(key) ?? {verdict: judge(remedy)}
    verdicts.set(key, known)
    const {verdict} = known
    if (verdict === 'cured') return remedy
    if (verdict === 'trouble' || depth === 0) return undefined
    known.choices ??= explainDisclosure(verdict.problem, verdict.ids, solver)
    for (const id of known.choices) {
      if (verdicts.size >= mostTrials) return undefined
      const found = extend([...ids, id], depth - 1, seen)
      if (found !== undefined) return found
    }
    return undefined
  }

  for (let depth = 1; depth <= mostSteps; depth++) {
    const found = extend([], depth, new Set())
    if (found !== undefined) return found
  }
  return undefined
}
