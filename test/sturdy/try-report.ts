import {build} from '../../src/build.ts'
import {toRecords} from '../../src/diagnostic/report.ts'
import {memoryEffects} from '../memory-effects.ts'
import type {Files} from '../report.ts'
import {readTemplates} from './fuzz/templates.ts'

export interface Tried {
  /** `path:line rule` of each message. */
  readonly messages: ReadonlyArray<string>
  readonly isPublished: boolean
  /** Time of the processor. */
  readonly milliseconds: number
}

/** Builds a report in memory, both editions, without PDF. */
export async function tryReport(files: Files): Promise<Tried> {
  const sources = Object.entries(files).map(([path, contents]) => [`/rapport/${path}`, contents] as const)
  const disk = memoryEffects({...(await readTemplates()), ...Object.fromEntries(sources)})
  const options = {root: '/rapport', overlays: [], program: '/programma', out: '/uit', edition: undefined, pdf: false}
  const start = process.cpuUsage()
  const {files: open, classified, published} = await build(options, disk)
  const {user, system} = process.cpuUsage(start)
  const messages = toRecords([...open, ...classified]).map(({path, line, rule}) => `${path}:${line} ${rule}`)
  return {messages, isPublished: published.length > 0, milliseconds: (user + system) / 1000}
}
