import type {Subject} from './entry.ts'
import type {Claim} from './find-claims.ts'
import type {Passage} from './find-passages.ts'
import type {Span} from './split-sentences.ts'
import {sameness, stems, type Word} from './words.ts'

/** How strongly the words around a number speak of something, from 0 to 1. */
export interface Topic {
  /** A title's word: 1 beside the number, less further away, 0 when it is not there. */
  readonly around: (word: string) => number
  /** The same, heard in the number's own sentence only. */
  readonly inSentence: (word: string) => number
}

/** Listens to the words around a number: its own part of the sentence first, then the sentence, then what precedes. */
export function listen(
  passage: Passage,
  words: ReadonlyArray<Word>,
  claims: ReadonlyArray<Claim>,
  claim: Claim,
): Topic {
  const here = new Map<string, number>()
  const parts = splitParts(passage.text, claim)
  const {start, end} = claim.sentence
  for (const word of words)
    if (word.start >= start && word.start < end) hear(here, word.stem, nearness(word.start, parts, claims, claim))
  const heard = new Map(here)
  for (const word of words) if (word.start < start) hear(heard, word.stem, start - word.start < 150 ? 0.45 : 0.3)
  for (const stem of passage.headings.flatMap(stems)) hear(heard, stem, 0.3)
  return {around: recognise(heard), inSentence: recognise(here)}
}

function hear(heard: Map<string, number>, stem: string, strength: number): void {
  if ((heard.get(stem) ?? 0) < strength) heard.set(stem, strength)
}

/** How strongly a title's word was heard, in whatever form. */
function recognise(heard: ReadonlyMap<string, number>): (word: string) => number {
  const known = new Map<string, number>()
  return (word) => {
    let strength = known.get(word)
    if (strength === undefined) {
      strength = 0
      for (const [stem, each] of heard) if (each > strength) strength = Math.max(strength, each * sameness(stem, word))
      known.set(word, strength)
    }
    return strength
  }
}

/** Starts of the parts of the claim's sentence: commas, and words that begin something else. */
function splitParts(text: string, {sentence}: Claim): ReadonlyArray<number> {
  const within = text.slice(sentence.start, sentence.end)
  const starts = [...within.matchAll(/[,;:(]\s|(?<!\p{L})(?:en|maar|tegen|terwijl|waarvan|tegenover)(?!\p{L})/giu)]
  return [sentence.start, ...starts.map(({index}) => sentence.start + index), sentence.end]
}

/** The part of the sentence that a number stands in. */
export function findClause(text: string, claim: Claim): Span {
  const parts = splitParts(text, claim)
  const index = parts.findLastIndex((start) => start <= claim.start)
  return {start: parts[index] ?? claim.sentence.start, end: parts[index + 1] ?? claim.sentence.end}
}

function nearness(at: number, parts: ReadonlyArray<number>, claims: ReadonlyArray<Claim>, claim: Claim): number {
  const partOf = (offset: number): number => parts.findLastIndex((start) => start <= offset)
  const own = partOf(claim.start)
  const other = partOf(at)
  const [low, high] = at < claim.start ? [at, claim.start] : [claim.end, at]
  const isBehind = claims.some(({start}) => start > low && start < high)
  if (own === other) return isBehind ? 0.6 : 1
  const isTaken = claims.some(({start}) => start >= (parts[other] ?? 0) && start < (parts[other + 1] ?? 0))
  if (other < own) return isTaken ? 0.65 : 0.9
  return isTaken ? 0.4 : 0.7
}

const contrasts = new Set(stems('zonder exclusief inclusief'))

/** Whether a word sets a row apart from another that has all the same words but this. */
export function isContrast(word: string): boolean {
  return contrasts.has(word)
}

/** How far words name a subject, from 0 to 1. */
export interface Naming {
  readonly around: number
  readonly inSentence: number
  /** In the sentence, by the words of its own titles alone; 0 when it has none. */
  readonly own: number
}

/** Makes a function that says how far the words around a number name the subject of a fact. */
export function nameSubjects(
  {around, inSentence}: Topic,
  weightOf: (word: string) => number,
): (fact: {readonly subject: Subject}) => Naming {
  const known = new Map<Subject, Naming>()
  return ({subject}) => {
    const naming = known.get(subject) ?? {
      around: nameStrength(around, subject, weightOf),
      inSentence: nameStrength(inSentence, subject, weightOf),
      own: nameOwn(inSentence, subject, weightOf),
    }
    known.set(subject, naming)
    return naming
  }
}

/** How far a row's own titles were heard, or those of its group where it has no title that names anything. */
function nameOwn(strengthOf: (word: string) => number, subject: Subject, weightOf: (word: string) => number): number {
  const words = subject.words.length === 0 ? subject.group : subject.words
  return words.length === 0 ? 0 : nameStrength(strengthOf, {...subject, words, context: []}, weightOf)
}

/** The part of a subject's words that was heard, rare words counting most and those that stand above it half. */
function nameStrength(
  strengthOf: (word: string) => number,
  {words, context}: Subject,
  weightOf: (word: string) => number,
): number {
  let heard = 0
  let all = 0
  const add = (word: string, factor: number): void => {
    const weight = weightOf(word) * factor
    heard += weight * strengthOf(word)
    all += weight
  }
  for (const word of words) add(word, isContrast(word) ? 2 : 1)
  for (const word of context) add(word, 0.5)
  return all === 0 ? 0.4 : heard / all
}
