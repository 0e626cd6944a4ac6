import type {Point} from 'unist'
import type {VFile} from 'vfile'
import {diagnose} from '../../diagnostic/diagnose.ts'
import type {Dataset} from '../../model/dataset.ts'

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
    if (absent.length > 0) diagnose(file, 'indicator-onvolledig', findTitle(file), {naam: id, velden})
  }
}

/** Where a dataset states its title: what is absent has no place of its own. */
function findTitle(file: VFile): Point | undefined {
  const [before = '', after] = String(file).split(/^(?= *"titel" *:)/m, 2)
  const indent = /^ */.exec(after ?? '')?.[0].length ?? 0
  return after === undefined ? undefined : {line: before.split('\n').length, column: indent + 1}
}

function findAbsent({source, owner, referenceDate, withoutFigures, notes}: Dataset): ReadonlyArray<string> {
  const isDated = referenceDate ?? withoutFigures ?? notes.find((note) => /peildatum|meetjaar|niet vermeld/i.test(note))
  return [
    ...(source === undefined && withoutFigures === undefined ? ['bron'] : []),
    ...(isDated === undefined ? ['peildatum'] : []),
    ...(owner === undefined ? ['eigenaar'] : []),
  ]
}
