import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {diskEffects} from '../../src/effects.ts'
import {runDiff} from '../../src/run-diff.ts'
import {basics, chapter, dataset, type Files} from '../report.ts'

const program = path.resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'diff-'))
const root = path.join(folder, 'archief/rapport')
const high = 'departementaal-vertrouwelijk'

function git(where: string, ...args: ReadonlyArray<string>): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'init.defaultBranch=main']
  return execFileSync('git', ['-C', where, ...identity, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

function lay(where: string, files: Files): void {
  rmSync(where, {recursive: true, force: true})
  for (const [name, contents] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(where, name)), {recursive: true})
    writeFileSync(path.join(where, name), contents)
  }
}

const report = (last: number, more: Files = {}): Files => ({
  ...basics,
  'content/01-personeel.md': chapter('::kpi{#instroom}'),
  'data/instroom.json': dataset('instroom', {
    rijen: [{id: 'totaal', titel: 'Totaal', waarden: {2024: 1000, 2025: last}}],
  }),
  ...more,
})

function commit(files: Files, tag: string): void {
  lay(root, files)
  git(path.dirname(root), 'add', '--all')
  git(path.dirname(root), 'commit', '--quiet', '--message', tag)
  git(path.dirname(root), 'tag', tag)
}

beforeAll(() => {
  mkdirSync(path.dirname(root), {recursive: true})
  git(path.dirname(root), 'init', '--quiet')
  writeFileSync(path.join(path.dirname(root), 'LEESMIJ'), 'Nog geen rapport.')
  git(path.dirname(root), 'add', '--all')
  git(path.dirname(root), 'commit', '--quiet', '--message', 'begin')
  git(path.dirname(root), 'tag', 'begin')
  commit(report(1250), 'eerste')
  commit(report(1300), 'tweede')
  commit(report(1300, {'data/instroom.json': '{"id": "instroom",'}), 'kapot')
  commit(report(1300, {'content/editie.yaml': 'titel: ['}), 'zonder-editie')
  lay(root, report(1400, {'content/02-geheim.md': chapter('Geheim.', `titel: Geheim\nrubricering: ${high}`)}))
})

afterAll(() => rmSync(folder, {recursive: true, force: true}))

const run = (...args: ReadonlyArray<string>) => runDiff([...args, '--root', root], program, diskEffects)

describe('versions', () => {
  test('are read from git, without touching the work tree', async () => {
    const before = readdirSync(root, {recursive: true}).sort()
    const {code, output} = await run('eerste', 'tweede')
    expect(code).toBe(0)
    expect(output).toContain('van:  eerste (voorjaar-2026, 20 mei 2026)\nnaar: tweede (voorjaar-2026, 20 mei 2026)')
    expect(output).toContain('Totaal, 2025: 1.250 → 1.300 (+50 vte)')
    expect(readdirSync(root, {recursive: true}).sort()).toEqual(before)
  })

  test('are compared with the folder as it is when only one is named', async () => {
    expect((await run('tweede')).output).toContain('naar: werkmap (voorjaar-2026, 20 mei 2026)')
    expect((await run('tweede')).output).toContain('1.300 → 1.400')
  })

  test('may be folders', async () => {
    const other = path.join(folder, 'ander')
    lay(other, report(999))
    expect((await run(other, 'tweede')).output).toContain('999 → 1.300')
  })

  test('show what the annex holds to nobody but who asks for it', async () => {
    expect((await run('tweede', '--format', 'json')).output).not.toMatch(/[Gg]eheim/)
    const {output} = await run('tweede', '--edition', 'vertrouwelijk')
    expect(output).toContain('verschenen: Geheim: – → Departementaal Vertrouwelijk')
  })
})

describe('the outcome', () => {
  test('is 1 with --exit-code when there are differences', async () => {
    expect((await run('eerste', 'tweede', '--exit-code')).code).toBe(1)
    expect((await run('eerste', 'eerste', '--exit-code')).code).toBe(0)
  })

  test.each(['text', 'markdown', 'html', 'json'])('goes to a file as %s, and is the same each time', async (format) => {
    const file = path.join(folder, `uit/${format}`)
    expect(await run('eerste', 'tweede', '--format', format, '--out', file)).toMatchObject({code: 0, output: ''})
    expect(readFileSync(file, 'utf8')).toBe((await run('eerste', 'tweede', '--format', format)).output)
  })

  test('tells where a version cannot be read, and goes on with the rest', async () => {
    const {code, output, messages} = await run('tweede', 'kapot')
    expect(code).toBe(0)
    expect(output).toContain(
      'Niet vergeleken: Titel van instroom (data/instroom.json), want dat bestand is in kapot niet te lezen.',
    )
    expect(output).not.toContain('vervallen')
    expect(messages).toMatch(
      /^De bronnen van kapot hebben fouten; wat te lezen is, is vergeleken\.\ndata\/instroom\.json:1:\d+ fout/,
    )
  })
})

describe('what cannot be had is said in a sentence, with exit code 2, and nothing is written', () => {
  const file = path.join(folder, 'niet-geschreven')
  test.each([
    ['an unknown ref', ['bestaat-niet'], /^De versie ‘bestaat-niet’ bestaat niet\./],
    ['something like an option', ['--', '--all'], /^De versie ‘--all’ bestaat niet\./],
    [
      'a version from before the report',
      ['begin'],
      /^In de versie ‘begin’ is er nog geen rapport: content\/editie\.yaml ontbreekt\.\n$/,
    ],
    [
      'a version whose edition cannot be read',
      ['zonder-editie'],
      /^In zonder-editie is content\/editie\.yaml niet te lezen/,
    ],
    ['a folder without a report', [folder], /staat geen rapport: content\/editie\.yaml ontbreekt\.\n$/],
    [
      'an unknown edition',
      ['tweede', '--edition', 'geheim'],
      /^In tweede is er geen uitgave ‘geheim’\. Kies een van: openbaar, vertrouwelijk\.\n$/,
    ],
    ['an unknown form', ['tweede', '--format', 'pdf'], /^Onbekende vorm ‘pdf’: kies text, markdown, html, json\.\n$/],
    ['no version', [], /^Noem één of twee versies/],
    ['three versions', ['a', 'b', 'c'], /^Noem één of twee versies/],
  ])('%s', async (_, args, sentence) => {
    const {code, output, messages} = await runDiff(['--root', root, '--out', file, ...args], program, diskEffects)
    expect([code, output]).toEqual([2, ''])
    expect(messages).toMatch(sentence)
    expect(readdirSync(folder)).not.toContain('niet-geschreven')
  })

  test('a shallow clone', async () => {
    const shallow = path.join(folder, 'ondiep')
    git(folder, 'clone', '--quiet', '--depth', '1', '--no-tags', `file://${path.dirname(root)}`, shallow)
    const {code, messages} = await runDiff(['eerste', '--root', path.join(shallow, 'rapport')], program, diskEffects)
    expect(code).toBe(2)
    expect(messages).toBe(
      'De versie ‘eerste’ is hier niet: deze kloon is ondiep en mist oudere versies. Haal ze op met: git fetch --unshallow --tags\n',
    )
  })

  test('a folder that git does not know', async () => {
    const alone = path.join(folder, 'los')
    lay(alone, report(1))
    const {code, messages} = await runDiff(['eerste', '--root', alone], program, diskEffects)
    expect([code, messages]).toEqual([2, `De map ${alone} staat niet in een archief van git.\n`])
  })
})
