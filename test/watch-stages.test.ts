import {describe, expect, test} from 'vitest'
import {build, stages} from '../src/build.ts'
import type {Terminal} from '../src/terminal.ts'
import {watchStages} from '../src/watch-stages.ts'
import {memoryEffects} from './memory-effects.ts'
import {basics, chapter} from './report.ts'

const options = {root: '/rapport', overlays: [], program: '/programma', out: '/uit', edition: undefined, pdf: false}

/** In both editions: neither comes to its pages. */
const mistake = 'Zie :zie[niets].'

/** Builds a small report and gives what was written to the terminal; the clock goes 10 ms further at each look. */
async function watch(isWatched: boolean) {
  const files = {
    ...basics,
    'content/01-een.md': chapter(`${mistake}\n\n:::departementaal-vertrouwelijk\n${mistake}\n:::`),
  }
  const effects = memoryEffects(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`/rapport/${name}`, text])),
  )
  let written = ''
  let time = 0
  const write = (text: string): void => {
    written += text
  }
  const terminal: Terminal = {write, isWatched, now: () => (time += 10), interrupted: () => Promise.resolve()}
  const {line, clear, describe} = watchStages(stages, terminal)
  const outcome = await build(options, effects, line)
  clear()
  return {outcome, times: describe(), written}
}

describe('a build that somebody watches', () => {
  test('says on one line what is busy for which edition, and leaves nothing there', async () => {
    const {written} = await watch(true)
    const shown = written.split('\r\u001b[2K')
    expect(shown.slice(1, 4)).toEqual([
      'bronnen lezen…',
      'vertrouwelijk: rubricering toepassen…',
      expect.stringMatching(/^vertrouwelijk: /),
    ])
    expect(shown).toContain('vertrouwelijk: cijfers en verwijzingen invullen…')
    expect(written).not.toContain('\n')
    expect(shown.at(-1)).toBe('')
  })

  test('says nothing where nobody watches, and finds the same', async () => {
    const [{written, outcome}, seen] = [await watch(false), await watch(true)]
    expect(written).toBe('')
    expect(outcome.files.flatMap(({messages}) => messages.map(String))).toEqual(
      seen.outcome.files.flatMap(({messages}) => messages.map(String)),
    )
  })

  test('can tell how long each stage took for each edition', async () => {
    const {times} = await watch(false)
    expect(times).toMatch(/^ {3}0,\d\d s {2}bronnen lezen$/m)
    expect(times).toMatch(/^ {3}0,01 s {2}openbaar: rubricering toepassen$/m)
    expect(times).toMatch(/^ {3}0,01 s {2}vertrouwelijk: cijfers en verwijzingen invullen$/m)
  })
})
