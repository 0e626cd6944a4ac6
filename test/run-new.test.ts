import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {diskEffects} from '../src/effects.ts'
import {load} from '../src/load/load.ts'
import {runCheck} from '../src/run-check.ts'
import {runNew} from '../src/run-new.ts'
import {findNumber} from '../src/scaffold/find-number.ts'
import {toId} from '../src/scaffold/to-id.ts'
import {memoryEffects} from './memory-effects.ts'
import {basics, chapter, dataset} from './report.ts'

function disk() {
  const files = {
    ...basics,
    'content/01-mensen/00-mensen.md': chapter('Tekst.'),
    'content/01-mensen/01-werving.md': chapter('Tekst.'),
    'content/02-slot.md': chapter('Tekst.', 'titel: Slot\nrubricering: departementaal-vertrouwelijk'),
    'content/90-colofon.md': chapter('Tekst.', 'titel: Colofon\nrubricering: openbaar\ngenummerd: nee'),
    'data/burgers.json': dataset('burgers'),
  }
  return memoryEffects(Object.fromEntries(Object.entries(files).map(([file, text]) => [`/rapport/${file}`, text])))
}

function make(effects: ReturnType<typeof disk>, ...args: ReadonlyArray<string>) {
  return runNew([...args, '--root', '/rapport'], '/programma', effects)
}

const open = ['--rubricering', 'openbaar']

test.each([
  ['content/03-water-licht/00-water-licht.md', ['hoofdstuk', 'Water: licht', ...open]],
  ['content/01-mensen/02-behoud.md', ['paragraaf', 'Behoud', '--hoofdstuk', 'mensen', ...open]],
  ['data/verbruik.json', ['indicator', 'Verbruik', '--eenheid', 'm³', ...open]],
])('%s is made at its place, and nothing is wrong with the report then', async (file, args) => {
  const effects = disk()
  const before = new Map(effects.files)
  const {code, output} = await make(effects, ...args)
  expect({code, output}).toEqual({code: 0, output: expect.stringContaining(`${file} is gemaakt.`)})
  const added = [...effects.files.keys()].filter((name) => !before.has(name))
  expect(added).toEqual([`/rapport/${file}`])
  for (const [name, contents] of before) expect(effects.files.get(name)).toBe(contents)
  expect(await runCheck(['--root', '/rapport'], '/programma', effects)).toMatchObject({code: 0, messages: ''})
})

