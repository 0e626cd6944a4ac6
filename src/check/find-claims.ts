import {type Approximation, findApproximation} from './approximation.ts'
import {digits, numberWords, parseDigits, parseNumberWord} from './dutch-number.ts'
import {type Cue, findCue, noCue, saysDirection} from './find-cue.ts'
import {maskNames} from './mask-names.ts'
import type {RunningText} from './running-text.ts'
import {type Span, splitSentences} from './split-sentences.ts'
import {parseUnit, type Unit} from './unit.ts'
import {isFunctionWord, stems} from './words.ts'

/** A number in a sentence, and what the sentence says that it is. */
export interface Claim extends Span, Cue {
  /** As typed or printed, with its sign. */
  readonly text: string
  /** Signed. */
  readonly value: number
  readonly decimals: number
  /** Whether it is written as this report prints numbers. */
  readonly isRegular: boolean
  readonly isWord: boolean
  readonly unit: Unit
  /** Where the unit ends that belongs to the number; `end` when there is none. */
  readonly unitEnd: number
  readonly approximation: Approximation | undefined
  /** Where the hedge begins; `start` when there is none. */
  readonly hedgeStart: number
  readonly sentence: Span
  /** The directive's path when the number was printed by one. */
  readonly figure: string | undefined
  readonly isTyped: boolean
}

/**
 * The numbers of a paragraph that may be statistics, typed and printed by directives, in order.
 *
 * `isCounted` says whether something is counted in a noun: a number word is a figure only with such a noun or a unit.
 */
export function findClaims(
  {text, pieces}: RunningText,
  citations: ReadonlyArray<string>,
  isCounted: (unit: Unit) => boolean,
): ReadonlyArray<Claim> {
  const masked = maskTyped(text, pieces, citations)
  const found = splitSentences(text).flatMap((sentence) =>
    findNumbers(masked, sentence).flatMap((number) => {
      const piece = pieces.find(({start, end}) => number.start >= start && number.start < end)
      if (piece === undefined || (!piece.isTyped && piece.figure === undefined)) return []
      const unit = findUnit(masked, text, number, sentence)
      if (number.isWord && (unit.unit.kind === 'none' || unit.unit.kind === 'measure' || !isCounted(unit.unit)))
        return []
      return [{...number, ...unit, sentence, figure: piece.figure, isTyped: piece.isTyped}]
    }),
  )
  const isAnyTyped = found.some(({isTyped}) => isTyped)
  const claims = found.map((number): Claim => {
    const {start, end, unitEnd, sentence} = number
    if (!isAnyTyped && !saysDirection(text.slice(sentence.start, sentence.end)))
      return {...number, ...noCue, approximation: undefined, hedgeStart: start}
    const hedge = findApproximation(text.slice(Math.max(sentence.start, start - 40), start))
    const hedgeStart = hedge === undefined ? start : start - hedge.length
    const before = text.slice(sentence.start, hedgeStart)
    const cue = findCue(before, text.slice(end, unitEnd), text.slice(unitEnd, sentence.end))
    return {...number, ...cue, approximation: hedge?.kind, hedgeStart}
  })
  return inheritUnits(claims, text)
}

/** Masks a text; where nothing was typed but years and plain words, the years are all there is to mask. */
function maskTyped(text: string, pieces: RunningText['pieces'], citations: ReadonlyArray<string>): string {
  const typed = pieces.filter(({isTyped}) => isTyped).map(({start, end}) => text.slice(start, end))
  return typed.some((run) => /\d|\sop\s+(?:de|elke)\s|\s(?:derde|kwart|vijfde|tiende)/.test(run.replace(years, '')))
    ? maskNames(text, citations)
    : text.replace(years, '····')
}

const years = /(?<![\d.,])(?:19|20)\d\d(?![\d]|[.,]\d)/g

type Found = Span & Pick<Claim, 'text' | 'value' | 'decimals' | 'isRegular' | 'isWord'>

