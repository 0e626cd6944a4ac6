import type {Dataset} from '../model/dataset.ts'
import {describePrinted, describeUnprinted} from './describe-cells.ts'
import {type Draft, keyOf, type Round} from './draft.ts'
import {add, quantityOf} from './expression.ts'
import {earlierId, type Quantity} from './problem.ts'

/**
 * An earlier edition as a round of publishing, and what it says of figures of this one.
 *
 * A figure that it printed is known as it was printed then, for good: no remedy can take it back. One that it did not
 * print is the figure of now. Where both editions have a figure and they differ by more than the policy, it was
 * revised, and the old one says nothing about the new one.
 */
export function describeEarlier(
  draft: Draft,
  datasets: ReadonlyMap<string, Dataset>,
  all: ReadonlyMap<string, Dataset>,
  index: number,
): Round {
  const {quantities} = draft
  const known = new Map<string, string>()
  for (const dataset of datasets.values()) {
    for (const row of dataset.rows) {
      for (const column of dataset.columns) {
        const cell = row.cells.get(column.id)
        const key = keyOf(dataset.id, row.id, column.id)
        const id = earlierId(index, key)
        if (cell?.type === 'number') {
          const quantity = {...describePrinted(id, dataset, row, column, cell), kind: 'free'} as const
          quantities.set(id, quantity)
          known.set(key, id)
          tie(draft, key, quantity)
        } else if (cell !== undefined && !quantities.has(key)) {
          const quantity = describeUnprinted(id, dataset, row, column, cell, 'stg-zeer-geheim')
          if (quantity === undefined) continue
          quantities.set(id, {...quantity, kind: 'free'})
          known.set(key, id)
        }
      }
    }
  }
  return {
    datasets: new Map([...all, ...[...datasets].map(([id, then]) => [id, withPresent(then, all.get(id))] as const)]),
    isEarlier: true,
    find(...place) {
      const key = keyOf(...place)
      return known.get(key) ?? (quantities.has(key) ? key : undefined)
    },
  }
}

/** A dataset with the rows and columns that it has now and did not show then: its sums may name them. */
function withPresent(dataset: Dataset, present: Dataset | undefined): Dataset {
  const missing = <T extends {readonly id: string}>(
    then: ReadonlyArray<T>,
    now: ReadonlyArray<T> = [],
  ): ReadonlyArray<T> => now.filter(({id}) => !then.some((axis) => axis.id === id))
  return {
    ...dataset,
    rows: [...dataset.rows, ...missing(dataset.rows, present?.rows)],
    columns: [...dataset.columns, ...missing(dataset.columns, present?.columns)],
  }
}

/** What an earlier edition printed is the figure of now, give or take what it was revised by since. */
function tie({quantities, rules, minimum}: Draft, key: string, earlier: Quantity): void {
  const present = quantities.get(key)
  if (present === undefined || present.kind === 'free') return
  const value = present.truth ?? earlier.lower
  const revised = value - Math.min(Math.max(value, earlier.lower), earlier.upper)
  if (Math.abs(revised) > minimum * Math.abs(value)) return
  const difference = add(quantityOf(key), quantityOf(earlier.id), -1)
  const [lower, upper] = [Math.min(0, revised), Math.max(0, revised)]
  rules.push({type: 'sum', expression: difference, lower, upper, result: undefined})
}
