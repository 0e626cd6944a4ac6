import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {type Level, levelMarks, levelNames, publicLevel} from '../model/classification.ts'
import type {DrawnView} from '../model/view.ts'

/** The mark of what is classified, and its level in words. */
export interface PortionMark {
  /** "DV" */
  readonly short: string
  /** "Departementaal Vertrouwelijk" */
  readonly words: string
}

/** The mark of what is classified, in an annex; a report has none, as its band says the level once. */
export function describeMark(level: Level | undefined, view: DrawnView): PortionMark | undefined {
  if (level === undefined || level === publicLevel || view.edition.kind !== 'annex') return undefined
  return {short: levelMarks[level], words: levelNames[level]}
}

/** The mark before what is classified, as "(DV)", its level in words for who hears it; nothing before what is public. */
export function markPortion(level: Level | undefined, view: DrawnView): Array<ElementContent> {
  const mark = describeMark(level, view)
  if (mark === undefined) return []
  return [
    h('span.portion', {title: mark.words}, [
      h('span', {ariaHidden: 'true'}, `(${mark.short})`),
      h('span.unseen', `${mark.words}: `),
    ]),
    {type: 'text', value: ' '},
  ]
}
