import {expect, test} from 'vitest'
import {findChartForm} from '../../src/model/chart-form.ts'
import {readReport} from './real-datasets.ts'

const {printed, specifications} = await readReport()

test.each([...printed.values()].map((dataset) => [dataset.id, dataset] as const))(
  '%s has a chart, or says why a table serves better or why there are no figures',
  (_, dataset) => {
    const isDrawn = specifications.has(dataset.id) || findChartForm(dataset) !== undefined
    const isChart = dataset.withoutFigures === undefined && isDrawn && dataset.display !== 'table'
    const reason = dataset.withoutFigures ?? dataset.displayReason ?? ''
    if (isChart) expect(reason).toBe('')
    else expect(reason).toMatch(/^\p{Lu}.{20,}\.$/u)
  },
)
