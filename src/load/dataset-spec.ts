import type {Level} from '../model/classification.ts'
import type {Word} from './translations.ts'

/** A dataset as `dataset.schema.json` has let it through: the fields that editors type. */
export interface DatasetSpec extends DatasetOverlaySpec {
  readonly titel: string
  readonly soort: Word<'kind'>
  readonly eenheid?: string
  readonly decimalen?: number
  readonly schaal?: number
  readonly bron?: string
  readonly eigenaar?: string
  readonly peildatum?: string
  readonly definitie?: string
  readonly boodschap?: string
  readonly richting?: Word<'direction'>
  readonly norm?: BenchmarkSpec
  readonly streefwaarde?: BenchmarkSpec
  readonly trendbreuk?: ReadonlyArray<string>
  readonly trendbreukReden?: string
  readonly weergave?: Word<'display'>
  readonly weergaveReden?: string
  readonly zonderCijfers?: string
  readonly relaties?: ReadonlyArray<string>
  readonly noten?: ReadonlyArray<string>
}

/** What an overlay adds to a dataset, as `dataset-overlay.schema.json` has let it through. */
export interface DatasetOverlaySpec {
  readonly id: string
  readonly rubricering: Level
  readonly fictief?: boolean
  readonly kolommen?: ReadonlyArray<ColumnSpec>
  readonly rijen?: ReadonlyArray<RowSpec>
}

export interface BenchmarkSpec {
  readonly waarde: number
  readonly richting?: Word<'direction'>
  readonly titel?: string
  readonly tekst?: string
  readonly periode?: string
  readonly rij?: string
  readonly rubricering?: Level
}

export interface AxisSpec {
  readonly id: string
  readonly titel?: string
  readonly groep?: string
  readonly rol?: Word<'role'>
  readonly eenheid?: string
  readonly decimalen?: number
  readonly richting?: Word<'direction'>
  readonly rubricering?: Level
  readonly berekening?: string
}

export interface ColumnSpec extends AxisSpec {
  readonly periode?: string
}

export interface RowSpec extends AxisSpec {
  readonly noot?: string
  readonly waarden?: Readonly<Record<string, CellSpec>>
}

export type CellSpec = number | string | ValueSpec | MissingSpec

export interface ValueSpec {
  readonly waarde?: number
  readonly van?: number
  readonly tekst?: string
  readonly noot?: string
  readonly periode?: string
  readonly status?: Word<'status'>
  readonly ongeveer?: string
  readonly eenheid?: string
  readonly decimalen?: number
  readonly rubricering?: Level
}

export interface MissingSpec {
  readonly ontbreekt: Word<'missing'>
  readonly tekst?: string
  readonly noot?: string
  readonly rubricering?: Level
}
