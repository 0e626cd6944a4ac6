import {findSlip, type Likeness, type Slip} from './compare-value.ts'
import type {Verdict} from './judge.ts'
import {type Candidate, countDigits, type Question, rank} from './rank.ts'

/** Why a number is taken to be wrong: how it differs, or which figure it is instead of the one meant. */
export type Reason =
  | Exclude<Likeness, 'equal' | 'bounded' | 'unlike'>
  | Slip
  | 'period'
  | 'row'
  | 'direction'
  | 'points'
  | 'percent'

/** How far a figure that a number looks like may stay behind the likeliest one, by the digits of the number. */
const leeway: ReadonlyArray<number> = [0.05, 0.05, 0.2, 0.5]

/** The likeliest figure that a number looks like. A number of one digit looks like any other. */
export function findNear(ranked: ReadonlyArray<Candidate>, {claim}: Question): Verdict | undefined {
  const digits = countDigits(claim)
  const least = (ranked[0]?.score ?? 0) - (leeway[Math.min(digits, 3)] ?? 0)
  for (const {likeness, evidence, score, fact} of ranked) {
    if (score < least) break
    if (likeness === 'equal' || likeness === 'bounded' || evidence.role <= 0 || evidence.period <= 0) continue
    if (digits < 2 && (likeness === 'unlike' || evidence.period < 1)) continue
    const reason = likeness === 'unlike' ? findSlip(claim, fact) : likeness
    if (reason !== undefined) return {type: 'nearly', fact, reason}
  }
  return undefined
}

/** The likeliest figure, if the sentence names its row and its period and treats the number as such a figure. */
export function findContradiction({fact, evidence, likeness}: Candidate): Verdict | undefined {
  if (likeness === 'equal' || likeness === 'bounded') return undefined
  if (evidence.period < 1 || evidence.role < 0.7 || evidence.unit < 0.7) return undefined
  const isCounted = fact.unit.kind === 'count' && evidence.unit === 1 && fact.subject.isDefault
  return evidence.named >= (isCounted ? 0.2 : 0.5) ? {type: 'contradicts', fact} : undefined
}

/** A percentage that is right in percentage points, or the other way round. */
export function findSwapped(question: Question): Verdict | undefined {
  const {claim, facts} = question
  if ((claim.unit.kind !== 'percent' && claim.unit.kind !== 'points') || claim.role !== 'change') return undefined
  const kind = claim.unit.kind === 'percent' ? 'points' : 'percent'
  const isAlone = facts.every(({subject}) => subject.dataset === facts[0]?.subject.dataset)
  const found = rank({...question, claim: {...claim, unit: {kind}}}).find(
    ({likeness, evidence: {role, period, name}, fact}) =>
      likeness === 'equal' && role >= 0.7 && period > 0 && (isAlone || name >= 0.1) && fact.kind !== 'gap',
  )
  return found && {type: 'nearly', fact: found.fact, reason: kind}
}
