import {diagnose} from '../diagnostic/diagnose.ts'
import type {Sources} from '../model/sources.ts'
import {compareFigures} from './compare-figures.ts'
import {compareLevels} from './compare-levels.ts'
import {comparePictures} from './compare-pictures.ts'
import {compareRows} from './compare-rows.ts'
import {compareTexts} from './compare-texts.ts'
import {listCellFigures, listTypedFigures} from './list-figures.ts'
import {listPassages} from './list-passages.ts'
import type {Passage} from './passage.ts'
import {readDecisions} from './read-decisions.ts'

/**
 * Holds sources to an earlier version of them: what was classified there may not stand lower here without a decision.
 *
 * Reads: the sources of both versions, of all levels, and the register of releases as it is now. Returns: nothing;
 * messages stand on the files of `now`, at the place where something stands lower. Never: says in a message what it
 * found, or where it stood before.
 *
 * Labels are compared by id. Text, figures and pictures are looked for wherever they went, so that a block that lost its
 * label, a paragraph that was pasted elsewhere and a row in another dataset are found as well. What is not found: text
 * of fewer than four words, figures of one or two digits by themselves, numbers in words, and what was reworded by more
 * than a few words.
 */
export function checkReclassification(before: Sources, now: Sources): void {
  const [earlier, current] = [listPassages(before), listPassages(now)]
  const decisions = readDecisions(now.registers.releases, compareLevels(before, now))
  compareTexts(earlier, current, decisions)
  compareFigures(listFigures(before, earlier), listFigures(now, current), decisions)
  compareRows(before.datasets, now.datasets, decisions)
  comparePictures(before, now, decisions)
  for (const {path, messages} of before.files) {
    const isBroken = messages.some(({fatal}) => fatal === true)
    const file = now.files.find((other) => other.path === path) ?? now.publication.file
    if (isBroken) diagnose(file, 'eerdere-versie-onleesbaar', undefined, {pad: path})
  }
}

function listFigures({datasets}: Sources, passages: ReadonlyArray<Passage>) {
  return [...[...datasets.values()].flatMap(listCellFigures), ...passages.flatMap(listTypedFigures)]
}
