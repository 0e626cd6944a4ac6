import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {type Level, levelMarks, levelNames, publicLevel} from '../model/classification.ts'
import type {DrawnView} from '../model/view.ts'

/**
 * The mark before what is classified, as "(DV)", its level in words for who hears it; nothing in a report, whose band
 * says the level once, and nothing before what is public.
 */
export function markPortion(level: Level | undefined, view: DrawnView): Array<ElementContent> {
  if (level === undefined || level === publicLevel || view.edition.kind !== 'annex') return []
  return [
    h('span.portion', {title: levelNames[level]}, [
      h('span', {ariaHidden: 'true'}, `(${levelMarks[level]})`),
      h('span.unseen', `${levelNames[level]}: `),
    ]),
    {type: 'text', value: ' '},
  ]
}
