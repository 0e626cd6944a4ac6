import {compareValue} from './compare-value.ts'
import type {Fact} from './fact.ts'
import {isPlain} from './is-plain.ts'
import type {Candidate, Question} from './rank.ts'

/**
 * Whether a sentence names the row and the period of a figure, treats its number as such and counts in its unit.
 *
 * A row is named by most words of its own titles, or by some when no other row has any; a norm or a target by that word
 * when there is one only. The other end of a change names both: 66 in "van 64 naar 66", when 64 is the year before.
 */
export function isNamed(candidate: Candidate, ranked: ReadonlyArray<Candidate>, question: Question): boolean {
  const {fact, evidence} = candidate
  const {named, own, period, role, unit} = evidence
  if (role < 0.6 || unit < 0.6) return false
  if (isChained(fact, question) || isBetween(fact, question)) return true
  const {isTimeless, isPlanned, isDefault} = fact.subject
  if (period < (isTimeless || fact.years.length === 0 ? 0.4 : 1)) return false
  if (isPlanned && question.claim.isPlanned && isOnlyPlan(candidate, ranked)) return true
  const isCounted = fact.unit.kind === 'count' && unit === 1 && isDefault
  if (isDefault && unit === 1 && isOnlySubject(candidate, ranked) && isPlain(question, fact)) return true
  return own >= 0.75 || (own >= 0.35 && isAhead(candidate, ranked)) || named >= (isCounted ? 0.2 : 0.5)
}

/** Whether the number at the other end of a change is the figure of the same row one period away. */
function isChained(fact: Fact, {claim, partner, facts}: Question): boolean {
  if (partner === undefined || fact.kind !== 'cell') return false
  const [near, far] = claim.role === 'to' ? [1, 0] : [0, 1]
  return facts.some(({kind, operands, isAdjacent}) => {
    if ((kind !== 'difference' && kind !== 'points') || !isAdjacent || operands[near] !== fact.operands[0]) return false
    const other = facts.find((each) => each.kind === 'cell' && each.operands[0] === operands[far])
    return other !== undefined && compareValue(partner, other) === 'equal'
  })
}

/** Whether the sentence gives both figures that a change is between. */
function isBetween({operands: [from, to]}: Fact, {claim, others, facts}: Question): boolean {
  if (claim.role !== 'change' || from === undefined || to === undefined) return false
  return [from, to].every((end) => {
    const cell = facts.find(({kind, operands}) => kind === 'cell' && operands[0] === end)
    return cell !== undefined && others.some((other) => compareValue(other, cell) === 'equal')
  })
}

/** Whether the sentence names this row by more of its own words than any other. */
function isAhead({fact, evidence}: Candidate, ranked: ReadonlyArray<Candidate>): boolean {
  const row = fact.operands[0]?.row
  return ranked.every((other) => other.fact.operands[0]?.row === row || other.evidence.own <= evidence.own - 0.2)
}

/** Whether no other dataset has such a figure about as likely. */
function isOnlySubject({fact, score}: Candidate, ranked: ReadonlyArray<Candidate>): boolean {
  const {dataset} = fact.subject
  return ranked.every(
    (other) => other.fact.subject.dataset === dataset || other.fact.kind !== fact.kind || other.score < score - 0.15,
  )
}

/** Whether no other plan, target or standard is about as likely. */
function isOnlyPlan({fact, score}: Candidate, ranked: ReadonlyArray<Candidate>): boolean {
  return ranked.every(
    (other) => !other.fact.subject.isPlanned || other.fact.value === fact.value || other.score < score - 0.15,
  )
}
