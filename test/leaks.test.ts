import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type Line, stages} from '../src/build.ts'
import type {Remember} from '../src/model/remember.ts'
import type {Sources} from '../src/model/sources.ts'
import {report} from './non-interference/generate-report.ts'
import {describeSecret, type Leak, leaks, pdfLeaks} from './non-interference/leaks.ts'
import {mutations} from './non-interference/mutations.ts'
import {lineWithoutJudge, observe} from './non-interference/observe.ts'
import {type ReportState, toFiles} from './non-interference/report-state.ts'

const samples = fc.sample(report, {numRuns: 4, seed: 20260520})

/** The line with a leak: what is tested is that the comparison sees it. */
function leaky(leak: Leak): Line {
  let sources: Sources | undefined
  const secret = () => {
    if (sources === undefined) throw new Error('nothing loaded yet')
    return describeSecret(sources)
  }
  const load: Line['load'] = async (...args) => {
    sources = await stages.load(...args)
    return sources
  }
  return {...lineWithoutJudge, load, ...leak(secret)}
}

/** The first mutation of a sample whose public output differs; undefined when none does. */
async function findInterference(
  line: Line,
  pdf: boolean,
  states: ReadonlyArray<ReportState>,
): Promise<string | undefined> {
  for (const state of states) {
    const before = await observe(toFiles(state), {pdf, line})
    for (const [name, mutate] of Object.entries(mutations)) {
      const after = await observe(toFiles(mutate(state, 3)), {pdf, line})
      if (JSON.stringify(after) !== JSON.stringify(before)) return name
    }
  }
  return undefined
}

describe('the test of non-interference is strong enough: it sees a leak through', () => {
  test.each(Object.entries(leaks))('%s', async (_, leak) => {
    expect(await findInterference(leaky(leak), false, samples)).toBeDefined()
  })

  test.each(Object.entries(pdfLeaks))('%s of the PDF', async (_, leak) => {
    expect(await findInterference(leaky(leak), true, samples)).toBeDefined()
  })
})

test('a memory that gives to one edition what it made for another', async () => {
  const kept = new Map<string, unknown>()
  const remember: Remember = (place, _inputs, make) => {
    const shared = place.replace(/ (openbaar|vertrouwelijk|departementaal-vertrouwelijk)\b/g, '')
    if (!kept.has(shared)) kept.set(shared, make())
    return kept.get(shared) as ReturnType<typeof make>
  }
  const [state] = samples
  if (state === undefined) throw new Error('no sample')
  const fresh = await observe(toFiles(state), {pdf: false})
  await observe(toFiles(mutations['times a power of ten']?.(state, 3) ?? state), {
    pdf: false,
    remember,
    edition: 'vertrouwelijk',
  })
  expect(await observe(toFiles(state), {pdf: false, remember})).not.toEqual(fresh)
})

test('and it sees none where there is none', async () => {
  const control = leaky(() => ({}))
  expect(await findInterference(control, false, samples)).toBeUndefined()
  expect(await findInterference(control, true, samples.slice(0, 1))).toBeUndefined()
}, 120_000)
