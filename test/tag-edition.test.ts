import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {diskEffects} from '../src/effects.ts'
import {runNew} from '../src/run-new.ts'
import {basics, chapter, dataset} from './report.ts'

const program = path.resolve(import.meta.dirname, '..')
let root = ''

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tag-'))
  const report = {...basics, 'content/01-begin.md': chapter('::kpi{#een}'), 'data/een.json': dataset('een')}
  for (const [name, contents] of Object.entries(report)) write(name, String(contents))
})
afterEach(() => {
  rmSync(root, {recursive: true, force: true})
  vi.unstubAllEnvs()
})

function write(name: string, contents: string): void {
  mkdirSync(path.dirname(path.join(root, name)), {recursive: true})
  writeFileSync(path.join(root, name), contents)
}

function git(...args: ReadonlyArray<string>): string {
  return execFileSync('git', ['-C', root, ...args], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim()
}

/** Puts the report in git, by somebody with a name. */
function commit(): void {
  for (const who of ['AUTHOR', 'COMMITTER']) {
    vi.stubEnv(`GIT_${who}_NAME`, 'Test')
    vi.stubEnv(`GIT_${who}_EMAIL`, 'test@example.org')
  }
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'Gepubliceerd')
}

async function roll(): Promise<string> {
  const args = ['editie', 'najaar-2026', '--datum', '2026-09-15', '--root', root]
  const {code, output} = await runNew(args, program, diskEffects)
  expect({code, output}).toEqual({code: 0, output: expect.stringContaining('Dit is nu de editie najaar-2026.')})
  return output
}

test('the old edition gets an annotated tag, where it was published', async () => {
  commit()
  write('instroom.csv', 'Geen deel van het rapport.')
  expect(await roll()).toContain('De editie voorjaar-2026 heeft in git de tag v2026-voorjaar;')
  expect(git('cat-file', '-t', 'v2026-voorjaar')).toBe('tag')
  expect(git('rev-parse', 'v2026-voorjaar^{commit}')).toBe(git('rev-parse', 'HEAD'))
  expect(git('show', 'v2026-voorjaar:content/editie.yaml')).toContain('editie: voorjaar-2026')
})

test('a tag that is there stays where it is', async () => {
  commit()
  git('tag', 'v2026-voorjaar')
  write('content/01-begin.md', chapter('Verbeterd.'))
  git('commit', '--quiet', '--all', '--message', 'Na de publicatie')
  expect(await roll()).toContain(
    'De tag v2026-voorjaar is er al; vergelijk later met: npm run diff -- v2026-voorjaar\n',
  )
  expect(git('rev-parse', 'v2026-voorjaar')).toBe(git('rev-parse', 'HEAD~1'))
})

test('no tag is set, and it is said what to type, where the commit may not be the edition', async () => {
  commit()
  write('content/01-begin.md', chapter('Nog niet vastgelegd.'))
  expect(await roll()).toMatch(/niet gezet, want er zijn wijzigingen .*: git tag -a v2026-voorjaar -m "Editie voorj/)
  expect(git('tag')).toBe('')
})

test('nor where the edition was kept before', async () => {
  commit()
  const {code} = await runNew(['editie', 'x', '--datum', '2026-09-15', '--root', root], program, diskEffects)
  expect(code).toBe(0)
  git('tag', '--delete', 'v2026-voorjaar')
  git('checkout', '--quiet', '--', '.')
  expect(await roll()).toContain('niet gezet, want de editie was al bewaard')
  expect(git('tag')).toBe('')
})

test('a report that is not in git, or in a folder that git leaves out, goes over without a tag', async () => {
  const told =
    'geen tag gezet, want dit rapport is niet vastgelegd in git; vergelijk later met: npm run diff -- data/ed'
  expect(await roll()).toContain(told)
  write('content/editie.yaml', String(basics['content/editie.yaml']))
  rmSync(path.join(root, 'data/edities'), {recursive: true})
  write('.gitignore', 'content\ndata\n')
  commit()
  expect(await roll()).toContain(told)
})

test('a report goes over without git, and where git refuses', async () => {
  commit()
  vi.stubEnv('GIT_COMMITTER_NAME', '')
  expect(await roll()).toContain('niet gezet, want git weigert (')
  git('checkout', '--quiet', '--', '.')
  rmSync(path.join(root, 'data/edities'), {recursive: true})
  vi.stubEnv('PATH', '/nergens')
  expect(await roll()).toContain('geen tag gezet, want git is niet gevonden;')
  vi.unstubAllEnvs()
  expect(git('tag')).toBe('')
})
