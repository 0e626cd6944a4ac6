import {isCovered, type Level} from '../model/classification.ts'
import {figureKeys} from '../model/figure-keys.ts'
import {findPhrases, foldText} from '../model/find-phrases.ts'
import {once} from '../model/once.ts'
import type {Sources} from '../model/sources.ts'
import type {View} from '../model/view.ts'
import {describeView} from './describe-view.ts'
import {isTelling} from './is-telling.ts'
import {listHiddenFigures} from './list-hidden-figures.ts'
import {listHiddenText} from './list-hidden-text.ts'
import {listStrings} from './list-strings.ts'

/** What an edition may not hold. Goes from `project` to `verify` and nowhere else. */
export interface Withheld {
  /** Collected when somebody asks. */
  readonly traces: ReadonlyArray<Trace>
}

/** Something that must not be found in an output, and what it is: an id and a place, for the message. */
export interface Trace {
  readonly kind: 'text' | 'title' | 'id' | 'figure'
  /** A few words, or of a figure its digits: `1234.5`. */
  readonly text: string
  /** Path and line of the source. */
  readonly origin: string
}

/**
 * Collects what was withheld from a view: sequences of words, titles, ids and figures.
 *
 * What the view itself says as well ("2025", "Realisatie") is no trace of anything and is left out, and so is
 * what is too short to tell.
 */
export function findWithheld(sources: Sources, clearance: Level, view: View): Withheld {
  return listingOnce(once(() => listTraces(sources, clearance, view)))
}

/** Apart, so that it holds no sources once the traces are listed. */
function listingOnce(list: () => ReadonlyArray<Trace>): Withheld {
  return {
    get traces() {
      return list()
    },
  }
}

function listTraces(sources: Sources, clearance: Level, view: View): ReadonlyArray<Trace> {
  const isHidden = (level: Level): boolean => !isCovered(level, clearance)
  const traces: Trace[] = []
  for (const text of sources.chapters.flatMap((chapter) => [chapter, ...chapter.sections])) {
    const origin = text.file.path
    if (isHidden(text.level))
      traces.push({kind: 'title', text: text.title, origin}, {kind: 'id', text: text.id, origin})
    traces.push(...listHiddenText(text.body, text.level, isHidden, origin))
  }
  for (const dataset of sources.datasets.values()) traces.push(...listHiddenFigures(dataset, isHidden))
  for (const {level, specification, file} of sources.specifications.values()) {
    if (isHidden(level))
      for (const text of listStrings(specification)) traces.push({kind: 'text', text, origin: file.path})
  }
  for (const {id, level, file, place: _, ...entry} of Object.values(sources.registers).flat()) {
    if (!isHidden(level)) continue
    traces.push({kind: 'id', text: id, origin: file.path})
    for (const text of listStrings(entry)) traces.push({kind: 'title', text, origin: file.path})
  }
  return withoutKnown(traces.filter(isTelling), view)
}

function withoutKnown(traces: ReadonlyArray<Trace>, view: View): ReadonlyArray<Trace> {
  const unique = [...new Map(traces.map((trace) => [`${trace.kind} ${foldText(trace.text)}`, trace] as const)).values()]
  const words = unique.filter(({kind}) => kind !== 'figure')
  if (unique.length === 0) return unique
  const said = describeView(view)
  const known = findPhrases(words.map(({kind, text}) => ({text, isWhole: kind !== 'text'})))(said)
  const figures = figureKeys(said)
  return [
    ...words.filter((_, index) => !known.has(index)),
    ...unique.filter(({kind, text}) => kind === 'figure' && !figures.has(text)),
  ]
}
