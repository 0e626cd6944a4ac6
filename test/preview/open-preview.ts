import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {createMemory} from '../../src/model/remember.ts'
import type {Answer} from '../../src/preview/http.ts'
import type {Mistake} from '../../src/preview/mistake.ts'
import {createPreview, type Preview} from '../../src/preview/preview.ts'
import {takeSnapshot} from '../../src/take-snapshot.ts'
import {type MemoryEffects, memoryEffects} from '../memory-effects.ts'
import {basics, type Files} from '../report.ts'

export interface Event {
  readonly name: string
  readonly data: Readonly<Record<string, unknown>>
}

/** A preview of a small report in memory, which a test writes in. */
export interface Trial {
  readonly effects: MemoryEffects
  readonly preview: Preview
  /** What was said at the terminal, the last at the end. */
  readonly said: ReadonlyArray<ReadonlyArray<Mistake>>
  get(url: string, request?: Readonly<Record<string, string>>): Promise<Answer>
  /** Opens a page as its script does; what it is sent is added to the list. */
  listen(edition: string, page: string, version?: string): Promise<Event[]>
  /** Saves files, all at once, and waits until everything is up to date. */
  save(files: Readonly<Record<string, string>>): Promise<void>
}

const port = 4321
const templates = path.resolve(import.meta.dirname, '../../templates')

export async function openPreview(files: Files, take = takeSnapshot): Promise<Trial> {
  const given = Object.entries({...basics, ...files}).map(([name, text]) => [`/rapport/${name}`, text] as const)
  const effects = memoryEffects(Object.fromEntries([...given, ...readTemplates()]))
  const own = {...effects, remember: createMemory()}
  const lists = new Map()
  const said: Array<ReadonlyArray<Mistake>> = []
  const preview = createPreview({
    take: () => take({root: '/rapport', overlays: [], program: '/programma'}, own, lists),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    report: (mistakes) => said.push(mistakes),
    scripts: new Map([['/-/voorvertoning.js', '// script']]),
    withPdf: false,
  })
  await preview.refresh()
  const get: Trial['get'] = (url, request = {}) =>
    preview.answer(
      {method: 'GET', url, host: `127.0.0.1:${port}`, site: undefined, destination: undefined, ...request},
      port,
    )
  return {
    effects,
    preview,
    said,
    get,
    async listen(edition, page, version = '') {
      const {body} = await get(
        `/-/wijzigingen?${new URLSearchParams({uitgave: edition, pagina: page, versie: version})}`,
      )
      const events: Event[] = []
      if (typeof body === 'function') body((piece) => events.push(parse(piece)))
      await new Promise((resolve) => setImmediate(resolve))
      return events
    },
    async save(changed) {
      for (const [name, text] of Object.entries(changed)) await effects.writeFile(`/rapport/${name}`, text)
      await preview.refresh()
    },
  }
}

function parse(piece: string): Event {
  const [, name = '', data = ''] = /^event: (\w+)\ndata: (.*)\n\n$/.exec(piece) ?? []
  return {name, data: JSON.parse(data) as Event['data']}
}

function readTemplates(): ReadonlyArray<readonly [string, Uint8Array]> {
  const all = readdirSync(templates, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
  return all.map((entry) => {
    const file = path.join(entry.parentPath, entry.name)
    return [`/programma/templates/${path.relative(templates, file)}`, readFileSync(file)] as const
  })
}