function findNumbers(masked: string, sentence: Span): ReadonlyArray<Found> {
  const within = masked.slice(sentence.start, sentence.end)
  const found: Found[] = []
  for (const match of within.matchAll(digitRuns)) {
    const {sign = '', run = ''} = match.groups ?? {}
    const {value, ...form} = parseDigits(run)
    const start = sentence.start + match.index
    const isNegative = sign === '−' || sign === '-' || sign === '–'
    found.push({
      start,
      end: start + match[0].length,
      text: match[0],
      value: isNegative ? -value : value,
      ...form,
      isWord: false,
    })
  }
  for (const match of within.matchAll(numberWords)) {
    const start = sentence.start + match.index
    const value = parseNumberWord(match[0])
    found.push({
      start,
      end: start + match[0].length,
      text: match[0],
      value,
      decimals: 0,
      isRegular: false,
      isWord: true,
    })
  }
  return found.sort((a, b) => a.start - b.start)
}

const digitRuns = new RegExp(
  `(?<![\\p{L}\\d.,·]|\\p{L}[-–])(?<sign>(?<=^|[\\s(])[+−–-])?(?<run>${digits.source})(?![\\d·])`,
  'gu',
)

/** The unit behind a number, or the euro sign before it; else the nouns that follow. */
function findUnit(masked: string, text: string, {start, end}: Span, sentence: Span): Pick<Claim, 'unit' | 'unitEnd'> {
  const after = masked.slice(end, sentence.end)
  const attached =
    /^(?:\s?%|\s+procentpunt(?:en)?(?!\p{L})|\s+procent(?!\p{L})|(?:\s+(?:miljard|miljoen|duizend|mln\.?|mld\.?))?\s+euro(?!\p{L})|\s+(?:vte|fte|voltijdsequivalenten|voltijdsequivalent)(?:[’']?n)?(?!\p{L})|(?:e|ste|de)\s+\p{L}+)/iu.exec(
      after,
    )?.[0]
  const beforeEuro = /€\s?$/.test(text.slice(0, start))
  if (beforeEuro) {
    const factor = /^\s+(?:miljard|miljoen|duizend|mln\.?|mld\.?)(?!\p{L})/iu.exec(after)?.[0] ?? ''
    return {unit: parseUnit(`${factor} euro`), unitEnd: end + factor.length}
  }
  if (attached !== undefined) return {unit: parseUnit(attached), unitEnd: end + attached.length}
  const scaled = /^\s+(?:miljard|miljoen|mln\.?|mld\.?)(?!\p{L})/iu.exec(after)?.[0]
  if (scaled !== undefined) return {unit: parseUnit(`${scaled} euro`), unitEnd: end + scaled.length}
  const phrase = findNouns(after)
  const measured = parseUnit(phrase.split(' ')[0])
  if (measured.kind === 'measure') return {unit: measured, unitEnd: end}
  const nouns = stems(phrase)
  return {unit: nouns.length === 0 ? {kind: 'none'} : {kind: 'count', nouns}, unitEnd: end}
}

/** Up to three words that follow a number without a mark between them; the first that names nothing ends them. */
function findNouns(after: string): string {
  const words = /^\s+(?:van de \d+\s+)?((?:\p{L}[\p{L}’'-]*\s*){1,3})/u.exec(after)?.[1]?.trim().split(/\s+/) ?? []
  const end = words.findIndex(isFunctionWord)
  return (end < 0 ? words : words.slice(0, end)).join(' ')
}

/** "van 20,1 naar 26,3 miljard euro", "17 en 15%": a bare number has the unit of the next in its row. */
function inheritUnits(claims: ReadonlyArray<Claim>, text: string): ReadonlyArray<Claim> {
  const result = [...claims]
  for (let index = result.length - 2; index >= 0; index--) {
    const claim = result[index]
    const next = result[index + 1]
    if (claim === undefined || next === undefined || claim.unit.kind !== 'none' || claim.sentence !== next.sentence)
      continue
    const between = text.slice(claim.end, next.hedgeStart)
    if (
      !/^\s*(?:in\s+\d{4}\s*)?(?:,|en|of|naar|tot|tot en met|via|–|-|tegen)?\s*(?:en\s+|naar\s+)?(?:in\s+\d{4}\s*)?$/.test(
        between,
      )
    )
      continue
    result[index] = {...claim, unit: next.unit}
  }
  return result
}
