import {findChartForm} from '../../model/chart-form.ts'
import type {Dataset} from '../../model/dataset.ts'
import {collectTimePanels} from '../time/collect-time-panels.ts'
import {describeFigures, type Words} from './describe-figures.ts'
import {describeTime, readTime} from './describe-time.ts'

/** The text alternative of a dataset's chart and the line to read under it; empty where there is no chart. */
export function describe(dataset: Dataset): Words {
  const form = findChartForm(dataset)
  if (form === undefined) return {description: '', reading: ''}
  if (form === 'lines' || form === 'plan-actual' || form === 'target-path' || form === 'position') {
    const panels = collectTimePanels(dataset)
    return {description: describeTime(panels, dataset.title), reading: readTime(panels, dataset.title)}
  }
  return describeFigures[form](dataset)
}
