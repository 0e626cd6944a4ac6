import {build} from '../../src/build.ts'
import {formatMessages, toRecords} from '../../src/diagnostic/report.ts'
import {diskEffects} from '../../src/effects.ts'
import {classifiedLog} from '../../src/model/edition.ts'
import {memoryEffects} from '../memory-effects.ts'
import {basics, type Files} from '../report.ts'
import {marker} from '../rule-cases.ts'

const program = new URL('../..', import.meta.url).pathname.replace(/\/$/, '')

/** What came of a build of a report. */
export interface Attempt {
  readonly published: ReadonlyArray<string>
  /** What stands on standard error. */
  readonly messages: string
  /** Places of the errors among them, as `path:line`. */
  readonly places: ReadonlyArray<string>
  /** The files of the public edition, as text, by path. */
  readonly open: ReadonlyMap<string, string>
  /** Paths of everything that was written anywhere. */
  readonly written: ReadonlyArray<string>
  /** What stands in the log of messages about classified places. */
  readonly log: string
}

let templates: Promise<Files> | undefined

/** Builds a report in memory, pages and data: one edition, or all when none is named. */
export async function attempt(
  {files, overlay}: {readonly files: Files; readonly overlay?: Files | undefined},
  edition?: string,
): Promise<Attempt> {
  templates ??= readTemplates()
  const effects = memoryEffects({
    ...(await templates),
    ...below('/rapport', {...basics, ...files}),
    ...below('/extra', overlay ?? {}),
  })
  const outcome = await build(
    {
      root: '/rapport',
      overlays: overlay === undefined ? [] : ['/extra'],
      program: '/programma',
      out: '/uit',
      edition,
      pdf: false,
    },
    effects,
  )
  const written = [...effects.files.keys()].filter((path) => path.startsWith('/uit/')).sort()
  const decoder = new TextDecoder()
  return {
    published: outcome.published,
    messages: formatMessages(outcome.files),
    places: toRecords(outcome.files)
      .filter(({severity}) => severity === 'fout')
      .map(({path, line}) => `${path}:${line}`),
    open: new Map(
      written
        .filter((path) => path.startsWith('/uit/openbaar/'))
        .map((path) => [path, decoder.decode(effects.files.get(path))]),
    ),
    written,
    log: decoder.decode(effects.files.get(`/uit/${classifiedLog}`)),
  }
}

function below(folder: string, files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, contents]) => [
      `${folder}/${path}`,
      typeof contents === 'string' ? contents.replaceAll(marker, '') : contents,
    ]),
  )
}

/** The pages' templates, without fonts: those hold no text of a report. */
async function readTemplates(): Promise<Files> {
  const paths = await diskEffects.listFiles(`${program}/templates`)
  const contents = await Promise.all(paths.map((path) => diskEffects.readFile(`${program}/templates/${path}`)))
  return Object.fromEntries(paths.map((path, index) => [`/programma/templates/${path}`, contents[index] ?? '']))
}
