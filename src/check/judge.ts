import type {Fact} from './fact.ts'
import {findContradiction} from './find-contradiction.ts'
import {findNear, type Reason} from './find-near.ts'
import {findSwapped} from './find-swapped.ts'
import {isPlain} from './is-plain.ts'
import {object} from './object.ts'
import {type Candidate, countDigits, type Question, rank} from './rank.ts'

/** What there is to say about a typed number. */
export type Verdict =
  | {
      readonly type: 'agrees'
      readonly fact: Fact
      /** Whether nothing else can be meant, so that a directive may take the number's place. */
      readonly isSure: boolean
    }
  | {readonly type: 'nearly'; readonly fact: Fact; readonly reason: Reason}
  | {readonly type: 'contradicts'; readonly fact: Fact}

/**
 * Judges a number: what it agrees with, what it was probably meant to be, or nothing where the sentence leaves it
 * open.
 *
 * An equal figure wins unless the sentence speaks against it. Without one, a figure that the number looks like is
 * taken for the one meant if hardly any other is likelier; and a number that is like nothing contradicts the figure
 * only if the sentence names that figure's row and period.
 */
export function judge(question: Question): Verdict | undefined {
  const ranked = rank(question)
  const [best] = ranked
  const swapped = findSwapped(question)
  if (best === undefined) return swapped
  const weigh = (candidates: ReadonlyArray<Candidate>) =>
    candidates
      .toSorted((a, b) => preference(b) - preference(a))
      .map((candidate) => ({candidate, objection: object(candidate, ranked, question)}))
  const judged = weigh(ranked.filter((each) => each.likeness === 'equal' && isPlausible(each, best, question)))
  const agreed = judged.find(({objection}) => objection === undefined)?.candidate
  if (swapped !== undefined && (agreed === undefined || agreed.evidence.role < 0.7)) return swapped
  if (agreed !== undefined) return {type: 'agrees', fact: agreed.fact, isSure: isSure(agreed, best, question)}
  const objection = judged[0]?.objection
  if (objection !== undefined) {
    const isClear =
      countDigits(question.claim) >= 3 ||
      objection.reason === 'direction' ||
      isPlain(question, objection.meant) ||
      question.nameOf(objection.meant).own >= 0.6
    return isClear ? {type: 'nearly', fact: objection.meant, reason: objection.reason} : undefined
  }
  const possible = weigh(ranked.filter(isPossible))
  if (possible.some((each) => each.objection === undefined)) return undefined
  return findNear(ranked, question) ?? findContradiction(ranked, question)
}

/** Among equal figures an exact one goes before a rounded one, what a directive prints before a sum, and a cell first. */
function preference({score, isExact, fact}: Candidate): number {
  return score + (isExact ? 0.4 : 0) + (fact.directive === undefined ? 0 : 0.3) + (fact.kind === 'cell' ? 0.2 : 0)
}

/** How far an equal figure may stay behind the likeliest one, by the digits of the number: chance finds short ones. */
const leeway: ReadonlyArray<number> = [0.5, 0.5, 0.8, 1.2, 1.6]

/** Whether an equal figure may be the one meant: the more digits, the less else needs to speak for it. */
function isPlausible({score, evidence, fact}: Candidate, best: Candidate, {claim, nearnessOf}: Question): boolean {
  const {name, period, role} = evidence
  const digits = Math.min(countDigits(claim), 4)
  const isStated = fact.kind === 'cell' || fact.kind === 'benchmark'
  const isBound = claim.approximation === 'at-least' || claim.approximation === 'at-most'
  if (!isStated && period < 0) return false
  if (nearnessOf(fact) < 0 && name < 0.5 && (digits < 3 || fact.kind !== 'cell')) return false
  if (digits < 4 && (role < -0.3 || evidence.unit < 0.6)) return false
  if (digits < 3 && (role < 0 || name < best.evidence.name - 0.35)) return false
  const behind = best.score - score
  return behind <= (isBound ? 0.3 : digits === 2 && period === -1 ? 1.1 : (leeway[digits] ?? 0))
}

/** Whether a figure that the number is exactly may be meant after all, though others are likelier. */
function isPossible({isExact, evidence}: Candidate): boolean {
  return isExact && evidence.role >= 0.6 && evidence.period >= -0.2 && evidence.name >= 0.2
}

function isSure({score, evidence, fact}: Candidate, best: Candidate, {claim, nearnessOf}: Question): boolean {
  if (claim.isWord || nearnessOf(fact) < 0 || evidence.period < 0.35 || evidence.role < 0.6) return false
  const digits = countDigits(claim)
  const isMarked = digits === 2 || claim.unit.kind === 'ordinal' || fact.operands[0]?.cell.whole !== undefined
  return score >= best.score - 0.5 && (digits >= 3 || (isMarked && evidence.name >= 0.3))
}
