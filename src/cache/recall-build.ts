import {createHash} from 'node:crypto'
import {classifiedLog} from '../model/edition.ts'
import type {Effects} from '../model/effects.ts'
import {type Reads, readsTheSame} from './note-reads.ts'
import {readSealed, writeSealed} from './seal.ts'

/** What is asked of a build: all of it makes a difference. */
export interface CacheOptions {
  readonly out: string
  readonly cacheFor?: string | undefined
}

/** A build that published and had nothing to say. */
interface BuildRecord {
  readonly asked: string
  readonly reads: Reads
  /** By edition published: the hash of its manifest, which names every other file with a hash. */
  readonly manifests: Readonly<Record<string, string>>
}

type Disk = Pick<Effects, 'readFile' | 'listFiles' | 'listOthers' | 'exists'>

/**
 * The editions that the last build published, when another one would publish the same: it was asked the same, all that
 * it read reads the same, and every file that it wrote, and that was verified, is there and unchanged.
 */
export async function recallBuild(options: CacheOptions, disk: Disk): Promise<ReadonlyArray<string> | undefined> {
  if (options.cacheFor === undefined) return undefined
  const {out} = options
  const contents = await readSealed(recordPath(out), disk)
  if (contents === undefined) return undefined
  const record = JSON.parse(Buffer.from(contents).toString()) as BuildRecord
  if (record.asked !== JSON.stringify(options)) return undefined
  // Messages to take away, or what a build that was killed or is still running has left.
  for (const trace of [classifiedLog, '.in-aanbouw', '.in-aanbouw.slot'])
    if (await disk.exists(`${out}/${trace}`)) return undefined
  if (!(await readsTheSame(record.reads, disk))) return undefined
  const editions = Object.entries(record.manifests)
  const whole = await Promise.all(editions.map(([id, sum]) => isWhole(`${out}/${id}`, sum, disk)))
  return whole.every(Boolean) ? editions.map(([id]) => id) : undefined
}

/** Takes down a build for the next one, while nothing but that build has written its editions. */
export async function keepBuild(
  options: CacheOptions,
  {reads, published}: {readonly reads: Reads; readonly published: ReadonlyArray<string>},
  effects: Effects,
): Promise<void> {
  const {out} = options
  const sums = published.map(async (id) => [id, sum(await effects.readFile(`${out}/${id}/manifest.json`))] as const)
  const record: BuildRecord = {
    asked: JSON.stringify(options),
    reads,
    manifests: Object.fromEntries(await Promise.all(sums)),
  }
  await writeSealed(recordPath(out), Buffer.from(JSON.stringify(record)), effects)
}

/** It depends on all sources, so it lies apart from what each edition uses. */
function recordPath(out: string): string {
  return `${out}/.cache/alle-bronnen/vorige-bouw.json`
}

interface Manifest {
  readonly bestanden: ReadonlyArray<{readonly path: string; readonly sha256: string}>
}

async function isWhole(folder: string, manifestSum: string, disk: Disk): Promise<boolean> {
  const manifest = await disk.readFile(`${folder}/manifest.json`).catch(() => undefined)
  if (manifest === undefined || sum(manifest) !== manifestSum) return false
  const {bestanden} = JSON.parse(Buffer.from(manifest).toString()) as Manifest
  const names = [...bestanden.map(({path}) => path), 'manifest.json'].sort()
  if (names.join('\n') !== (await disk.listFiles(folder)).join('\n')) return false
  if ((await disk.listOthers(folder)).length > 0) return false
  const same = bestanden.map(async ({path, sha256}) => sum(await disk.readFile(`${folder}/${path}`)) === sha256)
  return (await Promise.all(same)).every(Boolean)
}

function sum(contents: Uint8Array): string {
  return createHash('sha256').update(contents).digest('hex')
}
