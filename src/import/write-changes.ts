import type {Change} from './change.ts'
import type {DatasetSpec, RowSpec} from './dataset-spec.ts'
import type {Draft} from './draft.ts'
import {copyElement, insertElement, insertField, replaceValue} from './edit-json.ts'

/**
 * Writes the new columns and the changed cells into the JSON of a dataset.
 *
 * A new column is a copy of its neighbour with its own id, title and period; its cells stand in each row where the
 * order of the columns puts them.
 */
export function writeChanges(text: string, draft: Draft, changes: ReadonlyArray<Change>): string {
  const order = draft.dataset.kolommen.map(({id}) => id)
  let done = text
  for (const {column, neighbour, side} of draft.columns.added) {
    const present = (JSON.parse(done) as DatasetSpec).kolommen.findIndex(({id}) => id === neighbour.id)
    const {id, titel, periode} = column
    const fields = {id, ...(titel !== undefined && {titel}), ...(periode !== undefined && {periode})}
    const copy = copyElement(done, ['kolommen', present], fields)
    done = insertElement(done, ['kolommen'], side === 'after' ? present + 1 : present, copy)
  }
  for (const {row, column, before, after} of changes) {
    const index = draft.dataset.rijen.indexOf(row)
    const path = ['rijen', index, 'waarden']
    const present: object = (JSON.parse(done) as DatasetSpec).rijen[index] ?? {}
    const stated = (present as RowSpec).waarden
    if (before !== undefined) done = replaceValue(done, [...path, column.id], after)
    else if (stated === undefined)
      done = insertField(done, ['rijen', index], 'waarden', {[column.id]: after}, Object.keys(present).at(-1))
    else {
      const earlier = order.slice(0, order.indexOf(column.id)).findLast((id) => id in stated)
      done = insertField(done, path, column.id, after, earlier)
    }
  }
  return done
}
