import type {Cleared, View} from '../../src/model/view.ts'
import {readCase} from './read-case.ts'
import {readCorpus} from './read-corpus.ts'

/** How well planted mistakes were found, and right numbers left alone. */
export interface Score {
  readonly planted: number
  readonly found: number
  /** Of those found: where the message also names the figure that it should be. */
  readonly named: number
  /** Numbers in digits that are right, or no statistics; a date counts once. */
  readonly clean: number
  readonly falseAlarms: number
  /** Found of planted, by kind of mistake. */
  readonly kinds: ReadonlyMap<string, readonly [found: number, planted: number]>
  /** Text of each miss and each false alarm. */
  readonly failures: ReadonlyArray<string>
}

/** Reads files of the corpus along and counts what is reported as a warning or an error. */
export function scoreCorpus(names: ReadonlyArray<string>, view: Cleared<View>): Score {
  const kinds = new Map<string, readonly [number, number]>()
  const failures: string[] = []
  let [named, clean, falseAlarms] = [0, 0, 0]
  for (const one of names.flatMap(readCorpus)) {
    const {text, planted, kind} = one
    const alarms = readCase(one, view).filter(({isAlarm}) => isAlarm)
    const isAt = ({at}: {at: number}, {start, end}: {start: number; end: number}): boolean => at >= start && at < end
    for (const mistake of planted) {
      const hits = alarms.filter((alarm) => isAt(alarm, mistake))
      const [found, all] = kinds.get(kind) ?? [0, 0]
      kinds.set(kind, [found + (hits.length > 0 ? 1 : 0), all + 1])
      if (hits.length === 0) failures.push(`missed ${kind}: ${text.slice(mistake.start, mistake.end)} in ‘${text}’`)
      const figure = /[\d.,]*\d/.exec(mistake.right)?.[0] ?? mistake.right
      if (hits.some(({message}) => message.includes(figure))) named++
    }
    clean += countNumbers(text) - planted.length
    for (const alarm of alarms.filter((each) => !planted.some((mistake) => isAt(each, mistake)))) {
      falseAlarms++
      failures.push(`false alarm at ${alarm.at} in ‘${text}’: ${alarm.message}`)
    }
  }
  const counts = [...kinds.values()]
  const [found, all] = [counts.reduce((sum, [n]) => sum + n, 0), counts.reduce((sum, [, n]) => sum + n, 0)]
  return {planted: all, found, named, clean, falseAlarms, kinds, failures}
}

/** Numbers in digits, without years, and dates as one. */
function countNumbers(text: string): number {
  const plain = text.replace(/\d{1,2} (?=(?:januari|juni|mei|augustus|september|oktober|december|november))/g, '')
  return [...plain.replace(/(?<![\d.,])(?:19|20)\d\d(?!\d|[.,]\d)/g, '').matchAll(/\d+(?:[.,]\d+)*/g)].length
}
