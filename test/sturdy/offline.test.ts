import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest'
import {fingerprint} from './fingerprint.ts'

const root = path.resolve(import.meta.dirname, '../..')
const refusal = path.join(import.meta.dirname, 'refuse-network.cjs')
const built = inject('built')
let folder: string

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'stand-offline-'))
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

/** Runs Node with every way to the network refused, in its workers too; answers what was asked for. */
function runOffline(args: ReadonlyArray<string>, before: ReadonlyArray<string> = []) {
  const log = path.join(folder, 'asked')
  rmSync(log, {force: true})
  const env = {...process.env, NETWORK_LOG: log, NODE_OPTIONS: `--require ${JSON.stringify(refusal)}`}
  const [command = '', ...rest] = [...before, process.execPath, ...args]
  const {status, stderr} = spawnSync(command, rest, {cwd: root, env, encoding: 'utf8'})
  return {status, stderr, asked: existsSync(log) ? readFileSync(log, 'utf8') : ''}
}

/** A namespace without any network, where the machine can make one. */
const unshare = ['unshare', '--map-root-user', '--net']
const hasNamespaces = spawnSync(unshare[0] ?? '', [...unshare.slice(1), 'true']).status === 0

describe('without a network', () => {
  test('the same report is built, and nothing asks for one', () => {
    const out = path.join(folder, 'uit')
    const {status, asked} = runOffline(['build/js/cli.js', 'build', '--out', out], hasNamespaces ? unshare : [])
    expect(asked).toBe('')
    expect(status).toBe(0)
    for (const id of ['openbaar', 'vertrouwelijk'])
      expect(fingerprint(path.join(out, id))).toEqual(fingerprint(path.join(built, id)))
  }, 120_000)

  test.each([
    ["import('node:net').then(({connect}) => connect(9, '127.0.0.1'))", 'net.connect'],
    ["import('node:https').then(({get}) => get('https://example.nl'))", 'https.get'],
    ["import('node:dns/promises').then(({lookup}) => lookup('example.nl'))", 'dns.promises.lookup'],
    ["fetch('https://example.nl')", 'fetch'],
    ["new (require('node:worker_threads').Worker)(\"fetch('https://example.nl')\", {eval: true})", 'fetch'],
  ])('%s would be seen', (script, asked) => {
    const file = path.join(folder, 'vraag.cjs')
    writeFileSync(file, script)
    expect(runOffline([file]).asked.split('\n')).toContain(asked)
  })
})

test('no page, style or script of an edition loads anything from elsewhere', () => {
  const loading =
    /(?:\bsrc|\bsrcset|\bposter|\bdata|<link\b[^>]*\bhref|\bxlink:href|<(?:use|image)\b[^>]*\bhref)\s*=\s*["']?\s*(?:https?:|\/\/)|url\(\s*["']?(?:https?:|\/\/)|@import|\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|\bimport\(/i
  const files = ['openbaar', 'vertrouwelijk'].flatMap((edition) =>
    readdirSync(path.join(built, edition), {recursive: true, encoding: 'utf8'})
      .filter((name) => /\.(html|css|js|svg)$/.test(name))
      .map((name) => path.join(built, edition, name)),
  )
  expect(files.length).toBeGreaterThan(20)
  const found = files.flatMap(
    (file) => loading.exec(readFileSync(file, 'utf8'))?.map((match) => `${file}: ${match}`) ?? [],
  )
  expect(found).toEqual([])
})
