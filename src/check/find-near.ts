import {findSlip, type Likeness, type Slip, toScaleOf} from './compare-value.ts'
import type {Fact} from './fact.ts'
import type {Claim} from './find-claims.ts'
import {isAveraged, isOfAnother, isSpokenFor} from './find-restriction.ts'
import {isNamed} from './is-named.ts'
import {isPlain} from './is-plain.ts'
import type {Verdict} from './judge.ts'
import {type Candidate, countDigits, type Question} from './rank.ts'
import {isChange} from './weigh.ts'

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

/**
 * The likeliest figure that a number looks like.
 *
 * A number of one digit looks like any other, and one of two looks like many: for those the sentence must name the
 * figure as for a contradiction, unless it is a change.
 */
export function findNear(ranked: ReadonlyArray<Candidate>, question: Question): Verdict | undefined {
  const {claim, sentence} = question
  const least = (ranked[0]?.score ?? 0) - (leeway[Math.min(countDigits(claim), 3)] ?? 0)
  for (const candidate of ranked) {
    const {likeness, evidence, score, fact} = candidate
    if (score < least) break
    if (likeness === 'equal' || likeness === 'bounded') continue
    if (evidence.role <= 0 || evidence.period <= 0 || evidence.unit < 0.6 || isAveraged(sentence, fact)) continue
    const reason = likeness === 'unlike' ? findSlip(claim, fact) : likeness
    if (reason === undefined) continue
    if (countDigits(claim) < 3 && isOfAnother(fact, question)) continue
    if (isWeak(candidate, question)) {
      if (!isNamed(candidate, ranked, question) || isSpokenFor(fact, question)) continue
      if (reason === 'digit' && !isPlain(question, fact)) continue
    }
    return {type: 'nearly', fact, reason}
  }
  return undefined
}

/** Digits of a figure as it is printed that are not zeros at its end. */
function countFigureDigits({value, decimals: own, kind}: Fact, claim: Claim): number {
  const decimals = kind === 'cell' ? own : Math.max(own, claim.decimals)
  const digits = String(Math.round(Math.abs(value) * 10 ** decimals))
  return decimals > 0 ? digits.length : digits.replace(/0+$/, '').length
}

/** Whether a hedged number lies so near a large figure that it can hardly be another: 80.000 beside 79.949. */
function isClose(claim: Claim, fact: Fact): boolean {
  const value = Math.abs(toScaleOf(claim, fact))
  return value >= 1000 && Math.abs(value - Math.abs(claim.value)) <= 0.005 * value
}

/** Whether a number, or the figure it looks like, has so few digits that it looks like many. A change is said in more than digits. */
function isWeak({likeness, fact, evidence}: Candidate, {claim}: Question): boolean {
  if (likeness === 'approximation' && isClose(claim, fact) && evidence.unit === 1 && evidence.period >= 0.6)
    return false
  const digits = Math.min(countDigits(claim), countFigureDigits(fact, claim))
  if (digits < 2) return likeness === 'unlike' || evidence.period < 1
  const isSaid = claim.role === 'change' || (claim.role === 'aside' && isChange(fact))
  return digits === 2 && likeness === 'unlike' && !isSaid
}
