import {describe, expect, test} from 'vitest'
import {runKeep} from '../src/run-keep.ts'
import {memoryEffects} from './memory-effects.ts'
import {basics, chapter, dataset, type Files} from './report.ts'

const high = 'departementaal-vertrouwelijk'
const report: Files = {
  ...basics,
  'content/01-begin.md': chapter('::kpi{#een}'),
  'content/README.md': '# Handboek',
  'data/een.json': dataset('een'),
  'data/edities/voorjaar-2025/content/editie.yaml': 'titel: eerder',
}
const overlay: Files = {'content/02-dicht.md': chapter('Dicht.', `titel: Dicht\nrubricering: ${high}`)}

function lay(files: Files, extra: Files = overlay) {
  const below = (folder: string, all: Files) => Object.entries(all).map(([path, text]) => [`${folder}/${path}`, text])
  return memoryEffects(Object.fromEntries([...below('/rapport', files), ...below('/extra', extra)]))
}

const run = (disk: ReturnType<typeof lay>, ...args: ReadonlyArray<string>) =>
  runKeep(['--root', '/rapport', ...args], '/programma', disk)

describe('an edition is kept', () => {
  test('as it is, without handbooks and without what it keeps itself', async () => {
    const disk = lay(report)
    expect(await run(disk)).toEqual({
      code: 0,
      output: 'De editie voorjaar-2026 is bewaard in data/edities/voorjaar-2026: 3 bestanden.\n',
      messages: '',
    })
    const kept = [...disk.files.keys()].filter((path) => path.includes('/data/edities/voorjaar-2026/'))
    expect(kept.map((path) => path.slice('/rapport/data/edities/voorjaar-2026/'.length)).sort()).toEqual([
      'content/01-begin.md',
      'content/editie.yaml',
      'data/een.json',
    ])
    expect(disk.files.get('/rapport/data/edities/voorjaar-2026/data/een.json')).toEqual(
      disk.files.get('/rapport/data/een.json'),
    )
  })

  test('with what an overlay has of it in that overlay, and nowhere else', async () => {
    const disk = lay(report)
    expect((await run(disk, '--overlay', '/extra')).code).toBe(0)
    const hidden = [...disk.files.keys()].filter((path) => path.endsWith('02-dicht.md'))
    expect(hidden.sort()).toEqual([
      '/extra/content/02-dicht.md',
      '/extra/data/edities/voorjaar-2026/content/02-dicht.md',
    ])
  })
})

describe('nothing is kept', () => {
  test.each([
    ['twice', [], 1, /al bewaard/, {...report, 'data/edities/voorjaar-2026/content/editie.yaml': 'titel: x'}],
    [
      'when something is wrong with it',
      [],
      1,
      /wijzigingen.*\n[\s\S]*Er is niets bewaard/,
      {...report, 'content/01-begin.md': chapter('::wijzigingen')},
    ],
    ['of a folder without a report', ['/extra'], 2, /staat geen rapport/, report],
    ['of two versions at once', ['a', 'b'], 2, /^Noem één versie/, report],
  ] as const)('%s', async (_, args, code, sentence, files) => {
    const disk = lay(files)
    const before = new Map(disk.files)
    const outcome = await run(disk, ...args)
    expect([outcome.code, outcome.output]).toEqual([code, ''])
    expect(outcome.messages).toMatch(sentence)
    expect(disk.files).toEqual(before)
  })
})
