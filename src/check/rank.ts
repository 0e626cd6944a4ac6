import {compareValue, type Likeness, toScaleOf} from './compare-value.ts'
import type {ClaimDate} from './date-claims.ts'
import type {Fact} from './fact.ts'
import type {Claim} from './find-claims.ts'
import {fitUnit} from './fit-unit.ts'
import type {Naming, Topic} from './topic.ts'
import {type Evidence, weighPeriod, weighRole} from './weigh.ts'

/** What a sentence says around a number, and the figures that it may mean. */
export interface Question {
  readonly claim: Claim
  /** The number at the other end of a change: 4.326 of 5.138 in "van 4.326 naar 5.138", and the other way round. */
  readonly partner: Claim | undefined
  readonly date: ClaimDate
  readonly facts: ReadonlyArray<Fact>
  readonly reportYear: number
  /** The words around the number. */
  readonly topic: Topic
  /** How far they name the fact's subject, from 0 to 1. */
  readonly nameOf: (fact: Fact) => Naming
  /** The paragraph. */
  readonly text: string
  readonly sentence: string
  /** The other numbers of its sentence. */
  readonly others: ReadonlyArray<Claim>
  /** The other numbers of its paragraph. */
  readonly elsewhere: ReadonlyArray<Claim>
  /** How near its dataset stands, from −1 to 1. */
  readonly nearnessOf: (fact: Fact) => number
}

/** A figure that a number may be meant to be. */
export interface Candidate {
  readonly fact: Fact
  readonly evidence: Evidence
  readonly score: number
  readonly likeness: Likeness
  /** Whether the number is the figure itself, not rounded and not hedged. */
  readonly isExact: boolean
}

/** All figures that a number can be held against, the likeliest first. */
export function rank({claim, date, facts, reportYear, nameOf, nearnessOf}: Question): ReadonlyArray<Candidate> {
  const candidates: Candidate[] = []
  for (const fact of facts) {
    const unit = fitUnit(claim, fact)
    if (unit === 0 || (claim.isWord && unit < 1)) continue
    const period = weighPeriod(claim, date, fact)
    const role = weighRole(claim, date, fact, reportYear)
    const {around: name, inSentence: named, own} = nameOf(fact)
    const plain = fact.kind === 'cell' ? 0.1 : 0
    const score = name + 0.5 * period + 0.5 * role + 0.4 * unit + 0.3 * nearnessOf(fact) + plain
    const likeness = compareValue(claim, fact)
    const isExact = likeness === 'equal' && Math.abs(Math.abs(toScaleOf(claim, fact)) - Math.abs(claim.value)) < 1e-9
    candidates.push({fact, evidence: {name, named, own, period, role, unit}, score, likeness, isExact})
  }
  return candidates.sort((a, b) => b.score - a.score)
}

/** Digits that say something: of 79.900 three, of 7,6 and of 50 two. */
export function countDigits({value, decimals, approximation}: Claim): number {
  const digits = String(Math.round(Math.abs(value) * 10 ** decimals))
  const isRound = decimals === 0 && (approximation !== undefined || Math.abs(value) >= 1000)
  return isRound ? digits.replace(/0+$/, '').length : digits.length
}
