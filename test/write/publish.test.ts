import {expect, test} from 'vitest'
import {publish, recover} from '../../src/write/publish.ts'
import {type MemoryEffects, memoryEffects} from '../memory-effects.ts'

const before = {
  'uit/a/x': 'oud a',
  'uit/a/y': 'oud a',
  'uit/b/x': 'oud b',
  'uit/werk/nieuw/a/x': 'nieuw a',
  'uit/werk/nieuw/a/y': 'nieuw a',
  'uit/werk/nieuw/b/x': 'nieuw b',
}
const old = {'uit/a/x': 'oud a', 'uit/a/y': 'oud a', 'uit/b/x': 'oud b'}
const fresh = {'uit/a/x': 'nieuw a', 'uit/a/y': 'nieuw a', 'uit/b/x': 'nieuw b'}

function contents({files}: MemoryEffects): Readonly<Record<string, string>> {
  return Object.fromEntries([...files].sort().map(([path, bytes]) => [path, Buffer.from(bytes).toString()]))
}

/** A disk that does something else at the nth change; removing a folder is a change for each of its files. */
function disturb(disk: MemoryEffects, nth: number, disturbance: () => Promise<void>): MemoryEffects {
  let changes = 0
  const step = (): Promise<void> => (++changes >= nth ? disturbance() : Promise.resolve())
  return {
    ...disk,
    writeFile: (path, bytes) => step().then(() => disk.writeFile(path, bytes)),
    rename: (from, to) => step().then(() => disk.rename(from, to)),
    async remove(path) {
      for (const file of [...disk.files.keys()].filter((key) => key === path || key.startsWith(`${path}/`))) {
        await step()
        disk.files.delete(file)
      }
    },
  }
}

const never = (): Promise<void> => new Promise(() => {})

/** How long a publication gets to come to the step where it stops. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))

test('new editions take the place of the old, and nothing is left behind', async () => {
  const effects = memoryEffects(before)
  await publish(['a', 'b'], 'uit/werk', 'uit', effects)
  expect(contents(effects)).toEqual(fresh)
})

test.each([1, 2, 3, 4, 5, 6])('when step %d fails once, all old editions are there again', async (step) => {
  const disk = memoryEffects(before)
  let times = 0
  const failing = disturb(disk, step, async () => {
    if (++times === 1) throw new Error('disk full')
  })
  await expect(publish(['a', 'b'], 'uit/werk', 'uit', failing)).rejects.toThrow('disk full')
  expect(contents(disk)).toMatchObject(old)
  await recover('uit/werk', 'uit', disk)
  expect(contents(disk)).toEqual(old)
})

test.each([1, 2, 3, 4, 5])('a first publication of which step %d fails publishes nothing', async (step) => {
  const disk = memoryEffects(Object.fromEntries(Object.entries(before).slice(3)))
  let times = 0
  const failing = disturb(disk, step, async () => {
    if (++times === 1) throw new Error('disk full')
  })
  const outcome = publish(['a', 'b'], 'uit/werk', 'uit', failing)
  if (step < 5) await expect(outcome).rejects.toThrow('disk full')
  await outcome.catch(() => undefined)
  const published = Object.keys(contents(disk)).filter((path) => !path.startsWith('uit/werk/'))
  expect(published).toEqual(step < 5 ? [] : Object.keys(fresh))
})

test.each(Array.from({length: 12}, (_, index) => index + 1))(
  'when the process dies at step %d, the next build finds all editions old or all new',
  async (step) => {
    const disk = memoryEffects(before)
    void publish(['a', 'b'], 'uit/werk', 'uit', disturb(disk, step, never))
    await settle()
    for (const id of ['a', 'b']) {
      const found = Object.entries(contents(disk)).filter(([path]) => path.startsWith(`uit/${id}/`))
      expect(new Set(found.map(([, text]) => text)).size).toBeLessThanOrEqual(1)
    }
    await recover('uit/werk', 'uit', disk)
    expect(contents(disk)).toEqual(step <= 2 ? old : fresh)
  },
)

test.each(Array.from({length: 12}, (_, index) => index + 1))(
  'when the process dies at step %d of putting things right, the build after that does it',
  async (step) => {
    const disk = memoryEffects(before)
    void publish(['a', 'b'], 'uit/werk', 'uit', disturb(disk, 5, never))
    await settle()
    void recover('uit/werk', 'uit', disturb(disk, step, never))
    await settle()
    await recover('uit/werk', 'uit', disk)
    expect(contents(disk)).toEqual(fresh)
  },
)
