import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Finding, Segment} from '../../src/diff/comparison.ts'
import {compare} from './compare.ts'
import {alikeStates, applyEdits, edits, makeState, type State, toFiles} from './random-report.ts'

const parameters = {seed: 20260520, numRuns: 30}
const patience = 120_000

/** What a finding is of: enough to know it by. */
function nameFinding({category, change, subject, aspect}: Finding): string {
  return [category, change, ...subject.path, aspect].filter((part) => part !== undefined).join(' ')
}

const states: fc.Arbitrary<State> = fc
  .record({sections: fc.integer({min: 2, max: 5}), sets: fc.integer({min: 2, max: 6})})
  .map(makeState)

test(
  'a report compared with itself gives nothing',
  async () => {
    await fc.assert(
      fc.asyncProperty(states, async (state) => {
        expect((await compare(toFiles(state), toFiles(state))).findings).toEqual([])
      }),
      {...parameters, numRuns: 10},
    )
  },
  patience,
)

test(
  'random edits give exactly their findings, in whatever order the files and rows stand',
  async () => {
    await fc.assert(
      fc.asyncProperty(states, edits, fc.boolean(), async (state, given, isShuffled) => {
        const {state: after, expected} = applyEdits(state, given)
        const {findings} = await compare(toFiles(state), toFiles(after, isShuffled))
        expect(findings.map(nameFinding).sort()).toEqual([...expected].sort())
      }),
      parameters,
    )
  },
  patience,
)

test(
  'exchanging the versions exchanges from and to, and nothing else',
  async () => {
    await fc.assert(
      fc.asyncProperty(alikeStates, alikeStates, async (one, other) => {
        const [from, to] = [toFiles(one), toFiles(other)]
        const forth = (await compare(from, to)).findings.map(comparable)
        const back = (await compare(to, from)).findings.map(exchange).map(comparable)
        expect(sorted(back)).toEqual(sorted(forth))
      }),
      parameters,
    )
  },
  patience,
)

const opposites: Readonly<Partial<Record<Finding['change'], Finding['change']>>> = {
  added: 'removed',
  removed: 'added',
  appeared: 'vanished',
  vanished: 'appeared',
  rose: 'fell',
  fell: 'rose',
}

function exchange(finding: Finding): Finding {
  const {from, to, place, words, figure} = finding
  const kinds = {same: 'same', added: 'removed', removed: 'added'} as const
  return {
    ...finding,
    change: opposites[finding.change] ?? finding.change,
    from: to,
    to: from,
    place: {from: place.to, to: place.from},
    ...(words && {words: words.map(({kind, text}): Segment => ({kind: kinds[kind], text}))}),
    ...(figure && {
      figure: {
        ...figure,
        from: figure.to,
        to: figure.from,
        difference: figure.difference && -figure.difference,
        verdict: figure.verdict && ({better: 'worse', worse: 'better'} as const)[figure.verdict],
        standing: {from: figure.standing.to, to: figure.standing.from},
        crossed: figure.crossed && ({met: 'missed', missed: 'met'} as const)[figure.crossed],
      },
    }),
  }
}

/** A finding without what names the version to: its title, its id where that is of the newest version. */
function comparable({id: _, subject, words, figure, items, place, ...rest}: Finding): object {
  const {printedDifference: __, ...numbers} = figure ?? {}
  const marked = words
    ?.filter(({kind}) => kind !== 'same')
    .sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0))
  const type = subject.type
  const sections = [place.from?.section, place.to?.section]
  return {...rest, type, words: marked, figure: figure && numbers, items: items?.length, sections}
}

function sorted(findings: ReadonlyArray<object>): ReadonlyArray<string> {
  return findings.map((finding) => JSON.stringify(finding)).sort()
}
