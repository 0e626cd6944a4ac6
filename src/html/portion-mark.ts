import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {type Level, levelMarks, levelNames, publicLevel} from '../model/classification.ts'
import type {DrawnView} from '../model/view.ts'

/** The mark of a portion, and its level in words. */
export interface PortionMark {
  /** "DV" */
  readonly short: string
  /** "Departementaal Vertrouwelijk" */
  readonly words: string
}

/** The mark of a portion of a classified document, public ones too; a public document has none. */
export function describeMark(level: Level | undefined, view: DrawnView): PortionMark | undefined {
  if (view.level === publicLevel) return undefined
  return {short: levelMarks[level ?? publicLevel], words: levelNames[level ?? publicLevel]}
}

/** The mark before a portion, as "(DV)", its level in words for who hears it; nothing in a public document. */
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

/** The mark of a part within a portion, where that part is higher than what it belongs to. */
export function markAbove(level: Level, holder: Level, view: DrawnView): Array<ElementContent> {
  return level === holder ? [] : markPortion(level, view)
}
