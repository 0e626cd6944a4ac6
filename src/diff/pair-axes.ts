import type {Axis} from '../model/dataset.ts'
import {type Pairs, pairBy} from './pair.ts'

/** Which rows, or columns, are the same: by id, or by title where that was given another id. */
export function pairAxes<T extends Axis>(from: ReadonlyArray<T>, to: ReadonlyArray<T>): Pairs<T> {
  return pairBy<T>(
    from,
    to,
    ({id}) => id,
    ({title, group, role}) => [title, group, role].join('\u0000'),
  )
}
