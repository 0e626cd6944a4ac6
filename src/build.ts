import type {VFile} from 'vfile'
import {drawCharts} from './chart/draw-charts.ts'
import {project} from './classify/project.ts'
import {renderData} from './data/render-data.ts'
import {hasErrors} from './diagnostic/diagnose.ts'
import {renderHtml} from './html/render-html.ts'
import {load} from './load/load.ts'
import type {Edition} from './model/edition.ts'
import type {Effects} from './model/effects.ts'
import {renderPdf} from './pdf/render-pdf.ts'
import {resolve} from './resolve/resolve.ts'
import {verify} from './verify/verify.ts'
import {publish, recover} from './write/publish.ts'
import {write} from './write/write.ts'

export interface BuildOptions {
  readonly root: string
  readonly overlays: ReadonlyArray<string>
  /** Where the program's own templates are. */
  readonly program: string
  readonly out: string
  /** Only this edition; every one when absent. */
  readonly edition: string | undefined
  readonly pdf: boolean
}

export interface Outcome {
  /** Files with messages, of sources and of outputs. */
  readonly files: ReadonlyArray<VFile>
  /** Ids of the editions published; none when anything was wrong. */
  readonly published: ReadonlyArray<string>
  /** When `edition` names none: the ids there are. */
  readonly unknownEdition?: ReadonlyArray<string>
}

/**
 * Builds the editions of a report.
 *
 * ```
 * load → classify → resolve → chart → html | pdf | data → write → verify
 * all of it    └ from here on everything sees one edition only
 * ```
 *
 * A mistake stops the line after the stage that found it, for all editions: nothing is published unless all is well.
 */
export async function build(options: BuildOptions, effects: Effects): Promise<Outcome> {
  const {out, pdf} = options
  const staging = `${out}/.in-aanbouw`
  await recover(staging, out, effects)
  const sources = await load(options, effects)
  const {editions} = sources.publication
  const wanted = editions.filter(({id}) => options.edition === undefined || id === options.edition)
  if (hasErrors(sources.files)) return {files: sources.files, published: []}
  if (wanted.length === 0) return {files: [], published: [], unknownEdition: editions.map(({id}) => id)}

  const files = [...sources.files]
  for (const edition of wanted) {
    const {view, withheld} = project(sources, edition)
    const resolved = resolve(view)
    files.push(...resolved.files)
    if (hasErrors(resolved.files)) continue

    const drawn = await drawCharts(resolved, effects)
    const outputs = [...renderHtml(drawn), ...(pdf ? await renderPdf(drawn, effects) : []), ...renderData(drawn)]
    files.push(...outputs)
    if (hasErrors(files)) continue

    await write(outputs, drawn, `${staging}/${edition.id}`, effects)
    files.push(...(await verify(`${staging}/${edition.id}`, withheld, effects)))
  }
  if (hasErrors(files)) {
    await effects.remove(staging)
    return {files, published: []}
  }
  const published = wanted.map(({id}) => id)
  await publish(published, staging, out, effects)
  return {files, published}
}

/**
 * Finds everything that can be wrong with the sources, without building: each edition is projected and resolved,
 * and so is the whole report as somebody cleared for everything would see it.
 */
export async function check(
  options: Pick<BuildOptions, 'root' | 'overlays' | 'program'>,
  effects: Effects,
): Promise<ReadonlyArray<VFile>> {
  const sources = await load(options, effects)
  if (hasErrors(sources.files)) return sources.files
  const everything: Edition = {id: 'alles', clearance: 'stg-zeer-geheim', kind: 'report', title: 'Alles'}
  const views = [...sources.publication.editions, everything].map((edition) => resolve(project(sources, edition).view))
  return [...sources.files, ...views.flatMap((view) => view.files)]
}
