import type {Dataset} from '../model/dataset.ts'
import type {Identity} from './check-identities.ts'

/**
 * Everything that a release can be about, by the words that it names it with: chapters and sections, datasets, their
 * rows, columns and cells, and the entries of registers.
 */
export function listParts(
  texts: ReadonlyArray<Identity>,
  tables: ReadonlyArray<Identity>,
  datasets: ReadonlyMap<string, Dataset>,
  entries: Readonly<Record<string, ReadonlyArray<Identity>>>,
): ReadonlyArray<Identity> {
  const registered = Object.entries(entries).flatMap(([name, list]) =>
    list.map((entry) => ({...entry, id: `${name}/${entry.id}`})),
  )
  return [...texts, ...tables, ...registered, ...[...datasets.values()].flatMap(listWithin)]
}

function listWithin({id, file, rows, columns, standard, target}: Dataset): ReadonlyArray<Identity> {
  const axes = [...rows, ...columns].map((axis) => ({
    id: `${id}/${axis.id}`,
    file,
    place: axis.place,
    level: axis.level,
  }))
  const cells = rows.flatMap((row) =>
    [...row.cells].map(([column, {place, level}]) => ({id: `${id}/${row.id}/${column}`, file, place, level})),
  )
  const norms = Object.entries({norm: standard, streefwaarde: target}).flatMap(([name, norm]) =>
    norm === undefined ? [] : [{id: `${id}/${name}`, file, place: undefined, level: norm.level}],
  )
  return [...axes, ...cells, ...norms]
}
