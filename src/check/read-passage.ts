import {dateClaims} from './date-claims.ts'
import {numberWords} from './dutch-number.ts'
import type {Fact} from './fact.ts'
import {type Claim, findClaims} from './find-claims.ts'
import {saysDirection} from './find-cue.ts'
import {goesOther} from './find-direction.ts'
import type {Passage} from './find-passages.ts'
import {judge, type Verdict} from './judge.ts'
import {judgeElsewhere, speaksForItself} from './judge-elsewhere.ts'
import type {Question} from './rank.ts'
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
  const {text, nearby} = passage
  if (!mayRemark(passage)) return []
  const near = scopes.near(passage)
  const claims = findClaims(passage, citations, near.isCounted)
  const dates = claims.some(({isTyped}) => isTyped) ? dateClaims(text, claims, reportYear) : []
  const words = dates.length > 0 ? findWords(text) : []
  const nearnessOf = ({subject: {dataset}}: Fact): number =>
    nearby.heading.has(dataset.id) ? 1 : nearby.section.has(dataset.id) ? 0.6 : -0.5

  return claims.flatMap((claim, index): ReadonlyArray<Remark> => {
    const partner = findPartner(claims, index)
    if (claim.figure !== undefined) {
      const fact = claim.direction === 0 ? undefined : near.findPrinted(claim.figure)
      const isOther = fact !== undefined && goesOther(claim, partner, fact, near.facts)
      return isOther ? [{claim, verdict: {type: 'nearly', fact, reason: 'direction'}}] : []
    }
    const date = dates[index]
    if (date === undefined) return []
    const elsewhere = claims.filter((other) => other !== claim)
    const others = elsewhere.filter((other) => other.sentence === claim.sentence)
    const topic = listen(passage, words, claims, claim)
    const ask = ({facts, weightOf}: Scope): Question => {
      const nameOf = nameSubjects(topic, weightOf)
      const sentence = text.slice(claim.sentence.start, claim.sentence.end)
      return {claim, text, sentence, partner, others, elsewhere, date, facts, reportYear, topic, nameOf, nearnessOf}
    }
    const verdict = judge(ask(near))
    if (verdict !== undefined) return [{claim, verdict}]
    const known = speaksForItself(claim) ? judgeElsewhere(ask(scopes.everywhere(passage))) : undefined
    return known === undefined ? [] : [{claim, verdict: known}]
  })
}

/** The number at the other end of a change: "van … naar …" in one sentence. */
function findPartner(claims: ReadonlyArray<Claim>, index: number): Claim | undefined {
  const claim = claims[index]
  const [other, role] = claim?.role === 'to' ? [claims[index - 1], 'from'] : [claims[index + 1], 'to']
  if (claim?.role !== 'to' && claim?.role !== 'from') return undefined
  return other?.role === role && other.sentence === claim.sentence ? other : undefined
}

/** Whether a passage has a typed number, or a printed one beside words that say where it went. */
function mayRemark({text, pieces}: Passage): boolean {
  if (pieces.some(({isTyped, start, end}) => isTyped && anyNumber.test(text.slice(start, end)))) return true
  return pieces.some(({figure}) => figure !== undefined) && saysDirection(text)
}

/** Digits that are not all years, or a number word. */
const anyNumber = new RegExp(`(?<!\\d)(?!(?:19|20)\\d\\d(?!\\d))\\d|${numberWords.source}`, 'iu')
