import path from 'node:path'
import {setImmediate} from 'node:timers/promises'
import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {expect, test} from 'vitest'
import {build, type Line, stages} from '../../src/build.ts'
import {memoryEffects} from '../memory-effects.ts'
import {readTemplates} from '../templates.ts'
import {smallReport} from './small-report.ts'

const options = {root: '/rapport', overlays: [], program: '/programma', out: '/uit', edition: undefined, pdf: false}

/** The names of what can still be reached when all that nobody can reach is cleared up. */
async function listHeld(known: ReadonlyMap<string, WeakRef<object>>): Promise<ReadonlyArray<string>> {
  setFlagsFromString('--expose-gc')
  await setImmediate() // What a WeakRef was made of or gave is held till the end of the turn.
  runInNewContext('gc')()
  return [...known].flatMap(([name, held]) => (held.deref() === undefined ? [] : [name]))
}

test('a build lets go of the texts when its editions have begun, and of an edition when it is written', async () => {
  const report = Object.entries(smallReport('iets', 2000)).map(([name, text]) => [`/rapport/${name}`, text] as const)
  const templates = [...readTemplates()].map(([name, bytes]) => [`/programma/templates/${name}`, bytes] as const)
  const effects = memoryEffects({...Object.fromEntries(templates), ...Object.fromEntries(report)})
  const known = new Map<string, WeakRef<object>>()
  const line: Line = {
    ...stages,
    async load(...given) {
      const sources = await stages.load(...given)
      known.set('texts', new WeakRef(sources.chapters[0]!.body))
      return sources
    },
    project(sources, edition) {
      const projected = stages.project(sources, edition)
      known.set(edition.id, new WeakRef(projected.view.chapters[0]!))
      return projected
    },
    async verify(folder, ...given) {
      const name = path.basename(folder)
      const held = await listHeld(known)
      expect(held, `${name} is written`).not.toContain('texts')
      expect(held, `${name} is written`).not.toContain(name)
      return stages.verify(folder, ...given)
    },
    async publish(...given) {
      expect(await listHeld(known)).toEqual([])
      return stages.publish(...given)
    },
  }
  expect.assertions(6)
  expect((await build(options, effects, line)).published).toEqual(['openbaar', 'vertrouwelijk'])
})
