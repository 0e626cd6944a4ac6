import type {Point} from 'unist'
import type {Level} from '../model/classification.ts'
import type {Cell} from '../model/dataset.ts'
import type {CellSpec} from './dataset-spec.ts'
import {missingTexts, translate} from './translations.ts'

/** One figure, word or reason for there being none. `level` is that of the cell with all that holds it. */
export function loadCell(spec: CellSpec, level: Level, place: Point | undefined): Cell {
  if (typeof spec === 'string') return {type: 'text', text: spec, note: undefined, level, place}
  const given = typeof spec === 'number' ? {waarde: spec} : spec
  if ('ontbreekt' in given) {
    const {ontbreekt, tekst = missingTexts[ontbreekt], noot} = given
    return {type: 'missing', reason: translate('missing', ontbreekt), text: tekst, note: noot, level, place}
  }
  const {waarde, tekst, noot} = given
  if (waarde === undefined) return {type: 'text', text: tekst ?? '', note: noot, level, place}
  return {
    type: 'number',
    value: waarde,
    whole: given.van,
    text: tekst,
    status: translate('status', given.status),
    approximation: given.ongeveer,
    unit: given.eenheid,
    decimals: given.decimalen,
    period: given.periode,
    computed: false,
    note: noot,
    level,
    place,
  }
}
