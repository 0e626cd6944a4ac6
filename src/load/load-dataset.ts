import type {Level} from '../model/classification.ts'
import type {Benchmark, Dataset} from '../model/dataset.ts'
import type {BenchmarkSpec, DatasetSpec} from './dataset-spec.ts'
import {loadColumn} from './load-column.ts'
import {loadRow} from './load-row.ts'
import type {Located, Path} from './located.ts'
import {stateLevel} from './state-level.ts'
import {translate} from './translations.ts'

/** Builds a dataset from what its schema let through. */
export function loadDataset(spec: DatasetSpec, located: Located): Dataset {
  const level = spec.rubricering
  const columns = (spec.kolommen ?? []).map((column, index) => loadColumn(column, ['kolommen', index], level, located))
  const rows = (spec.rijen ?? []).map((row, index) => loadRow(row, ['rijen', index], columns, level, located))
  const benchmark = (field: 'norm' | 'streefwaarde') => {
    const row = rows.find(({id}) => id === spec[field]?.rij)
    return loadBenchmark(spec[field], [field], row?.level ?? level, located)
  }
  return {
    id: spec.id,
    title: spec.titel,
    level,
    kind: translate('kind', spec.soort),
    fictitious: spec.fictief ?? false,
    unit: spec.eenheid,
    decimals: spec.decimalen ?? 0,
    scale: spec.schaal ?? 1,
    source: spec.bron,
    owner: spec.eigenaar,
    referenceDate: spec.peildatum,
    definition: spec.definitie,
    message: spec.boodschap,
    direction: translate('direction', spec.richting),
    standard: benchmark('norm'),
    target: benchmark('streefwaarde'),
    breaks: spec.trendbreuk ?? [],
    breakReason: spec.trendbreukReden,
    display: translate('display', spec.weergave) ?? 'both',
    displayReason: spec.weergaveReden,
    withoutFigures: spec.zonderCijfers,
    relations: spec.relaties ?? [],
    notes: spec.noten ?? [],
    columns,
    rows,
    file: located.file,
  }
}

/** A norm or a target; that of one row is at least as high as the row. */
function loadBenchmark(
  spec: BenchmarkSpec | undefined,
  path: Path,
  level: Level,
  located: Located,
): Benchmark | undefined {
  if (spec === undefined) return undefined
  return {
    value: spec.waarde,
    direction: translate('direction', spec.richting),
    title: spec.titel,
    text: spec.tekst,
    period: spec.periode,
    row: spec.rij,
    level: stateLevel(spec.rubricering, level, located.file, located.placeOf([...path, 'rubricering'])),
  }
}
