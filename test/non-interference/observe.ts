import {createHash} from 'node:crypto'
import {type BuildOptions, build, type Line, stages} from '../../src/build.ts'
import {formatMessages} from '../../src/diagnostic/report.ts'
import {diskEffects} from '../../src/effects.ts'
import type {Remember} from '../../src/model/remember.ts'
import {memoryEffects} from '../memory-effects.ts'

const program = new URL('../..', import.meta.url).pathname.replace(/\/$/, '')

/** What somebody without clearance can observe of a build: every file with its bytes, the messages, the exit code. */
export interface Observation {
  readonly files: Readonly<Record<string, string>>
  readonly messages: string
  readonly exitCode: 0 | 1
}

/**
 * The line without its judges. `verify` and the mosaic check hold the withheld parts and may refuse to publish, for example a classified
 * figure that public figures happen to give as well; what it may not do is change what is published.
 */
export const lineWithoutJudge: Line = {...stages, judgeMosaic: async () => [], verify: async () => []}

interface ObserveOptions {
  readonly pdf: boolean
  readonly line?: Line
  /** What a preview keeps from one build to the next. */
  readonly remember?: Remember
  readonly edition?: 'openbaar' | 'vertrouwelijk' | 'all'
  /** Files of a cache that an earlier build left; afterwards those that this one leaves. */
  readonly cache?: Map<string, Uint8Array>
}

function isCached(path: string): boolean {
  return path.startsWith('/uit/.cache/')
}

let templates: Promise<ReadonlyArray<readonly [string, Uint8Array]>> | undefined

/** Builds the public edition of a report in memory, as `npm run build -- --edition openbaar` does on a disk. */
export async function observe(
  report: Readonly<Record<string, string>>,
  {pdf, line = lineWithoutJudge, edition = 'openbaar', cache, remember}: ObserveOptions,
): Promise<Observation> {
  templates ??= readTemplates()
  const files = Object.fromEntries([
    ...(await templates),
    ...Object.entries(report).map(([path, text]) => [`/rapport/${path}`, text] as const),
    ...(cache ?? []),
  ])
  const disk = memoryEffects(files)
  const effects = {...disk, ...(remember && {remember})}
  const options: BuildOptions = {
    root: '/rapport',
    overlays: [],
    program: '/programma',
    out: '/uit',
    edition: edition === 'all' ? undefined : edition,
    pdf,
    cacheFor: cache && 'test',
  }
  const outcome = await build(options, effects, line)
  const all = [...effects.files].filter(([path]) => path.startsWith('/uit/')).sort(([a], [b]) => (a < b ? -1 : 1))
  const written = all.filter(([path]) => !isCached(path))
  cache?.clear()
  for (const [path, bytes] of all.filter(([path]) => isCached(path))) cache?.set(path, bytes)
  return {
    files: Object.fromEntries(written.map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')])),
    messages: formatMessages(outcome.files),
    exitCode: outcome.published.length === 0 ? 1 : 0,
  }
}

async function readTemplates(): Promise<ReadonlyArray<readonly [string, Uint8Array]>> {
  const paths = await diskEffects.listFiles(`${program}/templates`)
  return Promise.all(
    paths.map(
      async (path) =>
        [`/programma/templates/${path}`, await diskEffects.readFile(`${program}/templates/${path}`)] as const,
    ),
  )
}
