import {findKept} from './apply-value.ts'
import type {Change} from './change.ts'
import type {Entry} from './collecting.ts'
import {type DatasetSpec, findDecimals, findNumber, keyOf} from './dataset-spec.ts'
import type {Draft} from './draft.ts'
import {countDecimals} from './spell.ts'

/** What an editor should know besides the changes, in Dutch sentences. */
export function listRemarks(
  draft: Draft,
  entries: ReadonlyArray<Entry>,
  changes: ReadonlyArray<Change>,
): ReadonlyArray<string> {
  const {dataset, columns, before, cells} = draft
  const changed = new Set(changes.map(({row, column}) => keyOf(row, column)))
  const keys = (some: ReadonlyArray<Entry>): ReadonlyArray<string> => some.map(({row, column}) => keyOf(row, column))
  const known = entries.filter(({row, column}) => before.has(keyOf(row, column)))
  const empty = keys(known.filter(({cell}) => cell.type === 'empty'))
  const same = keys(known.filter(({cell}) => cell.type !== 'empty')).filter((key) => !changed.has(key))
  const precise = changes.filter(({row, column, after}) => {
    const value = findNumber(after)
    return value !== undefined && countDecimals(value) > findDecimals(dataset, row, column, after)
  })
  const computed = keys(entries).filter((key) => !cells.has(key))
  return [
    ...changes.flatMap(({row, column, before: old, after}) => {
      const kept = old === undefined ? [] : findKept(after)
      return kept.length === 0
        ? []
        : [`Kijk of ${kept.join(' en ')} bij ${keyOf(row, column)} nog ${kept.length > 1 ? 'kloppen' : 'klopt'}.`]
    }),
    ...say(same, 'Was al gelijk'),
    ...say(empty, 'Leeg in de spreadsheet, dus niet gewijzigd'),
    ...say(computed, 'Volgt uit een berekening en staat dus niet in het bestand'),
    ...say(
      precise.map(({row, column}) => keyOf(row, column)),
      'Heeft meer decimalen dan het rapport afdrukt',
    ),
    ...(columns.added.length === 0 ? [] : computedColumns(dataset)),
    ...say([...columns.skipped], 'Kolommen van de spreadsheet die niet zijn ingelezen'),
  ]
}

/** A column such as `2025 - 2024` may have to move on with the periods. */
function computedColumns({kolommen}: DatasetSpec): ReadonlyArray<string> {
  return kolommen.flatMap(({id, berekening}) =>
    berekening === undefined ? [] : [`Kijk of kolom ${id} nog met de goede kolommen rekent: ${berekening}.`],
  )
}

/** A sentence about some names: the first few, and how many more there are. */
function say(names: ReadonlyArray<string>, words: string): ReadonlyArray<string> {
  if (names.length === 0) return []
  const shown = names.length > 8 ? [...names.slice(0, 6), `en nog ${names.length - 6}`] : names
  return [`${words}: ${shown.join(', ').replace(', en nog', ' en nog')}.`]
}
