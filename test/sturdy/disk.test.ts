import {spawn, spawnSync} from 'node:child_process'
import {chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {diskEffects} from '../../src/effects.ts'
import {runCli} from '../run-cli.ts'
import {fingerprint} from './fingerprint.ts'
import {smallReport, writeFiles} from './small-report.ts'

const fault = pathToFileURL(path.join(import.meta.dirname, 'failing-disk.mjs')).href
const cli = path.resolve(import.meta.dirname, '../../build/js/cli.js')
let folder: string
let out: string

/** A report that is published, to copy. */
const template = mkdtempSync(path.join(tmpdir(), 'stand-schijf-'))
beforeAll(() => {
  writeFiles(template, smallReport('oud', 1250))
  const args = ['build', '--root', template, '--out', path.join(template, 'uit'), '--no-pdf']
  expect(runCli(args)).toMatchObject({status: 0, stderr: ''})
}, 60_000)
afterAll(() => rmSync(template, {recursive: true, force: true}))

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'stand-schijf-'))
  out = path.join(folder, 'uit')
  cpSync(template, folder, {recursive: true})
  writeFiles(folder, smallReport('nieuw', 1300))
}, 60_000)
afterEach(() => {
  chmodSync(out, 0o755)
  rmSync(folder, {recursive: true, force: true})
})

function argumentsOf(): ReadonlyArray<string> {
  return ['build', '--root', folder, '--out', out, '--no-pdf']
}

describe('trouble with the disk is a sentence, ends with 1, and what was published stays', () => {
  test.each([
    ['writeFile ENOSPC .in-aanbouw/nieuw 0', 'de schijf is vol'],
    ['writeFile ENOSPC .in-aanbouw/nieuw 12', 'de schijf is vol'],
    ['writeFile ENOSPC gereed.json 0', 'de schijf is vol'],
    ['writeFile EROFS .in-aanbouw 0', 'er kan niet worden geschreven'],
    ['writeFile EACCES .in-aanbouw.slot 0', 'u hebt er geen rechten'],
    ['writeFile EIO manifest.json 1', 'de schijf geeft een fout'],
    ['rename EACCES /uit/openbaar 0', 'u hebt er geen rechten'],
    ['rename EBUSY nieuw/vertrouwelijk 0', 'een ander programma heeft er iets open'],
    ['readdir EACCES content 0', 'u hebt er geen rechten'],
    ['readFile EMFILE templates 3', 'er zijn te veel bestanden open'],
    ['readFile ENOENT 02-drie.md 0', 'content/02-drie.md:1:1 fout Dit bestand is niet te lezen: het is er niet meer'],
    [
      'readFile EIO cijfers.json 0',
      'data/cijfers.json:1:1 fout Dit bestand is niet te lezen: de schijf geeft een fout',
    ],
    // Who may not read a file is not told of it on a terminal: it may be classified.
    ['readFile EACCES cijfers.json 0', 'Er zijn meldingen over gerubriceerde plaatsen'],
  ])('%s', (what, sentence) => {
    const before = publishedIn(out)
    const env = {NODE_OPTIONS: `--import=${fault}`, DISK_FAULT: what}
    const {status, stdout, stderr} = runCli(argumentsOf(), {env})
    expect(stderr).toContain(sentence)
    expect(stderr).not.toMatch(/\n\s+at /)
    expect({status, stdout}).toEqual({status: 1, stdout: ''})
    expect(publishedIn(out)).toEqual(before)
    expect(readdirSync(out).filter((name) => name.startsWith('.in-aanbouw'))).toEqual([])
    if (!what.includes('ENOSPC')) return
    expect(runCli(argumentsOf())).toMatchObject({status: 0, stderr: ''})
    expect(publishedIn(out)).not.toEqual(before)
  })

  test('a folder in which nobody may write', () => {
    chmodSync(out, 0o555)
    const before = publishedIn(out)
    // Root may write anywhere: then somebody else tries.
    const isRoot = process.getuid?.() === 0
    if (isRoot) chmodSync(folder, 0o755)
    const {status, stderr} = spawnSync(process.execPath, [cli, ...argumentsOf()], {
      encoding: 'utf8',
      ...(isRoot && {uid: 65534, gid: 65534}),
    })
    if (process.platform === 'win32' || (isRoot && /EACCES|Cannot find module/.test(stderr))) return
    expect(stderr).toContain('u hebt er geen rechten. Wat er al stond, is niet veranderd.')
    expect(status).toBe(1)
    expect(publishedIn(out)).toEqual(before)
  })
})

describe('two builds at once', () => {
  test('one builds, the other says so and changes nothing', async () => {
    const before = publishedIn(out)
    const unlock = await diskEffects.lock(path.join(out, '.in-aanbouw.slot'))
    const {status, stdout, stderr} = runCli(argumentsOf())
    expect({status, stdout}).toEqual({status: 1, stdout: ''})
    expect(stderr).toContain('Er wordt al gebouwd in')
    expect(publishedIn(out)).toEqual(before)
    await unlock?.()
    expect(runCli(argumentsOf())).toMatchObject({status: 0, stderr: ''})
  })

  test('of four that find the lock of a build that died, one builds', async () => {
    mkdirSync(out, {recursive: true})
    writeFileSync(path.join(out, '.in-aanbouw.slot'), '999999999')
    const codes = await Promise.all([start(), start(), start(), start()])
    expect(codes).toContain(0)
    expect(codes.filter((code) => code !== 0 && code !== 1)).toEqual([])
    expect(
      readdirSync(out)
        .filter((name) => name !== '.cache')
        .sort(),
    ).toEqual(['openbaar', 'vertrouwelijk'])
  })
})

/** The editions, byte for byte; what is kept to build quicker does not matter. */
function publishedIn(where: string): unknown {
  return ['openbaar', 'vertrouwelijk'].map((id) => fingerprint(path.join(where, id)))
}

function start(): Promise<number | null> {
  const child = spawn(process.execPath, [cli, ...argumentsOf()], {stdio: 'ignore'})
  return new Promise((resolve) => child.on('exit', resolve))
}
