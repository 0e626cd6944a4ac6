/// <reference types="vite/client" />
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {stages} from '../src/build.ts'
import {classifiedLog} from '../src/model/edition.ts'
import {createMemory} from '../src/model/remember.ts'
import {report} from './non-interference/generate-report.ts'
import {mutations} from './non-interference/mutations.ts'
import {lineWithoutJudge, observe} from './non-interference/observe.ts'
import {toFiles} from './non-interference/report-state.ts'

const names = Object.keys(mutations)
const isLong = import.meta.env.MODE === 'long'
const runs = isLong ? 10_000 : 1000
const pdfRuns = isLong ? 500 : 50
const seed = Number(process.env.NON_INTERFERENCE_SEED ?? 20260520)

/** Builds generated reports twice, the second time with their classified parts changed, until a difference shows. */
async function vary(count: number, pdf: boolean): Promise<void> {
  let at = 0
  const property = fc.asyncProperty(report, fc.nat(), async (state, number) => {
    const before = await observe(toFiles(state), {pdf})
    expect(before.messages).toBe('')
    expect(before.exitCode).toBe(0)
    for (let turn = 0; turn < 5; turn++) {
      const name = names[at++ % names.length] ?? ''
      const changed = mutations[name]?.(state, number) ?? state
      expect(await observe(toFiles(changed), {pdf}), `${name} (seed ${seed})`).toEqual(before)
    }
  })
  await fc.assert(property, {numRuns: Math.ceil(count / 5), seed, endOnFailure: true})
}

/** As `vary`, with caches that builds of other classified parts have warmed. */
async function varyWarm(count: number, pdf: boolean): Promise<void> {
  let at = 0
  const property = fc.asyncProperty(report, fc.nat(), async (state, number) => {
    const name = names[at++ % names.length] ?? ''
    const changed = mutations[name]?.(state, number) ?? state
    const cold = await observe(toFiles(state), {pdf})
    const [own, foreign] = [new Map<string, Uint8Array>(), new Map<string, Uint8Array>()]
    expect(await observe(toFiles(state), {pdf, cache: own})).toEqual(cold)
    await observe(toFiles(changed), {pdf, cache: foreign, edition: 'all'})
    expect(await observe(toFiles(state), {pdf, cache: foreign}), `${name} (seed ${seed})`).toEqual(cold)
    expect(publicPart(foreign), `${name}: cache of the public edition (seed ${seed})`).toEqual(publicPart(own))
  })
  await fc.assert(property, {numRuns: count, seed, endOnFailure: true})
}

function publicPart(cache: ReadonlyMap<string, Uint8Array>): Readonly<Record<string, string>> {
  const own = [...cache].filter(([path]) => path.startsWith('/uit/.cache/openbaar/'))
  return Object.fromEntries(own.map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]))
}

describe(`the public edition is a function of the public sources alone (seed ${seed})`, () => {
  test.each(names)('%s changes the sources', (name) => {
    const [state] = fc.sample(report, {numRuns: 1, seed})
    if (state === undefined) throw new Error('no sample')
    expect(toFiles(mutations[name]?.(state, 5) ?? state)).not.toEqual(toFiles(state))
  })

  test(`pages and data: ${runs} variations of the classified parts change no byte`, () => vary(runs, false), 3_600_000)

  test('the judge publishes those very bytes or nothing', async () => {
    for (const state of fc.sample(report, {numRuns: 20, seed})) {
      const free = await observe(toFiles(state), {pdf: false})
      const judged = await observe(toFiles(state), {pdf: false, line: stages})
      if (judged.exitCode === 0) expect(judged).toEqual(free)
      else expect(Object.keys(judged.files)).toEqual([`/uit/${classifiedLog}`])
    }
  }, 120_000)

  test(`a cache that other classified parts have warmed changes no byte, nor does it show them`, async () => {
    await varyWarm(pdfRuns / 2, false)
    await varyWarm(pdfRuns / 10, true)
  }, 3_600_000)

  test.each([
    ['without judges', lineWithoutJudge],
    ['with what was judged', stages],
  ])(
    'what a process that stays remembers of other sources, or of the annex, changes no byte, %s',
    async (_, line) => {
      for (const [number, state] of fc.sample(report, {numRuns: 20, seed}).entries()) {
        const changed = toFiles(mutations[names[number % names.length] ?? '']?.(state, number) ?? state)
        const [fresh, freshChanged] = [
          await observe(toFiles(state), {pdf: false, line}),
          await observe(changed, {pdf: false, line}),
        ]
        const remember = createMemory()
        await observe(changed, {pdf: false, line, remember, edition: 'all'})
        expect(await observe(toFiles(state), {pdf: false, line, remember})).toEqual(fresh)
        expect(await observe(changed, {pdf: false, line, remember})).toEqual(freshChanged)
        if (line === lineWithoutJudge) expect(freshChanged).toEqual(fresh)
      }
    },
    120_000,
  )

  test(`with the PDF: ${pdfRuns} variations change no byte`, () => vary(pdfRuns, true), 3_600_000)
})
