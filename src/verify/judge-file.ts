import type {Judgement} from '../model/effects.ts'
import {readFile} from './read-file.ts'
import type {Search} from './search.ts'
import {Unreadable} from './unreadable.ts'

/** Opens a file as an adversary would and looks for what may not be in it: a function of the bytes and the search alone. */
export function judgeFile(path: string, bytes: Uint8Array, search: Search): Judgement {
  const found = new Map<number, Set<string>>()
  try {
    const {readings, oddities} = readFile(path, bytes)
    for (const reading of readings)
      for (const owner of search(reading)) found.set(owner, (found.get(owner) ?? new Set()).add(reading.place))
    return {isUnreadable: false, found, oddities}
  } catch (error) {
    if (error instanceof Unreadable || error instanceof RangeError) return {isUnreadable: true, found, oddities: []}
    throw error
  }
}
