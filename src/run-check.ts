import path from 'node:path'
import {parseArgs} from 'node:util'
import type {VFile} from 'vfile'
import {checkRelations} from './check/check-relations.ts'
import {project} from './classify/project.ts'
import {hasErrors} from './diagnostic/diagnose.ts'
import {formatMessages, toRecords} from './diagnostic/report.ts'
import {findVersion} from './find-version.ts'
import {VersionError} from './git-effects.ts'
import {everything, judgeMosaic} from './judge-mosaic.ts'
import {load} from './load/load.ts'
import type {Dataset} from './model/dataset.ts'
import type {Effects} from './model/effects.ts'
import type {Sources} from './model/sources.ts'
import {resolve} from './resolve/resolve.ts'
import type {CommandOutcome} from './run-build.ts'

export const checkUsage = `  npm run check -- [--root MAP] [--overlay MAP]… [--mozaiek] [--eerder VERSIE]… [--format tekst|json]
`

/**
 * Finds everything that can be wrong with the sources, without building.
 *
 * Each edition is projected and resolved, and so is the whole report as somebody cleared for everything would see it.
 * It prints messages about places of every level: it is for those who hold the sources. `program` is where the
 * templates are.
 */
export async function runCheck(
  args: ReadonlyArray<string>,
  program: string,
  effects: Effects,
): Promise<CommandOutcome> {
  const {values} = parseArgs({args: [...args], options})
  if (!['tekst', 'json'].includes(values.format))
    return refuse(`Onbekende vorm ‘${values.format}’: kies tekst of json.`)
  const root = path.resolve(values.root ?? '.')
  const overlays = (values.overlay ?? []).map((folder) => path.resolve(folder))
  try {
    const sources = await load({root, overlays, program}, effects)
    const files = hasErrors(sources.files) ? sources.files : await checkSources(sources)
    const judged = values.mozaiek && !hasErrors(files) ? await checkEditions(sources) : []
    return report([...files, ...judged], values.format)
  } catch (error) {
    if (error instanceof VersionError) return refuse(error.message)
    throw error
  }

  async function checkEditions(sources: Sources): Promise<ReadonlyArray<VFile>> {
    const earlier = await Promise.all((values.eerder ?? []).map((name) => readEarlier(name)))
    const reports = sources.publication.editions.filter(({kind}) => kind === 'report')
    const judged = await Promise.all(
      reports.map((edition) => judgeMosaic(resolve(project(sources, edition).view), sources, earlier)),
    )
    return judged.flat()
  }

  /** The figures that an earlier version published. */
  async function readEarlier(name: string): Promise<ReadonlyMap<string, Dataset>> {
    const version = await findVersion(name, root, effects)
    const {publication, ...sources} = await load({root: version.root, overlays: [], program}, version.effects)
    const [edition] = publication.editions.filter(({kind}) => kind === 'report')
    if (edition === undefined) throw new VersionError(`In ${name} is er geen uitgave van de soort rapport.`)
    return resolve(project({publication, ...sources}, edition).view).printed
  }
}

const options = {
  root: {type: 'string'},
  overlay: {type: 'string', multiple: true},
  format: {type: 'string', default: 'tekst'},
  mozaiek: {type: 'boolean', default: false},
  eerder: {type: 'string', multiple: true},
} as const

/** What is wrong with sources that could be read. */
async function checkSources(sources: Sources): Promise<ReadonlyArray<VFile>> {
  const views = [...sources.publication.editions, everything].map((edition) => resolve(project(sources, edition).view))
  const whole = views.at(-1)
  if (whole !== undefined) checkRelations(whole)
  return [...sources.files, ...views.flatMap((view) => view.files)]
}

function report(files: ReadonlyArray<VFile>, format: string): CommandOutcome {
  const code = hasErrors(files) ? 1 : 0
  if (format === 'json') return {code, output: `${JSON.stringify(toRecords(files), null, 2)}\n`, messages: ''}
  return {code, output: '', messages: formatMessages(files)}
}

function refuse(sentence: string): CommandOutcome {
  return {code: 2, output: '', messages: `${sentence}\n`}
}
