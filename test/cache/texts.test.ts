import {expect, test} from 'vitest'
import {runCheck} from '../../src/run-check.ts'
import {type MemoryEffects, memoryEffects} from '../memory-effects.ts'
import {basics, chapter, dataset} from '../report.ts'

const kept = '/rapport/build/.cache/alle-bronnen/teksten'
const figures = dataset('cijfers', {bron: 'Eigen administratie', peildatum: '2025-12-31', eigenaar: 'Directie'})

function makeDisk(): MemoryEffects {
  return memoryEffects({
    '/programma/build/js/compiled': 'dit programma',
    '/rapport/build/openbaar/index.html': 'een uitgave',
    '/rapport/content/editie.yaml': basics['content/editie.yaml']!,
    '/rapport/content/01-een.md': chapter('Er kwamen er :waarde[cijfers/totaal/2025] bij.'),
    '/rapport/content/02-twee.md': chapter(
      'Er kwamen er 1.250 bij.\n\n::kpi{#cijfers}',
      'titel: Twee\nrubricering: openbaar',
    ),
    '/rapport/data/cijfers.json': figures,
  })
}

async function check(disk: MemoryEffects): Promise<string> {
  const {code, output, messages} = await runCheck(['--root', '/rapport', '--format', 'json'], '/programma', disk)
  return `${code} ${output} ${messages}`
}

test('a check says the same with what the last one remembers of texts and datasets', async () => {
  const disk = makeDisk()
  const first = await check(disk)
  expect(disk.files.has(kept)).toBe(true)
  expect(await check(disk)).toBe(first)
  expect(first).toContain('1.250')
})

test('it sees what changed since, and a mistake as often as it is asked', async () => {
  const disk = makeDisk()
  await check(disk)
  disk.files.set('/rapport/content/01-een.md', Buffer.from(chapter('Er kwamen er :waarde[cijfers/totaal/2026] bij.')))
  const broken = await check(disk)
  expect(broken).toContain('2026')
  expect(await check(disk)).toBe(broken)
  disk.files.set('/rapport/data/cijfers.json', Buffer.from(figures.replaceAll('2025', '2026')))
  expect(await check(disk)).not.toContain('kolom-bestaat-niet')
})

test('it takes nothing from a memory that was damaged or that another program has', async () => {
  const disk = makeDisk()
  const first = await check(disk)
  const bytes = disk.files.get(kept)!
  disk.files.set(
    kept,
    bytes.map((byte, at) => (at === bytes.length - 9 ? byte ^ 1 : byte)),
  )
  expect(await check(disk)).toBe(first)
  expect(disk.files.get(kept)).toEqual(bytes)
  disk.files.set('/programma/build/js/compiled', Buffer.from('een nieuwer programma'))
  await check(disk)
  expect(disk.files.get(kept)).not.toEqual(bytes)
})

test('a disk that cannot be written keeps nobody from checking', async () => {
  const disk = makeDisk()
  const first = await check(disk)
  disk.files.delete(kept)
  const full = {...disk, writeFile: () => Promise.reject(Object.assign(new Error('ENOSPC'), {code: 'ENOSPC'}))}
  expect(await check(full)).toBe(first)
})

test('where no edition was built it keeps nothing', async () => {
  const disk = makeDisk()
  disk.files.delete('/rapport/build/openbaar/index.html')
  await check(disk)
  expect([...disk.files.keys()].filter((path) => path.startsWith('/rapport/build/'))).toEqual([])
})
