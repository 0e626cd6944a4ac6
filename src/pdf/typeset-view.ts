import type {Effects, TypstJob, TypstResult} from '../model/effects.ts'
import type {DrawnView} from '../model/view.ts'
import {chartPath} from './print-figure.ts'
import {picturePath} from './print-phrase.ts'
import {printView} from './print-view.ts'

const templateFolder = 'pdf/'

/** Has Typst set a view with one of the templates, once for each standard; what it refuses is a bug of a template. */
export async function typesetView(
  view: DrawnView,
  main: '/main.typ' | '/paper.typ',
  standards: TypstJob['standards'],
  effects: Pick<Effects, 'typeset'>,
): Promise<Exclude<TypstResult, {readonly errors: unknown}>> {
  const templates = [...view.templates].filter(([path]) => path.startsWith(templateFolder))
  const files = new Map<string, Uint8Array | string>([
    ...templates.map(([path, bytes]) => [`/${path.slice(templateFolder.length)}`, bytes] as const),
    ...[...view.pictures].map(([url, bytes]) => [picturePath(url), bytes] as const),
    ...[...view.charts].map(([id, {svg}]) => [chartPath(id), svg] as const),
    ['/view.json', JSON.stringify(printView(view))],
  ])
  const timestamp = Date.parse(`${view.publication.date}T00:00:00Z`) / 1000
  const result = await effects.typeset({clearance: view.edition.clearance, files, main, standards, timestamp})
  if ('errors' in result) throw new Error(`Typst refuses the document: ${result.errors.join('; ')}`)
  return result
}
