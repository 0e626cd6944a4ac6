import {isAveraged, isOfAnother, isPart, isSpokenFor} from './find-restriction.ts'
import {isNamed} from './is-named.ts'
import {isPlain} from './is-plain.ts'
import type {Verdict} from './judge.ts'
import type {Candidate, Question} from './rank.ts'

/** The likeliest figure, if the sentence names it and speaks of no part of it that has no figure of its own. */
export function findContradiction(ranked: ReadonlyArray<Candidate>, question: Question): Verdict | undefined {
  const [best] = ranked
  if (best === undefined || best.likeness === 'equal' || best.likeness === 'bounded') return undefined
  const {fact} = best
  const {sentence} = question
  if (!isNamed(best, ranked, question) || !isPlain(question, fact) || isSpokenFor(fact, question)) return undefined
  if (isPart(question) || isOfAnother(fact, question)) return undefined
  if (isAveraged(sentence, fact)) return undefined
  return {type: 'contradicts', fact}
}
