import type {Needle} from '../model/effects.ts'
import {figureKeys} from '../model/figure-keys.ts'
import {findPhrases} from '../model/find-phrases.ts'
import type {Reading} from './reading.ts'
import {uncover} from './uncover.ts'

/** Looks for everything at once in a text that a file can be read as: gives the owners of what was found. */
export type Search = (reading: Reading) => ReadonlySet<number>

export function makeSearch(needles: ReadonlyArray<Needle>): Search {
  const phrases = needles.filter(({kind}) => kind !== 'figure')
  const find = findPhrases(phrases.map(({kind, text}) => ({text, isWhole: kind === 'word'})))
  const figures = new Map<string, number[]>()
  for (const {kind, text, owner} of needles)
    if (kind === 'figure') figures.set(text, [...(figures.get(text) ?? []), owner])

  return ({text, isText}) => {
    const owners = new Set<number>()
    for (const layer of uncover(text, isText)) {
      for (const index of find(layer)) owners.add(phrases[index]!.owner)
      if (!isText || figures.size === 0) continue
      for (const key of figureKeys(layer)) for (const owner of figures.get(key) ?? []) owners.add(owner)
    }
    return owners
  }
}
