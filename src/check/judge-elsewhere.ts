import {findSlip} from './compare-value.ts'
import type {Claim} from './find-claims.ts'
import type {Verdict} from './judge.ts'
import {countDigits, type Question, rank} from './rank.ts'

/** Whether a number has digits enough to be looked for in the whole report. */
export function speaksForItself(claim: Claim): boolean {
  return !claim.isWord && claim.approximation === undefined && countDigits(claim) >= 4
}

/**
 * Judges a number by the cells of all datasets, for texts that stand far from the figures they state: a summary, a
 * foreword.
 */
export function judgeElsewhere(question: Question): Verdict | undefined {
  const {claim} = question
  const ranked = rank(question).filter(({evidence: {unit, name}}) => unit >= 0.6 && name > 0)
  const equal = ranked.find(({isExact, evidence}) => isExact && evidence.role >= -0.3)
  if (equal !== undefined) return {type: 'agrees', fact: equal.fact, isSure: false}
  const [best] = ranked
  if (best === undefined) return undefined
  const {evidence, fact} = best
  if (evidence.named < 0.6 || evidence.role < 0.7 || evidence.period <= 0) return undefined
  const reason = findSlip(claim, fact)
  return reason && {type: 'nearly', fact, reason}
}
