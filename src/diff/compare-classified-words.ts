import type {Level} from '../model/classification.ts'
import type {Block} from './blocks.ts'
import {compareLevel} from './compare-level.ts'
import type {Finding, Subject} from './comparison.ts'
import {pairBy} from './pair.ts'

/**
 * Classified words within a block that both versions have. Words that were there already, at the level of the block,
 * rose; words that stayed without their own level fell.
 */
export function compareClassifiedWords(
  from: Block,
  to: Block,
  place: Finding['place'],
  block: Subject,
): ReadonlyArray<Finding> {
  if (from.classified.length + to.classified.length === 0) return []
  const subject: Subject = {...block, type: 'words', title: `woorden in een ${block.title}`}
  const {both, onlyFrom, onlyTo} = pairBy(from.classified, to.classified, ({text}) => text)
  const levelIn = (other: Block, text: string): Level | undefined =>
    other.plain.includes(text) ? other.level : undefined
  return [
    ...both.map(([before, after]) => ({text: after.text, from: before.level, to: after.level})),
    ...onlyTo.map(({text, level}) => ({text, from: levelIn(from, text), to: level})),
    ...onlyFrom.map(({text, level}) => ({text, from: level, to: levelIn(to, text)})),
  ].flatMap(({text, from: before, to: after}) =>
    compareLevel({
      subject,
      id: '',
      place,
      from: before,
      to: after,
      printed: {from: before && text, to: after && text},
    }),
  )
}
