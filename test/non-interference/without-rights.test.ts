import {describe, expect, inject, test} from 'vitest'
import {diskEffects} from '../../src/effects.ts'
import type {Effects} from '../../src/model/effects.ts'
import {runBuild} from '../../src/run-build.ts'
import {memoryEffects} from '../memory-effects.ts'
import {basics, chapter, dataset, type Files} from '../report.ts'

const program = new URL('../..', import.meta.url).pathname.replace(/\/$/, '')

/** A disk to read from and a memory to write to, on which somebody has no right to read some files. */
function withoutRights(
  disk: Pick<Effects, 'readFile' | 'listFiles' | 'listOthers' | 'exists'>,
  isClosed: (path: string) => boolean,
) {
  const written = memoryEffects()
  const sideOf = (path: string) => (path.startsWith('/uit') ? written : disk)
  const effects: Effects = {
    ...written,
    async readFile(path) {
      if (isClosed(path)) throw Object.assign(new Error('EACCES'), {code: 'EACCES', path})
      return sideOf(path).readFile(path)
    },
    listFiles: (folder) => sideOf(folder).listFiles(folder),
    listOthers: (folder) => sideOf(folder).listOthers(folder),
    exists: (path) => sideOf(path).exists(path),
  }
  return {effects, written}
}

const level = 'departementaal-vertrouwelijk'
const open: Files = {
  ...basics,
  'content/01-een/00-een.md': chapter('Tekst.\n\n::kpi{#cijfers}'),
  'data/cijfers.json': dataset('cijfers'),
}
const secret: Files = {
  'content/01-een/01-dicht.md': chapter('Zeearend.\n\n::kpi{#geheim}', `titel: Dicht\nrubricering: ${level}`),
  'content/00-eerst.md': chapter('Zeearend.\n\n![Zeearend](beeld/dicht.svg)', `titel: Eerst\nrubricering: ${level}`),
  'content/beeld/dicht.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>',
  'data/geheim.json': dataset('geheim', {rubricering: level}),
}

function at(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]))
}

async function buildPublic(files: Files, isClosed: (path: string) => boolean, ...more: ReadonlyArray<string>) {
  const templates = await diskEffects.listFiles(`${program}/templates`)
  const house = await Promise.all(
    templates.map(
      async (path) =>
        [`/programma/templates/${path}`, await diskEffects.readFile(`${program}/templates/${path}`)] as const,
    ),
  )
  const {effects, written} = withoutRights(memoryEffects({...Object.fromEntries(house), ...files}), isClosed)
  const args = ['--root', '/rapport', '--out', '/uit', '--no-pdf', ...more]
  const outcome = await runBuild(args, '/programma', effects)
  return {...outcome, files: [...written.files].sort(([a], [b]) => (a < b ? -1 : 1))}
}

describe('who may not read what is classified', () => {
  const all = () => false
  const isSecret = (path: string) => Object.keys(secret).some((name) => path.endsWith(name))
  const together = {...at('/rapport', open), ...at('/rapport', secret)}
  const apart = {...at('/rapport', open), ...at('/extra', secret)}

  test('builds the same public edition, file by file and word by word, as who may, and as who has none of it', async () => {
    const expected = await buildPublic(together, all, '--edition', 'openbaar')
    expect(expected).toMatchObject({code: 0, messages: ''})
    expect(expected.files.length).toBeGreaterThan(10)
    expect(await buildPublic(together, isSecret, '--edition', 'openbaar')).toEqual(expected)
    expect(await buildPublic(at('/rapport', open), all, '--edition', 'openbaar')).toEqual(expected)
    expect(await buildPublic(apart, all, '--edition', 'openbaar', '--overlay', '/extra')).toEqual(expected)
    expect(await buildPublic(apart, isSecret, '--edition', 'openbaar', '--overlay', '/extra')).toEqual(expected)
  })

  test('gets no annex, and no annex with parts missing', async () => {
    const {code, output, messages, files} = await buildPublic(together, isSecret)
    expect({code, output}).toEqual({code: 1, output: ''})
    expect(messages).not.toMatch(/dicht|eerst|geheim\.json/)
    expect(files.map(([path]) => path)).toEqual(['/uit/gerubriceerde-meldingen.txt'])
    expect(Buffer.from(files[0]![1]).toString()).toMatch(/data\/geheim\.json:1:1 fout .*rechten/)
  })

  test('builds the public edition of the real report to the same bytes, the PDF too', async () => {
    const closed = new Set<string>()
    for (const folder of ['content', 'data'])
      for (const path of await diskEffects.listFiles(`${program}/${folder}`)) {
        const text = Buffer.from(await diskEffects.readFile(`${program}/${folder}/${path}`)).toString()
        const own = /^---\n[\s\S]*?^rubricering: (\S+)|^ {2}"rubricering": "([^"]*)"/m.exec(text)
        const stated = own?.[1] ?? own?.[2] ?? 'openbaar'
        if (stated !== 'openbaar' || /beeld\/fictief-/.test(path)) closed.add(`${program}/${folder}/${path}`)
      }
    expect(closed.size).toBeGreaterThan(10)
    const {effects, written} = withoutRights(diskEffects, (path) => closed.has(path))
    const {code, messages} = await runBuild(
      ['--root', program, '--out', '/uit', '--edition', 'openbaar'],
      program,
      effects,
    )
    expect({code, messages}).toEqual({code: 0, messages: ''})
    const manifest = await diskEffects.readFile(`${inject('built')}/openbaar/manifest.json`)
    expect(Buffer.from(written.files.get('/uit/openbaar/manifest.json') ?? []).toString()).toBe(
      Buffer.from(manifest).toString(),
    )
  }, 120_000)
})
