import {describeBenchmarks} from '../model/benchmark.ts'
import type {Dataset} from '../model/dataset.ts'
import type {Finding, Subject} from './comparison.ts'

const names = {standard: 'norm', target: 'streefwaarde'} as const

/** Differences in the norm and the target that a dataset has, apart from those that are rows or columns of its table. */
export function compareBenchmarks(from: Dataset, to: Dataset, place: Finding['place']): ReadonlyArray<Finding> {
  return (['standard', 'target'] as const).flatMap((role): ReadonlyArray<Finding> => {
    const before = describeOne(from, role)
    const after = describeOne(to, role)
    const name = names[role]
    const subject: Subject = {type: 'benchmark', path: [to.id, name], title: `${to.title}: ${name}`, part: name}
    if (before === after) return []
    const change = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'
    return [{id: `cijfer_${to.id}_${name}`, category: 'figure', change, subject, place, from: before, to: after}]
  })
}

function describeOne(dataset: Dataset, role: 'standard' | 'target'): string | undefined {
  const other = role === 'standard' ? 'target' : 'standard'
  return describeBenchmarks({...dataset, [other]: undefined})[0]?.replace(/\.$/, '')
}
