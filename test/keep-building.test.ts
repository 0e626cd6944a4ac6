import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {build} from '../src/build.ts'
import {diskEffects} from '../src/effects.ts'
import {createMemory} from '../src/model/remember.ts'
import {runBuild} from '../src/run-build.ts'
import {type MemoryEffects, memoryEffects} from './memory-effects.ts'
import {basics, chapter, dataset} from './report.ts'
import {makeTerminal, until} from './terminal.ts'

const program = path.resolve(import.meta.dirname, '..')

/** Messages and every file that a build leaves. */
async function buildWith(disk: MemoryEffects, effects: MemoryEffects) {
  const options = {root: '/rapport', overlays: [], program: '/programma', out: '/uit', edition: undefined, pdf: false}
  const {published, files, classified} = await build(options, effects)
  const messages = [...files, ...classified].flatMap((file) =>
    file.messages.map((message) => `${file.path} ${message}`),
  )
  const own = [...disk.files].filter(([name]) => name.startsWith('/uit/'))
  return {published, messages, files: new Map(own.sort().map(([name, bytes]) => [name, Buffer.from(bytes)]))}
}

describe('a build that remembers the last one', () => {
  const real = new Map<string, Uint8Array>()
  beforeAll(async () => {
    for (const folder of ['content', 'data', 'templates']) {
      const root = folder === 'templates' ? '/programma' : '/rapport'
      for (const name of await diskEffects.listFiles(path.join(program, folder)))
        real.set(`${root}/${folder}/${name}`, await diskEffects.readFile(path.join(program, folder, name)))
    }
  })

  const kept = 'rapport/data/edities/voorjaar-2025/data/draagvlakcijfer-defensie.json'

  /** Each starts from what the one before it left. */
  const changes: ReadonlyArray<readonly [what: string, file: string, from: RegExp | string, to: string]> = [
    ['nothing', 'rapport/content/01-samenvatting.md', '', ''],
    ['a sentence', 'rapport/content/12-personeel/02-instroom-en-uitstroom.md', /$/, '\nEr is iets bij gekomen.\n'],
    ['a figure', 'rapport/data/draagvlakcijfer-defensie.json', '"2022": 7', '"2022": 6'],
    [
      'a mistake: another title in an earlier edition, unexplained',
      kept,
      '"titel": "Gemiddeld',
      '"titel": "Een gemiddeld',
    ],
    ['the title as it was', kept, '"titel": "Een gemiddeld', '"titel": "Gemiddeld'],
    ['a classified figure', 'rapport/data/fictief-inzetvoorraad-dagen.json', /"2024": \d+/, '"2024": 42'],
    ['a word that is on every page', 'rapport/content/editie.yaml', /^titel: .*$/m, 'titel: Een andere titel'],
    ['a template', 'programma/templates/html/contents.hbs', /$/, '<!-- anders -->'],
    ['a style sheet', 'programma/templates/html/style.css', /$/, '\n/* anders */\n'],
    ['a mistake: a reference to nothing', 'rapport/content/01-samenvatting.md', /$/, '\nZie :zie[niets].\n'],
    ['the mistake, mended', 'rapport/content/01-samenvatting.md', '\nZie :zie[niets].\n', ''],
  ]

  test('gives what a build from nothing gives, after every kind of change', {timeout: 240_000}, async () => {
    const disk = memoryEffects(Object.fromEntries(real))
    const staying = {...disk, remember: createMemory()}
    for (const [what, file, from, to] of changes) {
      const text = Buffer.from(disk.files.get(`/${file}`) ?? '').toString()
      const changed = text.replace(from, to)
      expect(changed !== text || what === 'nothing', what).toBe(true)
      await disk.writeFile(`/${file}`, changed)
      const own = await buildWith(disk, staying)
      const fresh = memoryEffects(Object.fromEntries([...disk.files].filter(([name]) => !name.startsWith('/uit/'))))
      const anew = await buildWith(fresh, fresh)
      expect(anew.published.length, what).toBe(what.startsWith('a mistake') ? 0 : 2)
      expect(own.messages, what).toEqual(anew.messages)
      expect(own.published, what).toEqual(anew.published)
      if (anew.published.length > 0) expect(listDifferences(own.files, anew.files), what).toEqual([])
    }
  })
})

function listDifferences(one: ReadonlyMap<string, Buffer>, other: ReadonlyMap<string, Buffer>): ReadonlyArray<string> {
  const names = [...new Set([...one.keys(), ...other.keys()])].sort()
  return names.filter((name) => !one.get(name)?.equals(other.get(name) ?? Buffer.alloc(0)))
}

describe('npm run build -- --watch', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'stand-proef-'))
  afterAll(() => rmSync(folder, {recursive: true, force: true}))

  test('publishes what is saved, keeps what stands when that is wrong, and stops', {timeout: 60_000}, async () => {
    const files = {...basics, 'content/01-een.md': chapter('Het begin.'), 'data/reeks.json': dataset('reeks')}
    const save = (name: string, text: string | Uint8Array): void => {
      mkdirSync(path.dirname(path.join(folder, name)), {recursive: true})
      writeFileSync(path.join(folder, name), text)
    }
    for (const [name, text] of Object.entries(files)) save(name, text)
    const page = path.join(folder, 'build/openbaar/een.html')
    const terminal = makeTerminal()
    const ending = runBuild(['--watch', '--no-pdf', '--root', folder], program, diskEffects, terminal)

    await until(() => terminal.said().includes('Na elke wijziging wordt opnieuw gebouwd. Stoppen: Ctrl+C.'))
    expect(terminal.said()).toMatch(/build\/openbaar\n.*build\/vertrouwelijk\n/)
    expect(readFileSync(page, 'utf8')).toContain('Het begin.')

    save('content/01-een.md', chapter('Zie :zie[niets].'))
    await until(() => terminal.said().includes('Er is niets gepubliceerd; de vorige uitvoer staat er nog.'))
    expect(terminal.said()).toContain('\ncontent/01-een.md: 0 ms\n')
    expect(terminal.said()).toContain('content/01-een.md:6:5')
    expect(readFileSync(page, 'utf8')).toContain('Het begin.')

    save('content/01-een.md', chapter('Er waren er :waarde[reeks/totaal/2025].'))
    await until(() => readFileSync(page, 'utf8').includes('Er waren er'))
    save('data/reeks.json', dataset('reeks', {rijen: [{id: 'totaal', titel: 'Totaal', waarden: {2024: 1, 2025: 77}}]}))
    await until(() => terminal.said().includes('\ndata/reeks.json: 0 ms\n'))
    expect(readFileSync(page, 'utf8')).toMatch(/Er waren er.*77/)

    terminal.interrupt()
    expect(await ending).toMatchObject({code: 0})
  })

  test('ends at once where the command is wrong', async () => {
    const asked = ['--watch', '--no-pdf', '--root', folder, '--edition', 'geen']
    const {code, messages} = await runBuild(asked, program, diskEffects, makeTerminal())
    expect([code, messages]).toEqual([2, expect.stringContaining('Er is geen uitgave ‘geen’')])
  })
})
