import {diagnose} from '../../diagnostic/diagnose.ts'
import type {Dataset} from '../../model/dataset.ts'
import {findField} from '../find-field.ts'

/**
 * Warns of an indicator of which readers cannot tell where it comes from, who answers for it, or of when it is.
 *
 * One without figures needs no reference date; where there is none to be had, a note that says so will do.
 */
export function checkIndicators(datasets: Iterable<Dataset>, placed: ReadonlySet<string>): void {
  for (const dataset of datasets) {
    if (!placed.has(dataset.id)) continue
    const {id, file} = dataset
    const absent = findAbsent(dataset)
    const velden = absent.map((field) => `geen ${field}`).join(' en ')
    if (absent.length > 0) diagnose(file, 'indicator-onvolledig', findField('titel', file), {naam: id, velden})
  }
}

function findAbsent({source, owner, referenceDate, withoutFigures, notes}: Dataset): ReadonlyArray<string> {
  const isDated = referenceDate ?? withoutFigures ?? notes.find((note) => /peildatum|meetjaar|niet vermeld/i.test(note))
  return [
    ...(source === undefined && withoutFigures === undefined ? ['bron'] : []),
    ...(isDated === undefined ? ['peildatum'] : []),
    ...(owner === undefined ? ['eigenaar'] : []),
  ]
}
