import {type CellObject, type CellSpec, isMissing} from './dataset-spec.ts'
import type {Value} from './read-value.ts'

/**
 * A cell with a new value: what stood beside the old one stays.
 *
 * A cell without a figure keeps its note and its classification only. A new cell takes the classification that its
 * neighbour has of its own, so that the next figure of a classified series is not public because nobody said anything.
 */
export function applyValue(before: CellSpec | undefined, value: Value, neighbour: CellSpec | undefined): CellSpec {
  if (value.type === 'same') return before ?? ''
  const stays = typeof before === 'object' ? before : pickLevel(neighbour, before)
  if (value.type === 'missing') return {...pickKept(stays), ontbreekt: value.reason}
  const fields = value.type === 'word' ? {tekst: value.text} : toFields(value)
  if (typeof before === 'object' && !isMissing(before)) return {...before, ...fields}
  const kept = pickKept(stays)
  if (Object.keys(kept).length > 0 || 'van' in fields) return {...fields, ...kept}
  return value.type === 'word' ? value.text : value.value
}

/** The fields of a changed cell that were not in the sheet and may need a look. */
export function findKept(after: CellSpec): ReadonlyArray<string> {
  if (typeof after !== 'object') return []
  const {ongeveer, status, van, tekst, noot, waarde} = after
  return [
    ongeveer !== undefined && `‘${ongeveer}’`,
    status !== undefined && `de status ${status}`,
    van !== undefined && `‘van ${van}’`,
    tekst !== undefined && waarde !== undefined && `de woorden ‘${tekst}’`,
    noot !== undefined && 'de noot',
  ].filter((kept) => kept !== false)
}

function toFields({value, whole}: Value & {type: 'number'}): CellObject {
  return {waarde: value, ...(whole !== undefined && {van: whole})}
}

function pickKept({noot, rubricering}: CellObject): CellObject {
  return {...(noot !== undefined && {noot}), ...(rubricering !== undefined && {rubricering})}
}

function pickLevel(neighbour: CellSpec | undefined, before: CellSpec | undefined): CellObject {
  const level = before === undefined && typeof neighbour === 'object' ? neighbour.rubricering : undefined
  return level === undefined ? {} : {rubricering: level}
}
