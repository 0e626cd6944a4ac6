import {diagnose} from '../../diagnostic/diagnose.ts'
import type {Dataset} from '../../model/dataset.ts'
import type {View} from '../../model/view.ts'

/**
 * Warns of an indicator of which readers cannot tell where it comes from, who answers for it, or of when it is.
 *
 * One without figures needs no reference date; where there is none to be had, a note that says so will do.
 */
export function checkIndicators({datasets, figures}: View): void {
  for (const id of figures.keys()) {
    const dataset = datasets.get(id)
    if (dataset === undefined) continue
    for (const veld of findAbsent(dataset)) diagnose(dataset.file, 'indicator-onvolledig', undefined, {naam: id, veld})
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
