import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type Line, stages} from '../src/build.ts'
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

test('and it sees none where there is none', async () => {
  const control = leaky(() => ({}))
  expect(await findInterference(control, false, samples)).toBeUndefined()
  expect(await findInterference(control, true, samples.slice(0, 1))).toBeUndefined()
}, 120_000)
