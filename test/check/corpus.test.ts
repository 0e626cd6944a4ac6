import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest'
import type {Cleared, View} from '../../src/model/view.ts'
import {readCorpus} from './read-corpus.ts'
import {loadReport, viewEverything} from './real-view.ts'
import {type Score, scoreCorpus} from './score-corpus.ts'

vi.setConfig({hookTimeout: 60_000})

let view: Cleared<View>
let tuned: Score
let heldOut: Score
let later: Score
let third: Score
beforeAll(async () => {
  view = viewEverything(await loadReport())
  tuned = scoreCorpus(['planted', 'clean'], view)
  heldOut = scoreCorpus(['held-out'], view)
  later = scoreCorpus(['held-out-later'], view)
  third = scoreCorpus(['held-out-third'], view)
})

/** At least nine in ten mistakes are found, and at most one right number in fifty is called wrong. */
function expectGood(score: Score): void {
  const {failures, planted, found, clean, falseAlarms} = score
  const told = `${failures.join('\n')}\n${found} of ${planted} found, ${falseAlarms} false alarms in ${clean} clean numbers`
  expect(found / planted, told).toBeGreaterThanOrEqual(0.9)
  expect(falseAlarms / clean, told).toBeLessThanOrEqual(1 / 50)
}

describe('the corpus of planted mistakes', () => {
  const all = ['planted', 'clean', 'held-out', 'held-out-later', 'held-out-third'].flatMap(readCorpus)

  test('is large enough, and every dataset in it is there', () => {
    expect(all.filter(({planted}) => planted.length > 0).length).toBeGreaterThanOrEqual(120)
    expect(all.filter(({planted}) => planted.length === 0).length).toBeGreaterThanOrEqual(60)
    expect(all.flatMap(({sets}) => sets).filter((id) => !view.datasets.has(id))).toEqual([])
  })

  test('nine in ten are found and clean numbers are left alone', () => {
    expectGood(tuned)
  })

  test('so they are in what was held out, before the check was written and after', () => {
    expectGood(heldOut)
    expectGood(later)
  })

  test('and what was held out last loses nothing of what was found in it', () => {
    expect(third.found / third.planted).toBeGreaterThanOrEqual(0.85)
    expect(third.falseAlarms / third.clean).toBeLessThanOrEqual(1 / 50)
  })

  test('of every kind at least three in four are found', () => {
    for (const [kind, [found, planted]] of tuned.kinds) {
      const [more, all] = heldOut.kinds.get(kind) ?? [0, 0]
      expect((found + more) / (planted + all), kind).toBeGreaterThanOrEqual(0.75)
    }
  })

  test('nine in ten messages name the figure that it should be', () => {
    expect((tuned.named + heldOut.named) / (tuned.found + heldOut.found)).toBeGreaterThanOrEqual(0.9)
  })

  /** For the benchmark, which prints how well it does. */
  afterAll(() => {
    if (process.env.CORPUS_REPORT === undefined) return
    for (const [name, score] of [
      ['tuned on', tuned],
      ['held out', heldOut],
      ['held out later', later],
      ['held out, third set', third],
    ] as const) {
      const {planted, found, named, clean, falseAlarms, kinds} = score
      const byKind = [...kinds].map(([kind, [n, of]]) => `${kind} ${n}/${of}`).join(', ')
      const recall = `recall ${found}/${planted} = ${((100 * found) / planted).toFixed(1)}%, right figure named ${named}`
      process.stdout.write(`corpus, ${name}: ${recall}; false alarms ${falseAlarms} in ${clean} clean numbers\n`)
      process.stdout.write(`  ${byKind}\n`)
    }
  })
})
