import {compareValue} from './compare-value.ts'
import type {Fact} from './fact.ts'
import {goesOther} from './find-direction.ts'
import type {Candidate, Question} from './rank.ts'
import {isContrast, type Topic} from './topic.ts'
import {sameness} from './words.ts'

/** What speaks against a figure that a number equals. */
export interface Objection {
  readonly reason: 'period' | 'row' | 'direction'
  /** The figure that the sentence means. */
  readonly meant: Fact
}

/** Whether a sentence means another period, another row, or says that things went the other way. */
export function object(
  candidate: Candidate,
  ranked: ReadonlyArray<Candidate>,
  {claim, facts, partner, others, topic}: Question,
): Objection | undefined {
  const {fact, evidence} = candidate
  const rivals = ranked.filter(
    (other) =>
      other.fact.kind === fact.kind &&
      isSameWhole(other.fact, fact) &&
      other.likeness !== 'equal' &&
      other.evidence.role >= evidence.role &&
      other.evidence.period >= evidence.period,
  )
  if (evidence.period === -1) {
    const meant = rivals.find((other) => isSameRow(other.fact, fact) && other.evidence.period === 1)
    if (meant !== undefined) return {reason: 'period', meant: meant.fact}
  }
  const named = rivals.find(
    (other) =>
      namesInstead(other.fact, fact, topic) && !others.some((each) => compareValue(each, other.fact) === 'equal'),
  )
  if (named !== undefined) return {reason: 'row', meant: named.fact}
  if (evidence.role > 0 && goesOther(claim, partner, fact, facts)) return {reason: 'direction', meant: fact}
  return undefined
}

/** Whether two shares are of the same row; other figures are of no row. */
function isSameWhole(a: Fact, b: Fact): boolean {
  return a.kind !== 'share' || a.operands[1]?.row === b.operands[1]?.row
}

function isSameRow(a: Fact, b: Fact): boolean {
  return a.operands[0]?.row === b.operands[0]?.row && a.subject.dataset === b.subject.dataset
}

/**
 * Whether a sentence names the row of one fact and not that of another, in the same dataset or in one that says the
 * same of something else, such as the plans for two groups.
 *
 * It has a word that only the one has, and none that only the other has.
 */
function namesInstead(one: Fact, other: Fact, {inSentence, around}: Topic): boolean {
  const isOwn = one.subject.dataset === other.subject.dataset
  if (!isOwn && one.operands[0]?.row.title !== other.operands[0]?.row.title) return false
  const everything = ({subject: {words, context}}: Fact): ReadonlyArray<string> => [...words, ...context]
  const wordsOf = (fact: Fact): ReadonlyArray<string> => (isOwn ? fact.subject.words : everything(fact))
  // What a total has in common with its parts stands in the title of the dataset.
  const common = ({subject: {words, context}, unit}: Fact): ReadonlyArray<string> => [
    ...(words.length === 0 ? context : []),
    ...('nouns' in unit ? unit.nouns : []),
  ]
  const only = (fact: Fact, than: Fact): ReadonlyArray<string> =>
    wordsOf(fact).filter((word) => [...wordsOf(than), ...common(than)].every((each) => sameness(word, each) < 1))
  const missing = only(other, one)
  // "Officieren" in a sentence speaks of officers, and only by half of a word of "onderofficieren".
  const isHalf = (word: string): boolean =>
    only(one, other).some((each) => sameness(each, word) > 0 && word.endsWith(each) && inSentence(each) >= around(word))
  if (missing.some((word) => around(word) >= 0.3 && !isHalf(word))) return false
  if (missing.length === 0 && other.subject.words.some((word) => inSentence(word) > 0)) return false
  return only(one, other).some((word) => inSentence(word) > 0.6) || missing.some(isContrast)
}
