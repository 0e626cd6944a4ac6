import type {VFile} from 'vfile'
import {project} from '../src/classify/project.ts'
import {hasErrors} from '../src/diagnostic/diagnose.ts'
import {toRecords} from '../src/diagnostic/report.ts'
import type {RuleId} from '../src/diagnostic/rules.ts'
import {everything} from '../src/judge-mosaic.ts'
import {load} from '../src/load/load.ts'
import type {Effects} from '../src/model/effects.ts'
import type {Sources} from '../src/model/sources.ts'
import {resolve} from '../src/resolve/resolve.ts'
import {memoryEffects} from './memory-effects.ts'
import {basics, type Files} from './report.ts'

/**
 * A small report with one mistake, and the rule that must find it.
 *
 * The sign ‸ stands in a source right before the place that the message must point at, and is taken out before
 * loading. Where there is none, `at` says the place.
 */
export interface RuleCase {
  readonly rule: RuleId
  /** Over what every report needs. */
  readonly files: Files
  /** A folder laid over the report, `extra/`. */
  readonly overlay?: Files | undefined
  /** Files that every report needs and this one lacks. */
  readonly without?: ReadonlyArray<string>
  /** A disk on which more is the matter than files can say. */
  readonly disk?: (effects: Effects) => Partial<Effects>
  /** `path:line:column`. */
  readonly at?: string
  /** What finds the mistake, where that is not loading or resolving. */
  readonly judge?: (sources: Sources) => Promise<ReadonlyArray<VFile>>
}

export const marker = '‸'

/** The messages that a case must give: one, at its place. */
export function expectedOf({rule, files, overlay = {}, at}: RuleCase): ReadonlyArray<string> {
  const sources = [...Object.entries(files), ...Object.entries(overlay).map(([path, text]) => [`extra/${path}`, text])]
  for (const [path, text] of sources) {
    if (typeof text !== 'string') continue
    const before = text.split(marker, 2)
    if (before.length < 2) continue
    const lines = (before[0] ?? '').split(/\r\n|\n|\r/)
    return [`${path}:${lines.length}:${(lines.at(-1) ?? '').replace('\uFEFF', '').length + 1} ${rule}`]
  }
  return [`${at} ${rule}`]
}

/** All messages about a case, as `path:line:column rule`: of loading it, and of judging it when that went well. */
export async function messagesFor(one: RuleCase): Promise<ReadonlyArray<string>> {
  const {folders, effects} = lay(one)
  const {judge} = one
  const sources = await load(folders, effects)
  const files = judge === undefined ? resolveAll(sources) : await judge(sources)
  return toRecords(files).map(({path, line, column, rule}) => `${path}:${line}:${column} ${rule}`)
}

/** The messages of loading, and of resolving every edition and the whole when that went well. */
function resolveAll(sources: Sources): ReadonlyArray<VFile> {
  if (hasErrors(sources.files)) return sources.files
  const editions = [...sources.publication.editions, everything]
  return [...sources.files, ...editions.flatMap((edition) => resolve(project(sources, edition).view).files)]
}

/** Loads a small report, perhaps with a folder over it, from memory. */
export function loadFiles(files: Files, overlay?: Files): Promise<Sources> {
  const {folders, effects} = lay({files, overlay})
  return load(folders, effects)
}

function lay({files, overlay, without = [], disk: damage}: Pick<RuleCase, 'files' | 'overlay' | 'without' | 'disk'>) {
  const disk = memoryEffects({...below('/rapport', {...basics, ...files}), ...below('/extra', overlay ?? {})})
  for (const path of without) disk.files.delete(`/rapport/${path}`)
  const overlays = overlay === undefined ? [] : ['/extra']
  return {folders: {root: '/rapport', overlays, program: '/programma'}, effects: {...disk, ...damage?.(disk)}}
}

function below(folder: string, files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      `${folder}/${path}`,
      typeof text === 'string' ? text.replaceAll(marker, '') : text,
    ]),
  )
}
