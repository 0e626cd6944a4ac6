import type {Dataset} from '../../model/dataset.ts'
import {findUnit, isAttachedUnit} from '../../model/format.ts'
import {provinces} from '../../model/provinces.ts'
import {collectProvinces} from '../map/collect-provinces.ts'
import type {Words} from './describe-figures.ts'
import {toSentence, unitAfter, unitBehind} from './sentences.ts'

/** What a map of the provinces shows: of what, where the highest figure stands and where the lowest. */
export function describeMap(dataset: Dataset): Words {
  const {measure, figures} = collectProvinces(dataset)
  const [row] = dataset.rows
  const found = (row && measure && findUnit(dataset, row, measure)) ?? ''
  const unit = isAttachedUnit(found) ? '' : found
  const sorted = [...figures].sort(([, a], [, b]) => b.value - a.value)
  const [high, low] = [sorted[0], sorted.at(-1)]
  if (measure === undefined || high === undefined || low === undefined) return {description: '', reading: ''}
  const name = dataset.columns.length > 1 ? `${measure.title}: ` : ''
  const nameOf = (id: string) => provinces.get(id) ?? id
  const ends =
    high[1].value === low[1].value
      ? `in elke provincie ${high[1].text}${unitAfter(unit)}`
      : `het hoogst in ${nameOf(high[0])} (${high[1].text}${unitAfter(unit)}), het laagst in ${nameOf(low[0])} (${low[1].text})`
  const reading = toSentence(name + ends)
  return {
    description: `${toSentence(`Kaart van de provincies: ${dataset.title}${unitBehind(unit)}`)} ${reading}`,
    reading,
  }
}