test('the handbook’s examples work on the report itself', async () => {
  const root = path.resolve(import.meta.dirname, '..')
  const handbook = readFileSync(path.join(root, 'content/README.md'), 'utf8')
  const calls = [...handbook.matchAll(/^ *npm run nieuw -- (.*)$/gm)].map(([, call = '']) => call)
  expect(calls.length).toBeGreaterThan(3)
  for (const call of calls.filter((each) => !each.startsWith('editie'))) {
    const args = [...call.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
    const written: string[] = []
    const dry = {...diskEffects, writeFile: async (file: string) => void written.push(file)}
    expect(await runNew([...args, '--root', root], root, dry)).toMatchObject({code: 0, messages: ''})
    expect(written).toHaveLength(1)
  }
})

describe('on the report itself', () => {
  const root = path.resolve(import.meta.dirname, '..')
  const files = ['content', 'data'].flatMap((folder) =>
    readdirSync(path.join(root, folder), {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name)),
  )
  const copy = () =>
    memoryEffects(Object.fromEntries(files.map((file) => [file.replace(root, '/rapport'), readFileSync(file)])))
  const read = (effects: ReturnType<typeof copy>, file: string) =>
    Buffer.from(effects.files.get(`/rapport/${file}`) ?? '').toString()

  test('what is new is refused without a reason; with the entry that was told, nothing is wrong', async () => {
    const effects = copy()
    const chapter = await make(effects, 'hoofdstuk', 'Energie', ...open)
    const within = await make(effects, 'paragraaf', 'Warmte', '--hoofdstuk', 'energie', ...open)
    const section = await make(effects, 'paragraaf', 'Stroom', '--hoofdstuk', 'ondersteunen', ...open)
    expect(within.output).not.toContain('wijzigingen.json')
    expect((await runCheck(['--root', '/rapport'], '/programma', effects)).code).toBe(1)
    const register = 'data/register/wijzigingen.json'
    const entries = [chapter, section].map(({output}) => output.slice(output.indexOf('    {')).trimEnd())
    const text = read(effects, register).replace(/\n {2}\]\n\}\n$/, `,\n${entries.join(',\n')}\n  ]\n}\n`)
    await effects.writeFile(`/rapport/${register}`, text)
    const checked = await runCheck(['--root', '/rapport'], '/programma', effects)
    expect(checked).toMatchObject({code: 0, messages: expect.not.stringContaining('fout')})
  })

  test('half a year on: the edition is kept, three values change, and nothing is wrong', async () => {
    const effects = copy()
    const before = read(effects, 'content/editie.yaml')
    const {code, output} = await make(effects, 'editie', 'najaar-2026', '--datum', '2026-09-15')
    expect({code, output}).toEqual({code: 0, output: expect.stringContaining('Dit is nu de editie najaar-2026.')})
    const changed = before.replace('editie: voorjaar-2026', 'editie: najaar-2026').replace('2026-05-20', '2026-09-15')
    expect(read(effects, 'content/editie.yaml')).toBe(changed)
    expect(read(effects, 'data/edities/voorjaar-2026/content/editie.yaml')).toBe(before)
    expect((await runCheck(['--root', '/rapport'], '/programma', effects)).code).toBe(0)
  })

  test('a year on: each series gets the next year, and its figures are still to come', async () => {
    const effects = copy()
    const args = ['editie', 'voorjaar-2027', '--datum', '2027-05-19', '--verslagperiode', '2026']
    const {output} = await make(effects, ...args)
    expect(output).toMatch(/Vul de nieuwe kolom in van:\n(?: {2}\S+\n)* {2}instroom-beroepsmilitairen\n/)
    expect(output).toContain('vergelijkt:\n  sinds=voorjaar-2025; bewaard is nu ook voorjaar-2026\n')
    expect(output).toMatch(/toezeggingen:\n(?: {2}.*\n)* {2}c03 \(2030\)\n/)
    const {kolommen, rijen} = JSON.parse(read(effects, 'data/instroom-beroepsmilitairen.json'))
    expect(kolommen.at(-1)).toMatchObject({id: '2026'})
    expect(rijen[0].waarden['2026']).toMatchObject({ontbreekt: 'volgt'})
    const {files} = await load({root: '/rapport', overlays: [], program: '/programma'}, effects)
    expect(files.flatMap(({messages}) => messages.filter(({fatal}) => fatal).map(String))).toEqual([])
  })

  test('an edition that is there, or without a date, is refused', async () => {
    const effects = copy()
    expect(await make(effects, 'editie', 'najaar-2026')).toMatchObject({code: 2})
    expect(await make(effects, 'editie', 'voorjaar-2026', '--datum', '2026-09-15')).toMatchObject({code: 1})
    expect(effects.files.size).toBe(files.length)
  })
})

describe('what cannot be made is refused, and nothing is written', () => {
  test.each([
    ['no level', ['hoofdstuk', 'Energie'], 2, '--rubricering'],
    ['a level that does not exist', ['hoofdstuk', 'Energie', '--rubricering', 'geheim'], 2, '--rubricering'],
    ['no title', ['hoofdstuk', ...open], 2, 'titel'],
    ['something else', ['bijlage', 'X', ...open], 2, 'hoofdstuk, paragraaf, indicator of editie'],
    ['an id that is taken', ['indicator', 'Burgers', ...open], 1, '‘burgers’ bestaat al'],
    ['a chapter that is not there', ['paragraaf', 'X', '--hoofdstuk', 'niets', ...open], 1, 'mensen, slot'],
    ['a section in a chapter of one file', ['paragraaf', 'X', '--hoofdstuk', 'slot', ...open], 1, 'één bestand'],
    ['no room', ['hoofdstuk', 'X', '--na', 'mensen', ...open], 1, 'geen nummer vrij'],
  ])('%s', async (_name, args, code, words) => {
    const effects = disk()
    const count = effects.files.size
    const outcome = await make(effects, ...args)
    expect([outcome.code, effects.files.size]).toEqual([code, count])
    expect(outcome.messages).toContain(words)
  })
})

test.each([
  ['Één begin', 'een-begin'],
  ['NAVO’s top 5', 'navos-top-5'],
  ['—', ''],
])('the id of "%s" is "%s"', (title, id) => {
  expect(toId(title)).toBe(id)
})

test.each([
  [['01', '02', '90'], undefined, '03'],
  [['01', '03'], '01', '02'],
  [['01', '02'], '01', undefined],
  [[], undefined, '01'],
  [['89', '90'], undefined, undefined],
])('of %j after %s the number is %s', (taken, after, number) => {
  expect(findNumber(taken, after)).toBe(number)
})
