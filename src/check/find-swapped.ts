import type {Verdict} from './judge.ts'
import {type Question, rank} from './rank.ts'

/** A percentage that is right in percentage points, or the other way round. */
export function findSwapped(question: Question): Verdict | undefined {
  const {claim, facts} = question
  if ((claim.unit.kind !== 'percent' && claim.unit.kind !== 'points') || claim.role !== 'change') return undefined
  const kind = claim.unit.kind === 'percent' ? 'points' : 'percent'
  const isAlone = facts.every(({subject}) => subject.dataset === facts[0]?.subject.dataset)
  const found = rank({...question, claim: {...claim, unit: {kind}}}).find(
    ({likeness, evidence: {role, period, name}, fact}) =>
      likeness === 'equal' &&
      role >= 0.7 &&
      period > 0 &&
      (isAlone || name >= 0.1) &&
      (fact.kind !== 'gap' || claim.againstPlan),
  )
  return found && {type: 'nearly', fact: found.fact, reason: kind}
}
