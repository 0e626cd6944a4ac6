import {diagnose} from '../../diagnostic/diagnose.ts'
import {findExplained} from '../../model/find-explained.ts'
import type {Passage} from '../find-passages.ts'
import {findPlace} from '../find-place.ts'
import {normalise, type WordList} from './word-list.ts'

/** A word of letters, figures and signs with two capitals in one of its parts. */
const candidate = /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}&-]*\p{Lu}[\p{L}\p{N}&]*\p{Lu})[\p{L}\p{N}&]+(?:-[\p{L}\p{N}&]+)*/gu

/**
 * Warns of an abbreviation, where it first stands, that the texts of an edition explain nowhere.
 *
 * An edition is judged by its own texts: what only the annex explains, the public edition has to explain as well. Of a
 * compound it is enough that its first parts are known ("SNMG-1", "EU-missie"). Those in the word list need no explanation.
 */
export function checkAbbreviations(passages: ReadonlyArray<Passage>, {known}: WordList): void {
  const explained = new Set([...known, ...passages.flatMap(({text}) => findExplained(text).map(([short]) => short))])
  const told = new Set<string>()
  for (const passage of passages) {
    for (const {0: word, index} of passage.text.matchAll(candidate)) {
      const parts = normalise(word).split('-')
      const isKnown = parts.some((_, last) => explained.has(parts.slice(0, last + 1).join('-')))
      const short = parts.find((part) => /\p{Lu}.*\p{Lu}/u.test(part) && !explained.has(part))
      const place = findPlace(index, passage)
      if (isKnown || short === undefined || place === undefined || told.has(short)) continue
      told.add(short)
      diagnose(passage.file, 'afkorting-niet-uitgelegd', place, {afkorting: short})
    }
  }
}
