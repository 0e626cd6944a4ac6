import type {Level} from '../model/classification.ts'
import type {Axis, Column} from '../model/dataset.ts'
import type {AxisSpec, ColumnSpec} from './dataset-spec.ts'
import type {Located, Path} from './located.ts'
import {stateLevel} from './state-level.ts'
import {translate} from './translations.ts'

/** A column of a dataset, at least as high as `level`. */
export function loadColumn(spec: ColumnSpec, path: Path, level: Level, located: Located): Column {
  return {...loadAxis(spec, path, level, located), period: spec.periode ?? findPeriod(spec.id)}
}

/** What a row and a column have in common. */
export function loadAxis(spec: AxisSpec, path: Path, level: Level, located: Located): Axis {
  return {
    id: spec.id,
    title: spec.titel ?? spec.id,
    group: spec.groep,
    role: translate('role', spec.rol),
    unit: spec.eenheid,
    decimals: spec.decimalen,
    direction: translate('direction', spec.richting),
    level: stateLevel(spec.rubricering, level, located.file, located.placeOf([...path, 'rubricering'])),
    formula: spec.berekening,
    place: located.placeOf([...path, 'id']),
  }
}

/** The period that an id says: `2025`, `2025-h1` as 2025-H1, `2025-12-31`, `2020-2022` as 2020–2022. */
function findPeriod(id: string): string | undefined {
  if (/^\d{4}-\d{4}$/.test(id)) return id.replace('-', '–')
  return /^\d{4}(-(h[12]|q[1-4]|\d{2}-\d{2}))?$/.test(id) ? id.toUpperCase() : undefined
}
