import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Line} from '../../src/build.ts'
import {listChanges} from '../../src/list-changes.ts'
import {report} from '../non-interference/generate-report.ts'
import {mutations} from '../non-interference/mutations.ts'
import {lineWithoutJudge, observe} from '../non-interference/observe.ts'
import {type ReportState, toFiles} from '../non-interference/report-state.ts'
import {chapter, type Files} from '../report.ts'

const names = Object.keys(mutations)
const seed = 20260520
const high = 'departementaal-vertrouwelijk'

/** A report with a list of what changed since a kept edition, in which its public chapters had other titles. */
function toReport(
  now: ReportState,
  before: ReportState,
  list = '::wijzigingen{sinds=voorjaar-2025}',
): Record<string, string> {
  const earlier = toFiles({
    ...before,
    chapters: before.chapters.map((each) => ({...each, title: each.title.replace('Hoofdstuk', 'Vroeger')})),
  })
  const entry = (onderwerp: string, rubricering: string) => ({
    id: `m-${onderwerp}`,
    rubricering,
    soort: 'hernoemd',
    onderwerp,
    van: 'Vroeger',
    reden: 'Het kan korter',
    editie: 'voorjaar-2026',
  })
  const wijzigingen = [entry('start', 'openbaar'), entry('slot', 'openbaar')]
  return {
    ...toFiles(now),
    'content/99-terugblik.md': chapter(list, 'titel: Terugblik\nrubricering: openbaar'),
    'data/register/wijzigingen.json': JSON.stringify({wijzigingen}),
    ...keep('voorjaar-2025', {
      ...earlier,
      'content/99-terugblik.md': chapter('', 'titel: Terugblik\nrubricering: openbaar'),
    }),
  }
}

function keep(id: string, files: Files): Record<string, string> {
  const year = Number(id.slice(-4))
  return Object.fromEntries(
    Object.entries(files).map(([path, contents]) => [
      `data/edities/${id}/${path}`,
      path === 'content/editie.yaml'
        ? String(contents)
            .replace('voorjaar-2026', id)
            .replace('2025\ndatum: 2026', `${year - 1}\ndatum: ${year}`)
        : String(contents),
    ]),
  )
}

describe('the public list of changes', () => {
  test('is the same whatever was classified then and is now', async () => {
    let at = 0
    const property = fc.asyncProperty(report, fc.nat(), async (state, number) => {
      const first = await observe(toReport(state, state), {pdf: false})
      expect(first.exitCode).toBe(0)
      for (let turn = 0; turn < 4; turn++) {
        const name = names[at++ % names.length] ?? ''
        const other = names[(at * 7) % names.length] ?? ''
        const [now, before] = [name, other].map((each) => mutations[each]?.(state, number) ?? state)
        const seen = await observe(toReport(now ?? state, before ?? state), {pdf: false})
        expect(seen, `${name}, and before ${other} (seed ${seed})`).toEqual(first)
      }
    })
    await fc.assert(property, {numRuns: 12, seed, endOnFailure: true})
  }, 300_000)

  test('is seen to vary when it is made of more than what is public', async () => {
    const [state] = fc.sample(report, {numRuns: 1, seed})
    if (state === undefined) throw new Error('no sample')
    const leak: Line['listChanges'] = (view, sources) => {
      const edition = {...view.edition, clearance: high} as const
      return {...view, changes: listChanges({...view, edition}, sources).changes}
    }
    const line = {...lineWithoutJudge, listChanges: leak}
    const look = (now: ReportState) => observe(toReport(now, state), {pdf: false, line})
    const changed = mutations['a new classified chapter first']?.(state, 1) ?? state
    expect(await look(changed)).not.toEqual(await look(state))
  })

  test('does not show that a classified text compares with an edition in which something is wrong', async () => {
    const [state] = fc.sample(report, {numRuns: 1, seed})
    if (state === undefined) throw new Error('no sample')
    const list = '::wijzigingen{sinds=voorjaar-2025}'
    const more = keep('voorjaar-2024', {
      ...toFiles(state),
      'content/50-fout.md': chapter('::kpi{#geen}\n\n:onbekend[x]'),
    })
    const plain = await observe({...toReport(state, state), ...more}, {pdf: false})
    const asking = `${list}\n\n:::${high}\n::wijzigingen{sinds=voorjaar-2024}\n\n::wijzigingen{sinds=voorjaar-2023}\n:::`
    expect(plain.exitCode).toBe(0)
    expect(await observe({...toReport(state, state, asking), ...more}, {pdf: false})).toEqual(plain)
  })
})
