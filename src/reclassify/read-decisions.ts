import {isCovered, type Level} from '../model/classification.ts'
import type {Release} from '../model/register.ts'
import {findNear, readText} from './find-near.ts'
import type {Passage} from './passage.ts'
import {splitSentences} from './split-sentences.ts'

/** What was decided to be released, and what needs no telling because the label that was lowered tells it. */
export interface Decisions {
  /** Whether one of these subjects was released as such, down to this level. */
  cover(subjects: ReadonlyArray<string>, level: Level): boolean
  /**
   * Whether the sentence of a passage at an offset was released by its words; or came down with the whole that it stands
   * in and stood in before (`origin`). A release of a whole says nothing of what is put into it later.
   */
  coverText(passage: Passage, origin: Origin, offset: number): boolean
}

/** Where something stood before. */
export interface Origin {
  readonly subject: string
  readonly level: Level
}

/** Reads the register of releases; `lowered` has the labels that came down, with the levels that they had. */
export function readDecisions(releases: ReadonlyArray<Release>, lowered: ReadonlyMap<string, Level>): Decisions {
  const bySubject = new Map<string, Release[]>()
  for (const release of releases) bySubject.set(release.subject, [...(bySubject.get(release.subject) ?? []), release])
  return {
    cover: (subjects, level) =>
      subjects.some((subject) =>
        bySubject.get(subject)?.some((one) => one.text === undefined && isCovered(one.level, level)),
      ),
    coverText({text, subject, level: own}, origin, offset) {
      const cameDown = wholesOf(subject).some((whole) => {
        const level = wholesOf(origin.subject).includes(whole) ? lowered.get(whole) : undefined
        return level !== undefined && isCovered(origin.level, level)
      })
      const sentence = readText(sentenceAt(text, offset))
      const isQuoted = ({text: quote, level}: Release): boolean =>
        quote !== undefined &&
        isCovered(level, own) &&
        findNear(sentence, readText(quote), sentence.unknown) !== undefined
      return cameDown || wholesOf(subject).some((whole) => bySubject.get(whole)?.some(isQuoted))
    },
  }
}

/** `set/row/column` stands in `set/row`, in `set/column` and in `set`. */
function wholesOf(subject: string): ReadonlyArray<string> {
  const [set = '', ...within] = subject.split('/')
  return [...new Set([set, ...within.map((step) => `${set}/${step}`), subject])]
}

function sentenceAt(text: string, offset: number): string {
  let start = 0
  for (const sentence of splitSentences(text)) {
    start = text.indexOf(sentence, start)
    if (offset < start + sentence.length) return sentence
    start += sentence.length
  }
  return text
}
