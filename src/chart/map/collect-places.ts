import {findNumber, findPlaces} from '../../model/chart-form.ts'
import type {Dataset, Row} from '../../model/dataset.ts'

/** A place on the map, with all that happens there. */
export interface Place {
  readonly number: number
  readonly name: string
  readonly latitude: number
  readonly longitude: number
  /** In whose company, each once, in the order of the table. */
  readonly bonds: ReadonlyArray<string>
  readonly missions: ReadonlyArray<string>
}

export interface Places {
  /** Numbered in alphabetical order. */
  readonly places: ReadonlyArray<Place>
  /** Every company, in the order of the table. */
  readonly bonds: ReadonlyArray<string>
  /** What has no place on the map, by name. */
  readonly elsewhere: ReadonlyArray<string>
}

/** Gathers the rows of a world map by place: columns `plaats`, `verband`, `breedte` and `lengte`. */
export function collectPlaces(dataset: Dataset): Places {
  const rows = findPlaces(dataset)
  const byName = new Map<string, Row[]>()
  for (const row of rows) {
    const name = wordOf(row, 'plaats') ?? row.title
    byName.set(name, [...(byName.get(name) ?? []), row])
  }
  const places = [...byName]
    .sort(([a], [b]) => (plain(a) < plain(b) ? -1 : 1))
    .map(([name, mine], index) => ({
      number: index + 1,
      name,
      latitude: degrees(dataset, mine, 'breedte'),
      longitude: degrees(dataset, mine, 'lengte'),
      bonds: unique(mine.flatMap((row) => wordOf(row, 'verband') ?? [])),
      missions: unique(mine.map(missionOf)),
    }))
  const bonds = unique(rows.flatMap((row) => wordOf(row, 'verband') ?? []))
  const others = dataset.rows.filter((row) => !rows.includes(row) && row.cells.size > 0)
  return {places, bonds, elsewhere: unique(others.map(missionOf))}
}

/** A mission with more than one place has a row for each, under its own name as group. */
function missionOf({group, title}: Row): string {
  return group ?? title
}

function wordOf(row: Row, id: string): string | undefined {
  const cell = row.cells.get(id)
  return cell === undefined || cell.type === 'missing' ? undefined : cell.text
}

function degrees(dataset: Dataset, rows: ReadonlyArray<Row>, id: string): number {
  const column = dataset.columns.find((one) => one.id === id)
  const values = rows.flatMap((row) => (column === undefined ? [] : (findNumber(row, column)?.value ?? [])))
  return values.reduce((a, b) => a + b, 0) / values.length
}

function unique(words: ReadonlyArray<string>): ReadonlyArray<string> {
  return [...new Set(words)]
}

/** A name for sorting, without its accents. */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
