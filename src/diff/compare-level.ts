import {isCovered, type Level, publicLevel} from '../model/classification.ts'
import type {Change, Finding, Subject} from './comparison.ts'

export interface Levelled {
  readonly subject: Subject
  /** Of the finding: the part after `rubricering_`. */
  readonly id: string
  readonly place: Finding['place']
  /** Undefined in the version where there is no such thing. */
  readonly from: Level | undefined
  readonly to: Level | undefined
  /** Of what holds it: a change that the whole went through is told of the whole. */
  readonly holder?: {readonly from: Level | undefined; readonly to: Level | undefined}
  /** What was printed and is, for those who may see both. */
  readonly printed?: {readonly from?: string | undefined; readonly to?: string | undefined}
}

/** What happened to the classification of one thing: nothing, or one finding. What is public and new is no finding. */
export function compareLevel({subject, id, place, from, to, holder, printed}: Levelled): ReadonlyArray<Finding> {
  if (holder !== undefined && from === holder.from && to === holder.to) return []
  const change = nameChange(from, to)
  if (change === undefined) return []
  return [
    {
      id: `rubricering_${id}`,
      category: 'classification',
      change,
      subject,
      place,
      levels: {from, to},
      from: printed?.from,
      to: printed?.to,
    },
  ]
}

function nameChange(from: Level | undefined, to: Level | undefined): Change | undefined {
  if (from === to) return undefined
  if (from === undefined) return to === publicLevel ? undefined : 'appeared'
  if (to === undefined) return from === publicLevel ? undefined : 'vanished'
  return isCovered(to, from) ? 'fell' : 'rose'
}
