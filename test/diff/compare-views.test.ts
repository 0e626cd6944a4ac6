import {describe, expect, test} from 'vitest'
import {compareViews} from '../../src/diff/compare-views.ts'
import type {Finding} from '../../src/diff/comparison.ts'
import {chapter, dataset, type Files, viewOf} from '../report.ts'

async function compare(from: Files, to: Files, edition = 'openbaar') {
  return compareViews(await viewOf(from, edition), await viewOf(to, edition))
}

/** A finding in one line: what a reviewer would read first. */
function tell({category, change, subject, aspect, from, to}: Finding): string {
  const what = [subject.title, aspect && `(${aspect})`].filter(Boolean).join(' ')
  const words = from === undefined && to === undefined ? '' : `: ${from ?? '–'} → ${to ?? '–'}`
  return `${category} ${change} ${what}${words}`
}

const report: Files = {
  'content/01-personeel.md': chapter('Eerste alinea met genoeg woorden om te herkennen.\n\n::kpi{#instroom}'),
  'data/instroom.json': dataset('instroom'),
}

test('a report compared with itself gives nothing', async () => {
  expect((await compare(report, report)).findings).toEqual([])
})

describe('forty indicators in the reverse order, one changed, one new and one gone', () => {
  const ids = Array.from({length: 40}, (_, at) => `set-${String(at + 1).padStart(2, '0')}`)
  const build = (order: ReadonlyArray<string>, fields: (id: string) => object): Files => ({
    'content/01-cijfers.md': chapter(order.map((id) => `::kpi{#${id}}`).join('\n\n')),
    ...Object.fromEntries(order.map((id) => [`data/${id}.json`, dataset(id, fields(id))])),
  })
  const rows = (id: string, last: number) => ({
    rijen: [{id: 'totaal', titel: 'Totaal', waarden: {2024: 1000 + Number(id.slice(-2)), 2025: last}}],
  })

  test('are three findings', async () => {
    const from = build(ids, (id) => rows(id, 1250))
    const order = [...ids.filter((id) => id !== 'set-07'), 'set-99'].reverse()
    const to = build(order, (id) => rows(id, id === 'set-20' ? 1260 : 1250))
    expect((await compare(from, to)).findings.map(tell)).toEqual([
      'indicator added Titel van set-99',
      'indicator removed Titel van set-07',
      'figure changed Titel van set-20: Totaal, 2025: 1.250 → 1.260',
    ])
  })
})
