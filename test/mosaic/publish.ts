import type {Cell, Dataset, MissingCell, NumberCell, Row} from '../../src/model/dataset.ts'
import {number} from '../model/make-dataset.ts'

export const secret = 'departementaal-vertrouwelijk'

/** A figure that the public edition does not print. */
export function kept(value: number, more: Partial<NumberCell> = {}): Cell {
  return number(value, {level: secret, ...more})
}

/** A cell without a figure. */
export function gap(reason: MissingCell['reason']): Cell {
  return {type: 'missing', reason, text: '', note: undefined, level: 'openbaar', place: undefined}
}

/** As the public edition has it: what is classified is a gap, or is not there at all. */
export function publish(given: Dataset): Dataset {
  const isSeen = ({level}: {readonly level: string}): boolean => level === 'openbaar'
  const rows = given.rows.filter(isSeen).map(
    (each): Row => ({
      ...each,
      cells: new Map([...each.cells].map(([id, cell]) => [id, isSeen(cell) ? cell : gap('not-public')])),
    }),
  )
  return {...given, rows, columns: given.columns.filter(isSeen)}
}

export function toMap(datasets: ReadonlyArray<Dataset>): ReadonlyMap<string, Dataset> {
  return new Map(datasets.map((each) => [each.id, each]))
}
