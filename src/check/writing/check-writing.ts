import type {Dictionary} from '../../model/effects.ts'
import type {Sources} from '../../model/sources.ts'
import type {View} from '../../model/view.ts'
import {findPassages} from '../find-passages.ts'
import {checkAbbreviations} from './check-abbreviations.ts'
import {checkCommitments} from './check-commitments.ts'
import {checkIndicators} from './check-indicators.ts'
import {checkSections} from './check-sections.ts'
import {checkSentences} from './check-sentences.ts'
import {checkSpelling} from './check-spelling.ts'
import {checkTerms} from './check-terms.ts'
import {listTypedTexts} from './list-typed-texts.ts'
import {listTypedWords} from './typed-words.ts'
import {readWordList} from './word-list.ts'

/**
 * Holds the report to the rules of good reporting: what a section and an indicator need, and plain, even language.
 *
 * Reads: the sources of all levels, and the views of whole reports, one for each group of readers. Its messages are warnings,
 * on the files of either; reasonable people differ, so no build asks for them. Never: changes anything.
 */
export function checkWriting(sources: Sources, views: ReadonlyArray<View>, dictionary: Dictionary): void {
  const wordList = readWordList(sources.wordLists)
  const words = listTypedWords(listTypedTexts(sources))
  checkSpelling(words, wordList, dictionary)
  checkTerms(words, wordList)
  checkIndicators(sources.datasets.values(), new Set(views.flatMap(({figures}) => [...figures.keys()])))
  for (const view of views) {
    const passages = findPassages(view)
    checkSections(view)
    checkSentences(passages)
    checkAbbreviations(passages, wordList)
    checkCommitments(view)
  }
}
