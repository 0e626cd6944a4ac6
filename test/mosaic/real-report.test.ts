import {expect, test} from 'vitest'
import {project} from '../../src/classify/project.ts'
import {toRecords} from '../../src/diagnostic/report.ts'
import type {Sources} from '../../src/model/sources.ts'
import {checkMosaic} from '../../src/mosaic/check-mosaic.ts'
import {resolve} from '../../src/resolve/resolve.ts'
import {loadReport, viewEverything} from '../check/real-view.ts'
import {secret} from './publish.ts'

/** What the mosaic check says of each edition of a report. */
async function checkAll(sources: Sources): Promise<ReadonlyArray<string>> {
  const said: string[] = []
  for (const edition of sources.publication.editions) {
    const all = viewEverything(sources).datasets
    const view = resolve(project(sources, edition).view)
    await checkMosaic(view, all, {minimum: sources.publication.mosaicMinimum})
    const records = toRecords([...all.values()].map(({file}) => file))
    for (const {rule, message, remedy} of records)
      if (rule.startsWith('mozaiek')) said.push(`${edition.id} ${rule}: ${message} ${remedy}`)
  }
  return said
}

test('the report in this repository gives no hidden figure away', async () => {
  expect(await checkAll(await loadReport())).toEqual([])
}, 30_000)

test('it would, if one figure of a table were withheld and the totals were not', async () => {
  const sources = await loadReport()
  const staff = sources.datasets.get('personele-samenstelling')
  const hidden = ['2025', 'groei']
  const rows = staff?.rows.map((row) => {
    const cells = [...row.cells].map(([id, cell]) => [id, {...cell, level: secret}] as const)
    return row.id === 'reservisten'
      ? {...row, cells: new Map([...row.cells, ...cells.filter(([id]) => hidden.includes(id))])}
      : row
  })
  if (staff === undefined || rows === undefined) throw new Error('the report has no table of staff')
  const datasets = new Map([...sources.datasets, [staff.id, {...staff, rows}]])
  const said = await checkAll({...sources, datasets})
  expect(said).toHaveLength(2)
  for (const message of said) {
    expect(message).toMatch(/^openbaar mozaiek-achterhouden: .*reservisten\/(2025|groei) in ‘personele-samenstelling’/)
    expect(message).toContain('totaal/2025 in ‘personele-samenstelling’, totaal/groei in ‘personele-samenstelling’')
  }
}, 30_000)
