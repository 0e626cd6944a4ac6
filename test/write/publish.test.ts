import {expect, test} from 'vitest'
import {publish, recover} from '../../src/write/publish.ts'
import {type MemoryEffects, memoryEffects} from '../memory-effects.ts'

const before = {'uit/a/x': 'oud a', 'uit/b/x': 'oud b', 'uit/werk/a/x': 'nieuw a', 'uit/werk/b/x': 'nieuw b'}

function contents({files}: MemoryEffects): Readonly<Record<string, string>> {
  return Object.fromEntries([...files].sort().map(([path, bytes]) => [path, Buffer.from(bytes).toString()]))
}

/** A disk that fails, or is cut off, at the nth renaming. */
function failAt(step: number): MemoryEffects {
  const effects = memoryEffects(before)
  let steps = 0
  const rename: MemoryEffects['rename'] = async (from, to) => {
    if (++steps === step) throw new Error('disk full')
    return effects.rename(from, to)
  }
  return {...effects, rename}
}

test('new editions take the place of the old, and nothing is left behind', async () => {
  const effects = memoryEffects(before)
  await publish(['a', 'b'], 'uit/werk', 'uit', effects)
  expect(contents(effects)).toEqual({'uit/a/x': 'nieuw a', 'uit/b/x': 'nieuw b'})
})

test.each([1, 2, 3, 4])('when step %d fails all old editions are there again', async (step) => {
  const effects = failAt(step)
  await expect(publish(['a', 'b'], 'uit/werk', 'uit', effects)).rejects.toThrow('disk full')
  expect(contents(effects)).toMatchObject({'uit/a/x': 'oud a', 'uit/b/x': 'oud b'})
})

test.each([1, 2, 3, 4])('when the process dies at step %d the next build finds each edition whole', async (step) => {
  const disk = memoryEffects(before)
  let steps = 0
  const dead = {
    ...disk,
    rename: (from: string, to: string) => (++steps >= step ? new Promise<void>(() => {}) : disk.rename(from, to)),
  }
  void publish(['a', 'b'], 'uit/werk', 'uit', dead)
  await new Promise((resolve) => setTimeout(resolve, 5))
  await recover('uit/werk', 'uit', disk)
  const {'uit/a/x': a, 'uit/b/x': b, ...rest} = contents(disk)
  expect([a, b]).toEqual([step > 2 ? 'nieuw a' : 'oud a', step > 4 ? 'nieuw b' : 'oud b'])
  expect(rest).toEqual({})
})
