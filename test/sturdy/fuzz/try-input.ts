import {build} from '../../../src/build.ts'
import {project} from '../../../src/classify/project.ts'
import {hasErrors} from '../../../src/diagnostic/diagnose.ts'
import {load} from '../../../src/load/load.ts'
import type {Effects} from '../../../src/model/effects.ts'
import {resolve} from '../../../src/resolve/resolve.ts'
import {runCheck} from '../../../src/run-check.ts'
import {memoryEffects} from '../../memory-effects.ts'
import type {Files} from '../../report.ts'
import {readTemplates} from './templates.ts'

export interface Trial {
  readonly files: Files
  /** Whether it is checked as well, after loading; whether it is built as well, and whether with PDF. */
  readonly check: boolean
  readonly build: boolean
  readonly pdf: boolean
}

/** Milliseconds that an input may take. */
const most = 2000

/** What is the matter with how the program took an input; undefined when it did as it should. */
export async function tryInput({files, check: isChecked, build: isBuilt, pdf}: Trial): Promise<string | undefined> {
  const paths: string[] = []
  const disk = memoryEffects({
    ...(await readTemplates()),
    ...Object.fromEntries(Object.entries(files).map(([path, contents]) => [`/rapport/${path}`, contents])),
  })
  const effects = record(disk, paths)
  const start = process.cpuUsage()
  try {
    const sources = await load({root: '/rapport', overlays: [], program: '/programma'}, effects)
    if (!hasErrors(sources.files))
      for (const edition of sources.publication.editions) resolve(project(sources, edition).view)
    if (isChecked) {
      const {code, messages, output} = await runCheck(['--root', '/rapport'], '/programma', effects)
      if (code === 1 && !/ fout /.test(messages + output)) return 'is refused without an error at a place'
      if (code === 2) return 'is taken for wrong usage'
    }
    if (isBuilt) {
      const options = {root: '/rapport', overlays: [], program: '/programma', out: '/uit', edition: undefined, pdf}
      const {published, files: open, classified} = await build(options, effects)
      if (published.length === 0 && !hasErrors([...open, ...classified])) return 'is not published and nobody says why'
    }
  } catch (error) {
    return `crashes: ${error instanceof Error ? error.stack : String(error)}`
  }
  const {user, system} = process.cpuUsage(start)
  if (user + system > most * 1000) return `takes ${Math.round((user + system) / 1000)} ms`
  const strange = paths.find(
    (path) => !/^\/(rapport|programma|uit)(\/|$)/.test(path) || /(^|\/)\.\.?(\/|$)|\/\/|\0/.test(path),
  )
  return strange && `reaches ${strange}`
}

/** The same effects, and every path that they are asked for. */
function record(effects: Effects, paths: string[]): Effects {
  const noted = <Rest extends unknown[], Result>(effect: (path: string, ...rest: Rest) => Result) => {
    return (path: string, ...rest: Rest): Result => {
      paths.push(path)
      return effect(path, ...rest)
    }
  }
  return {
    ...effects,
    readFile: noted(effects.readFile),
    listFiles: noted(effects.listFiles),
    listOthers: noted(effects.listOthers),
    writeFile: noted(effects.writeFile),
    remove: noted(effects.remove),
    exists: noted(effects.exists),
    rename(from, to) {
      paths.push(from, to)
      return effects.rename(from, to)
    },
  }
}
