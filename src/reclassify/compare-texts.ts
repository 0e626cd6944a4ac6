import {diagnose} from '../diagnostic/diagnose.ts'
import {isCovered, type Level, publicLevel} from '../model/classification.ts'
import {findAllowance, findNear, type Reading, readText} from './find-near.ts'
import type {Passage} from './passage.ts'
import type {Decisions} from './read-decisions.ts'
import {splitSentences} from './split-sentences.ts'

/**
 * Finds sentences that stood above a level in an earlier version and stand at that level now, exactly or with a few
 * words changed, wherever they went. What stood at that level before, just as near, is no news.
 */
export function compareTexts(before: ReadonlyArray<Passage>, now: ReadonlyArray<Passage>, decisions: Decisions): void {
  const earlier = before.map((passage) => ({passage, reading: readText(passage.text)}))
  const hidden = before.filter(({level}) => level !== publicLevel).flatMap(readSentences)
  const stood = new Map<string, Level[]>()
  for (const {text, level} of before) stood.set(text, [...(stood.get(text) ?? []), level])

  for (const passage of now) {
    const {level} = passage
    if (stood.get(passage.text)?.some((own) => isCovered(own, level))) continue
    const above = hidden.filter((sentence) => !isCovered(sentence.level, level))
    const reading = above.length === 0 ? undefined : readText(passage.text)
    const told = new Set<number>()
    for (const sentence of reading === undefined ? [] : above) {
      const near = reading && findNear(sentence.reading, reading, sentence.allowance)
      if (near === undefined || told.has(near.offset) || stoodAsNear(sentence, near.distance, level)) continue
      told.add(near.offset)
      if (decisions.coverText(passage, sentence, near.offset)) continue
      diagnose(passage.file, 'gerubriceerde-tekst-lager', passage.placeAt(near.offset), {
        niveau: sentence.level,
        vrijgave: passage.subject,
      })
    }
  }

  /** Whether a text at the level, or below it, already said as much. */
  function stoodAsNear(sentence: Sentence, distance: number, level: Level): boolean {
    return earlier.some(
      ({passage, reading}) =>
        isCovered(passage.level, level) && findNear(sentence.reading, reading, distance) !== undefined,
    )
  }
}

interface Sentence {
  readonly reading: Reading
  readonly allowance: number
  readonly level: Level
  readonly subject: string
}

function readSentences({text, level, subject}: Passage): ReadonlyArray<Sentence> {
  return splitSentences(text).flatMap((sentence) => {
    const reading = readText(sentence)
    const allowance = findAllowance(reading)
    return allowance === undefined ? [] : [{reading, allowance, level, subject}]
  })
}
