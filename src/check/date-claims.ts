import type {Claim} from './find-claims.ts'
import {findPeriods, type PeriodMention} from './find-periods.ts'

/** The period that a sentence gives a number, and for a change the one that it began with. */
export interface ClaimDate {
  readonly years: ReadonlyArray<number>
  /** Whether the sentence itself says so; else it follows from an earlier sentence or from the report's own period. */
  readonly isStated: boolean
  readonly since: number | undefined
  /** Whether it is the whole time from then: "in de jaren 2021 tot en met 2023". */
  readonly isSpan: boolean
}

/** Finds the period of each number of a paragraph, in the order of the claims. */
export function dateClaims(text: string, claims: ReadonlyArray<Claim>, reportYear: number): ReadonlyArray<ClaimDate> {
  const mentions = findPeriods(text)
  const taken = new Set<PeriodMention>()
  const following = claims.map((claim, index) => {
    const next = claims[index + 1]?.hedgeStart ?? text.length
    const mention = mentions.find(({start}) => start >= claim.unitEnd)
    if (mention === undefined || mention.start >= Math.min(next, claim.sentence.end)) return undefined
    if (!directly.test(text.slice(claim.unitEnd, mention.start)) || mention.isCompared) return undefined
    taken.add(mention)
    return mention
  })
  return claims.map((claim, index): ClaimDate => {
    const {start, end} = claim.sentence
    const earlier = mentions.filter(
      (mention) => mention.end <= claim.start && !mention.isCompared && !taken.has(mention),
    )
    const inSentence = earlier.filter((mention) => mention.start >= start)
    const carried = mentions.filter(
      (mention) => mention.end <= start && !mention.isCompared && mention.years.length > 0,
    )
    const main = [...inSentence].reverse().find(({years}) => years.length > 0) ?? carried.at(-1)
    const isOwn = inSentence.some(({years}) => years.length > 0)
    const base = main === undefined ? [reportYear] : isOwn ? main.years : [...new Set([...main.years, reportYear])]
    const then = mentions.find(
      (mention) =>
        mention.isCompared &&
        mention.end <= claim.start &&
        /^,?\s*toen(?!\p{L})[^,;\d]*$/iu.test(text.slice(mention.end, claim.start)),
    )
    const own = following[index] ?? then ?? inSentence.at(-1)
    const years = own === undefined ? base : resolveYears(own, base)
    const compared = mentions.find((mention) => mention.isCompared && mention.start >= start && mention.end <= end)
    const since = own?.since ?? (compared && resolveYears(compared, years)[0])
    const isStated = own !== undefined && own.years.length + (own.back ?? 0) > 0
    return {
      years,
      isStated: isStated && (claim.role !== 'from' || following[index] !== undefined),
      since,
      isSpan: own?.since !== undefined && own.isSpan && claim.role === 'value',
    }
  })
}

/** Between a number and a period that belongs to it stand no mark and no word that begins something else. */
const directly =
  /^(?:(?![,;:(]|(?<!\p{L})(?:en|maar|tegen|naar|tot|via|terwijl|waarvan|dan|of)(?!\p{L})).){0,60}$|^\s*\($/isu

function resolveYears(mention: PeriodMention, base: ReadonlyArray<number>): ReadonlyArray<number> {
  return mention.back === undefined ? mention.years : base.map((year) => year - (mention.back ?? 0))
}
