import type {Level} from '../model/classification.ts'
import type {Block} from './blocks.ts'
import {compareLevel} from './compare-level.ts'
import type {Finding, Subject} from './comparison.ts'
import {pairBy} from './pair.ts'

/**
 * Classified words within a block. Words that were there already, at the level of the block,
 * rose; words that stayed without their own level fell.
 */
export function compareClassifiedWords(
  from: Block | undefined,
  to: Block | undefined,
  place: Finding['place'],
  block: Subject,
): ReadonlyArray<Finding> {
  const [before, after] = [from?.classified ?? [], to?.classified ?? []]
  if (before.length + after.length === 0) return []
  const subject: Subject = {...block, type: 'words', title: `woorden in een ${block.title}`}
  const {both, onlyFrom, onlyTo} = pairBy(before, after, ({text}) => text)
  const levelIn = (other: Block | undefined, text: string): Level | undefined =>
    other?.plain.includes(text) ? other.level : undefined
  return [
    ...both.map(([old, current]) => ({text: current.text, from: old.level, to: current.level})),
    ...onlyTo.map(({text, level}) => ({text, from: levelIn(from, text), to: level})),
    ...onlyFrom.map(({text, level}) => ({text, from: level, to: levelIn(to, text)})),
  ].flatMap(({text, from: old, to: current}) =>
    compareLevel({
      subject,
      id: '',
      place,
      from: old,
      to: current,
      printed: {from: old && text, to: current && text},
    }),
  )
}
