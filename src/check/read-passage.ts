import {dateClaims} from './date-claims.ts'
import {numberWords} from './dutch-number.ts'
import type {Fact} from './fact.ts'
import {type Claim, findClaims} from './find-claims.ts'
import {findPrinted, goesOther} from './find-direction.ts'
import type {Passage} from './find-passages.ts'
import {judge, type Verdict} from './judge.ts'
import {judgeElsewhere} from './judge-elsewhere.ts'
import type {Scope, Scopes} from './scope.ts'
import {listen, nameSubjects} from './topic.ts'
import {findWords} from './words.ts'

/** What every passage of a report is read with. */
export interface Reading {
  readonly scopes: Scopes
  /** The year that the report looks back on. */
  readonly reportYear: number
  /** Titles and numbers of documents, whose digits are no statistics. */
  readonly citations: ReadonlyArray<string>
}

/** A number with what there is to say about it. */
export interface Remark {
  readonly claim: Claim
  readonly verdict: Verdict
}

/**
 * Holds the typed numbers of a paragraph against the datasets of its section, its chapter and then the report. Of a
 * number that a directive printed only the words are judged: they stay when the figure changes.
 */
export function readPassage(passage: Passage, {scopes, reportYear, citations}: Reading): ReadonlyArray<Remark> {
  const {text, pieces, nearby} = passage
  const mayCount = pieces.some(
    ({isTyped, start, end, figure}) => figure ?? (isTyped && anyNumber.test(text.slice(start, end))),
  )
  if (!mayCount) return []
  const near = scopes.near(passage)
  const claims = findClaims(passage, citations, near.isCounted)
  if (claims.length === 0) return []
  const dates = dateClaims(text, claims, reportYear)
  const words = findWords(text)
  const nearnessOf = ({subject: {dataset}}: Fact): number =>
    nearby.heading.has(dataset.id) ? 1 : nearby.section.has(dataset.id) ? 0.6 : -0.5

  return claims.flatMap((claim, index): ReadonlyArray<Remark> => {
    const date = dates[index]
    const before = claims[index - 1]
    const others = claims.filter((other) => other !== claim && other.sentence === claim.sentence)
    const from = claim.role === 'to' && before?.role === 'from' && others.includes(before) ? before : undefined
    if (claim.figure !== undefined) {
      const fact = findPrinted(claim.figure, near.facts)
      const isOther = fact !== undefined && goesOther(claim, from, fact, near.facts)
      return isOther ? [{claim, verdict: {type: 'nearly', fact, reason: 'direction'}}] : []
    }
    if (!claim.isTyped || date === undefined) return []
    const topic = listen(passage, words, claims, claim)
    const ask = ({facts, weightOf}: Scope) => {
      const nameOf = nameSubjects(topic, weightOf)
      return {claim, from, others, date, facts, reportYear, topic, nameOf, nearnessOf}
    }
    const verdict = judge(ask(near)) ?? judgeElsewhere(ask(scopes.everywhere(passage)))
    return verdict === undefined ? [] : [{claim, verdict}]
  })
}

const anyNumber = new RegExp(`\\d|${numberWords.source}`, 'iu')
