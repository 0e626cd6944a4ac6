import {createHash} from 'node:crypto'
import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterEach, beforeEach, describe, expect, inject, test} from 'vitest'
import {runCli} from './run-cli.ts'

const root = path.resolve(import.meta.dirname, '..')
const built = inject('built')
let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'stand-proef-'))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

/** Every file below a folder with its hash, but for what is kept for the next build, which is no output. */
function fingerprint(directory: string): Readonly<Record<string, string>> {
  const files = readdirSync(directory, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
  const paths = files
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !path.relative(directory, file).startsWith('.cache'))
    .sort()
  return Object.fromEntries(paths.map((file) => [path.relative(directory, file), hash(readFileSync(file))]))
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Copies the real report to a folder of its own, to make mistakes in. */
function copyReport(): string {
  const copy = path.join(folder, 'rapport')
  for (const part of ['content', 'data']) cpSync(path.join(root, part), path.join(copy, part), {recursive: true})
  return copy
}

function edit(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, 'utf8')
  const after = change(before)
  expect(after, `${file} changes`).not.toBe(before)
  writeFileSync(file, after)
}

describe('a build', () => {
  test('gives the same bytes in another folder, clock, time zone and locale', () => {
    const report = copyReport()
    const env = {TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8'}
    const {status, stderr} = runCli(['build', '--root', report, '--out', path.join(folder, 'uit')], {cwd: folder, env})
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(fingerprint(path.join(folder, 'uit'))).toEqual(fingerprint(built))
  })

  test('names every file with its hash in the manifest', () => {
    for (const edition of ['openbaar', 'vertrouwelijk']) {
      const {bestanden} = JSON.parse(readFileSync(path.join(built, edition, 'manifest.json'), 'utf8')) as {
        bestanden: ReadonlyArray<{path: string; sha256: string}>
      }
      const {'manifest.json': _, ...files} = fingerprint(path.join(built, edition))
      expect(Object.fromEntries(bestanden.map(({path: name, sha256}) => [name, sha256]))).toEqual(files)
    }
  })

  test('of one edition gives what a build of all gives', () => {
    const {status} = runCli(['build', '--edition', 'openbaar', '--out', folder])
    expect(status).toBe(0)
    expect(readdirSync(folder).filter((name) => name !== '.cache')).toEqual(['openbaar'])
    expect(fingerprint(path.join(folder, 'openbaar'))).toEqual(fingerprint(path.join(built, 'openbaar')))
  })
})

describe('mistakes in the sources', () => {
  test('are all told at their place, and leave the published output as it was', () => {
    const report = copyReport()
    const out = path.join(folder, 'uit')
    expect(runCli(['build', '--root', report, '--out', out, '--no-pdf']).status).toBe(0)
    const before = fingerprint(out)

    edit(path.join(report, 'content/12-personeel/01-personeelsbestand.md'), (text) =>
      text.replace(':waarde[', ':waarden['),
    )
    edit(path.join(report, 'content/12-personeel/02-instroom-en-uitstroom.md'), (text) =>
      text.replace(/rubricering: .*\n/, ''),
    )
    edit(
      path.join(report, 'content/00-voorwoord.md'),
      (text) => `${text}\n:::departementaal-vertrouwelijk\nNooit gesloten.\n`,
    )
    edit(path.join(report, 'content/01-samenvatting.md'), (text) => `${text}\nEen <b>vet</b> woord.\n`)
    edit(path.join(report, 'data/personele-samenstelling.json'), (text) => text.replace('44825', '"44825"'))
    edit(path.join(report, 'data/aandeel-vrouwen.json'), (text) => text.replace('"titel"', '"titl"'))
    edit(path.join(report, 'data/co2-reductie.json'), (text) =>
      text.replace(/,\n {2}"rubricering"/, '\n  "rubricering"'),
    )

    const {status, stderr, stdout} = runCli(['build', '--root', report, '--out', out])
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).not.toMatch(/\n\s+at /)
    const places = [...stderr.matchAll(/^(\S+?):\d+:\d+ fout/gm)].map(([, file]) => file)
    expect([...new Set(places)].sort()).toEqual([
      'content/00-voorwoord.md',
      'content/01-samenvatting.md',
      'content/12-personeel/01-personeelsbestand.md',
      'content/12-personeel/02-instroom-en-uitstroom.md',
      'data/aandeel-vrouwen.json',
      'data/co2-reductie.json',
      'data/personele-samenstelling.json',
    ])
    expect(fingerprint(out)).toEqual(before)
  })

  test('check finds the same without building', () => {
    const report = copyReport()
    edit(path.join(report, 'content/12-personeel/01-personeelsbestand.md'), (text) =>
      text.replace('/totaal/', '/totalen/'),
    )
    const {status, stdout} = runCli(['check', '--root', report, '--format', 'json'])
    expect(status).toBe(1)
    const [first] = JSON.parse(stdout) as ReadonlyArray<Record<string, unknown>>
    expect(first).toMatchObject({
      path: 'content/12-personeel/01-personeelsbestand.md',
      severity: 'fout',
      rule: 'onbekende-rij',
    })
    expect(existsSync(path.join(report, 'build'))).toBe(false)
  })
})

describe('copies', () => {
  test('are counted in the annex and never in the public edition, which stays the same to the byte', () => {
    const {status} = runCli(['build', '--exemplaar', '3/12', '--no-pdf', '--out', folder])
    expect(status).toBe(0)
    const manifest = JSON.parse(readFileSync(path.join(folder, 'vertrouwelijk/manifest.json'), 'utf8'))
    expect(manifest.exemplaar).toBe('3/12')
    expect(readFileSync(path.join(folder, 'vertrouwelijk/index.html'), 'utf8')).toContain('3 van 12')
    const counted = fingerprint(path.join(folder, 'openbaar'))
    expect(runCli(['build', '--edition', 'openbaar', '--no-pdf', '--out', folder]).status).toBe(0)
    expect(counted).toEqual(fingerprint(path.join(folder, 'openbaar')))
  })
})

describe('wrong usage', () => {
  test.each([
    [['bouw'], 'Onbekende opdracht'],
    [['build', '--uit', 'x'], 'uit'],
    [['build', '--edition', 'geheim'], 'openbaar, vertrouwelijk'],
    [
      ['build', '--exemplaar', '13/12'],
      'Onverwacht ‘13/12’ achter --exemplaar, verwacht het nummer en hoeveel er zijn',
    ],
    [['build', '--exemplaar', 'drie'], 'zoals 3/12'],
    [['build', '--edition', 'openbaar', '--exemplaar', '3/12'], 'Een openbare uitgave krijgt geen exemplaarnummer'],
    [['check', '--format', 'pdf'], 'Onbekende vorm'],
  ])('%j ends with 2 and says how', (args, words) => {
    const {status, stderr} = runCli([...args, ...(args[0] === 'build' ? ['--out', folder] : [])])
    expect(status).toBe(2)
    expect(stderr).toContain(words)
    expect(stderr).toContain('Gebruik:')
  })
})
