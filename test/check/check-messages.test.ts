import {expect, test} from 'vitest'
import {checkMessages} from '../../src/check/check-messages.ts'
import {dataset, loadReport} from '../report.ts'

/** What is warned of a message over rows of three years. */
async function warnings(boodschap: string, rows: ReadonlyArray<ReadonlyArray<number>>, more: object = {}) {
  const years = ['2023', '2024', '2025']
  const rijen = rows.map((values, index) => ({
    id: `rij-${index}`,
    titel: `Rij ${index}`,
    waarden: Object.fromEntries(years.map((year, at) => [year, values[at]])),
  }))
  const set = dataset('set', {boodschap, kolommen: years.map((id) => ({id})), rijen, ...more})
  const {datasets} = await loadReport({'data/set.json': set})
  checkMessages(datasets.values())
  return [...datasets.values()].flatMap(({file}) => file.messages.map(({reason}) => reason.split(',')[0]))
}

test.each([
  ['Het aantal stijgt', [[1, 2, 3]]],
  [
    'Het aantal stijgt in één groep',
    [
      [3, 2, 1],
      [1, 2, 3],
    ],
  ],
  ['Het aantal daalt voor het tweede jaar', [[3, 2, 1]]],
  ['De instroom stijgt en de uitstroom daalt', [[1, 2, 3]]],
  ['Het aantal is hoog', [[3, 2, 1]]],
])('nothing is said of "%s" over %j', async (message, rows) => {
  expect(await warnings(message, rows)).toEqual([])
})

test.each([
  ['Het aantal stijgt', [[1, 3, 2]], 'De boodschap spreekt van een stijging'],
  ['Het aantal is gedaald', [[3, 1, 1]], 'De boodschap spreekt van een daling'],
  ['Het daalt voor het tweede jaar', [[1, 3, 2]], 'De boodschap spreekt van een daling voor het tweede jaar'],
])('"%s" over %j is seen', async (message, rows, told) => {
  expect(await warnings(message, rows)).toEqual([told])
})

test('a rise across a break in the series is not judged', async () => {
  expect(await warnings('Het aantal stijgt', [[1, 3, 2]], {trendbreuk: ['2025'], trendbreukReden: 'Anders'})).toEqual(
    [],
  )
})
