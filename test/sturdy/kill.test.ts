import {spawn} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {performance} from 'node:perf_hooks'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {diskEffects} from '../../src/effects.ts'
import {recover} from '../../src/write/publish.ts'
import {runCli} from '../run-cli.ts'
import {fingerprint} from './fingerprint.ts'
import {seeded} from './random.ts'
import {smallReport, writeFiles} from './small-report.ts'

const isLong = import.meta.env.MODE === 'long'
const kills = isLong ? 200 : 12
const seed = 7
const random = seeded(seed)
const cli = path.resolve(import.meta.dirname, '../../build/js/cli.js')
const editions = ['openbaar', 'vertrouwelijk']
const versions = ['a', 'b'] as const
/** A PDF takes most of the time of a build, and little of what it does to the disk. */
const form = isLong ? [] : ['--no-pdf']

let folder: string
let out: string
/** What each edition of each version is, byte for byte. */
const whole = {a: {}, b: {}} as Record<'a' | 'b', Record<string, unknown>>
let duration = 0

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'stand-gedood-'))
  out = path.join(folder, 'uit')
  writeFiles(path.join(folder, 'a'), smallReport('oud', 1250))
  writeFiles(path.join(folder, 'b'), smallReport('nieuw', 1300))
  for (const version of versions) {
    const start = performance.now()
    expect(runCli(argsFor(version))).toMatchObject({status: 0})
    duration = performance.now() - start
    for (const id of editions) whole[version][id] = fingerprint(path.join(out, id))
  }
}, 120_000)
afterAll(() => rmSync(folder, {recursive: true, force: true}))

function argsFor(version: string): ReadonlyArray<string> {
  return ['build', '--root', path.join(folder, version), '--out', out, ...form]
}

/** Which version an edition is, whole; undefined when it is not there, `mixed` when it is neither. */
function versionOf(id: string): string | undefined {
  const found = fingerprint(path.join(out, id))
  if (found === undefined) return undefined
  return versions.find((version) => JSON.stringify(whole[version][id]) === JSON.stringify(found)) ?? 'mixed'
}

/**
 * Builds and kills it: after a part of the time that a build takes, or a few milliseconds after the sign that it writes or
 * publishes. Answers whether the build was still at work.
 */
async function killBuild(version: string, sign: string | undefined, moment: number): Promise<boolean> {
  const child = spawn(process.execPath, [cli, ...argsFor(version)], {stdio: 'ignore'})
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('exit', (_, signal) => resolve(signal)))
  if (sign === undefined) await sleep(moment * duration)
  else {
    while (child.exitCode === null && !existsSync(path.join(out, sign))) await sleep(1)
    await sleep(moment * 15)
  }
  child.kill('SIGKILL')
  return (await ended) === 'SIGKILL'
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

describe(`a build that is killed, ${kills} times, seed ${seed}`, () => {
  test('leaves each edition whole or absent, and the next build leaves all of them of one version', async () => {
    let killed = 0
    let before = 'b'
    for (let index = 0; index < kills; index++) {
      const version = before === 'a' ? 'b' : 'a'
      const sign = [undefined, '.in-aanbouw/nieuw', '.in-aanbouw/gereed.json'][index % 3]
      if (await killBuild(version, sign, random())) killed += 1
      const left = editions.map(versionOf)
      expect(left).not.toContain('mixed')
      if (left.includes(undefined)) expect(existsSync(path.join(out, '.in-aanbouw/gereed.json'))).toBe(true)

      await recover(path.join(out, '.in-aanbouw'), out, diskEffects)
      const [one, ...others] = editions.map(versionOf)
      expect([before, version]).toContain(one)
      expect(others).toEqual([one])
      before = one ?? ''

      if (index % 4 !== 3) continue
      expect(runCli(argsFor(version))).toMatchObject({status: 0, stderr: ''})
      expect(editions.map(versionOf)).toEqual([version, version])
      expect(
        readdirSync(out)
          .filter((name) => name !== '.cache')
          .sort(),
      ).toEqual(editions)
      before = version
    }
    expect(killed).toBeGreaterThan(kills / 2)
  }, 3_600_000)
})
