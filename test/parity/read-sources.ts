import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'

/** A dataset as its file states it. The parity test reads the files itself, past the program's loading. */
export interface Source {
  readonly id: string
  readonly titel: string
  readonly rubricering: string
  readonly soort: string
  readonly eenheid?: string
  readonly decimalen?: number
  readonly schaal?: number
  readonly weergave?: string
  readonly zonderCijfers?: string
  readonly norm?: SourceGoal
  readonly streefwaarde?: SourceGoal
  readonly kolommen?: ReadonlyArray<SourceAxis>
  readonly rijen?: ReadonlyArray<SourceRow>
}

export interface SourceGoal {
  readonly waarde: number
  readonly rij?: string
  readonly rubricering?: string
}

export interface SourceAxis {
  readonly id: string
  readonly titel?: string
  readonly rol?: string
  readonly periode?: string
  readonly eenheid?: string
  readonly decimalen?: number
  readonly rubricering?: string
  readonly berekening?: string
}

export interface SourceRow extends SourceAxis {
  readonly waarden?: Readonly<Record<string, SourceCell | number | string>>
}

export interface SourceCell {
  readonly waarde?: number
  readonly van?: number
  readonly tekst?: string
  readonly ongeveer?: string
  readonly ontbreekt?: string
  readonly eenheid?: string
  readonly decimalen?: number
  readonly periode?: string
  readonly rubricering?: string
}

export const root = path.resolve(import.meta.dirname, '../..')

/** Every dataset of the report, by id. */
export function readSources(): ReadonlyMap<string, Source> {
  const folder = path.join(root, 'data')
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  return new Map(
    files.map((file) => [file.slice(0, -5), JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Source]),
  )
}

/** Ids of the datasets that are placed as a chart alone: on paper they have no table. */
export function readChartsAlone(): ReadonlySet<string> {
  const folder = path.join(root, 'content')
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) => /\d\d-.*\.md$/.test(file))
  const placed = files.flatMap((file) => [
    ...readFileSync(path.join(folder, file), 'utf8').matchAll(/^::kpi\{#([a-z0-9-]+) weergave=grafiek\}$/gm),
  ])
  return new Set(placed.map(([, id = '']) => id))
}

const levels = ['openbaar', 'departementaal-vertrouwelijk', 'stg-confidentieel', 'stg-geheim', 'stg-zeer-geheim']

/** How high a level is, 0 for public; the highest of several. */
export function heightOf(...given: ReadonlyArray<string | undefined>): number {
  return Math.max(0, ...given.map((level) => levels.indexOf(level ?? 'openbaar')))
}

/** An edition: its folder, how high it may go, and for an annex how high the edition goes that it completes. */
export interface Edition {
  readonly id: string
  readonly clearance: number
  readonly base: number | undefined
}

export const editions: ReadonlyArray<Edition> = [
  {id: 'openbaar', clearance: 0, base: undefined},
  {id: 'vertrouwelijk', clearance: 1, base: 0},
]
