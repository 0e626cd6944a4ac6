import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {project} from '../../src/classify/project.ts'
import {report} from '../non-interference/generate-report.ts'
import {mutations} from '../non-interference/mutations.ts'
import {toFiles} from '../non-interference/report-state.ts'
import {chapter, dataset, type Files, loadReport} from '../report.ts'

const level = 'departementaal-vertrouwelijk'

/** Everything that a view holds, maps and messages' files included, but for the templates. */
async function describePublicView(files: Files): Promise<string> {
  const sources = await loadReport(files)
  const [edition] = sources.publication.editions
  if (edition === undefined) throw new Error('no edition')
  const {view} = project(sources, edition)
  return JSON.stringify({...view, templates: undefined}, (_, value: unknown) =>
    value instanceof Map ? [...value] : value instanceof Set ? [...value] : value,
  )
}

describe('a view names nothing that it leaves out', () => {
  test('in generated reports, whatever classified parts are added', async () => {
    for (const state of fc.sample(report, {numRuns: 5, seed: 20260520})) {
      for (const mutate of Object.values(mutations)) {
        const view = await describePublicView(toFiles(mutate(state, 4711)))
        expect(view).not.toMatch(/zeearend|kiekendief|albatros|aardwolf|geheim|verborgen|4711/i)
        expect(view).not.toMatch(/"(2019|2026)"/)
      }
    }
  })

  const rows = [
    {id: 'open', titel: 'Open', waarden: {2024: 1, 2025: 2}},
    {id: 'zeearend', titel: 'Zeearend', rubricering: level, waarden: {2024: 3, 2025: 4}},
  ]

  test.each<[string, object]>([
    ['a norm for a classified row', {norm: {waarde: 4, rij: 'zeearend'}}],
    ['a target for a classified row', {streefwaarde: {waarde: 4, rij: 'zeearend', titel: 'Doel'}}],
    ['a relation with a classified row', {relaties: ['open = zeearend - 2']}],
    ['a relation with a classified row that cannot be read', {relaties: ['open = = zeearend']}],
    ['a relation with a classified dataset that cannot be read', {relaties: ['open = som(geheim/zeearend']}],
    ['a formula over a classified row', {rijen: [{...rows[0], berekening: 'zeearend - 2'}, rows[1]]}],
  ])('%s', async (_, fields) => {
    const view = await describePublicView({
      'content/01-een.md': chapter('::kpi{#cijfers}'),
      'data/cijfers.json': dataset('cijfers', {rijen: rows, ...fields}),
      'data/geheim.json': dataset('geheim', {rubricering: level, rijen: rows.slice(1)}),
    })
    expect(view).toContain('"open"')
    expect(view.replace(/"formula":"[^"]*"/, '')).not.toMatch(/zeearend|geheim/)
  })

  test('the reason of a break in the series at a classified column', async () => {
    const columns = [{id: '2024'}, {id: '2031', rubricering: level}]
    const view = await describePublicView({
      'content/01-een.md': chapter('::kpi{#cijfers}'),
      'data/cijfers.json': dataset('cijfers', {
        kolommen: columns,
        rijen: [{id: 'open', waarden: {2024: 1, 2031: 2}}],
        trendbreuk: ['2031'],
        trendbreukReden: 'Zeearend.',
      }),
    })
    expect(view).toContain('"cijfers"')
    expect(view).not.toMatch(/zeearend|2031/i)
  })
})
