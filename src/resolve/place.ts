import type {Cleared, View} from '../model/view.ts'
import {computeDataset} from './compute-dataset.ts'
import {placeFigures} from './place-figures.ts'
import {selectPrinted} from './select-printed.ts'

/**
 * Computes what is to be computed and gives every figure its number: all that charts need of a view.
 *
 * It comes before the rest of resolving, so that charts are drawn on the other core meanwhile.
 */
export function place(view: Cleared<View>): Cleared<View> {
  const datasets = new Map([...view.datasets].map(([id, dataset]) => [id, computeDataset(dataset)] as const))
  const computed = {...view, datasets, printed: selectPrinted(datasets, view.selections)}
  return {...computed, figures: placeFigures(computed)}
}
