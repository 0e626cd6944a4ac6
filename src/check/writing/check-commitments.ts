import {diagnose} from '../../diagnostic/diagnose.ts'
import type {View} from '../../model/view.ts'
import {findLastDay} from './find-last-day.ts'

/**
 * Warns of a promise to be kept by the date of this edition, or in each edition, that nothing in it answers: its entry
 * names no section of the edition and no dataset that is placed.
 */
export function checkCommitments({registers, publication, chapters, figures}: View): void {
  const sections = new Set(chapters.flatMap((chapter) => [chapter, ...chapter.sections]).map(({id}) => id))
  for (const {id, due, state, section, datasets, file, place} of registers.commitments) {
    if (due === undefined || state === 'settled' || state === 'lapsed' || !isDue(due, publication.date)) continue
    const isAnswered = (section !== undefined && sections.has(section)) || datasets.some((each) => figures.has(each))
    if (!isAnswered) diagnose(file, 'toezegging-onbeantwoord', place, {naam: id, termijn: due})
  }
}

/** Whether something is to be done in each edition, or before the date of this one. */
function isDue(term: string, date: string): boolean {
  if (/^(?:elke editie|deze editie|halfjaarlijks|jaarlijks|elk halfjaar|elk jaar)$/i.test(term.trim())) return true
  const last = findLastDay(term)
  return last !== undefined && last <= date
}
