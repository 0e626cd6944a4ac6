import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {readWordList} from '../src/check/writing/word-list.ts'
import {projectView} from '../src/classify/project.ts'
import {toRecords} from '../src/diagnostic/report.ts'
import {findValidator} from '../src/load/schemas.ts'
import {resolve} from '../src/resolve/resolve.ts'
import {runCheck} from '../src/run-check.ts'
import {memoryEffects} from './memory-effects.ts'
import {type Files, loadReport} from './report.ts'

const root = path.resolve(import.meta.dirname, '..')

/** The real report by path, with what a test puts in its place. */
const report: Files = Object.fromEntries(
  ['content', 'data'].flatMap((folder) =>
    readdirSync(path.join(root, folder), {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
      .map((file) => [file, readFileSync(path.join(root, file))] as const),
  ),
)

function textOf(file: string): string {
  return Buffer.from(report[file] ?? '').toString()
}

interface Example {
  readonly handbook: string
  readonly language: string
  readonly code: string
  /** What stands between it and the heading or the example above. */
  readonly before: string
  readonly heading: string
}

const examples: ReadonlyArray<Example> = ['content/README.md', 'data/README.md'].flatMap((handbook) => {
  const found: Example[] = []
  const text = textOf(handbook)
  let end = 0
  for (const match of text.matchAll(/^```(\w+)\n(.*?)^```$/gms)) {
    const [, language = '', code = ''] = match
    const heading = [...text.slice(0, match.index).matchAll(/^##+ (.*)$/gm)].at(-1)?.[1] ?? ''
    found.push({handbook, language, code, before: text.slice(end, match.index), heading})
    end = match.index + match[0].length
  }
  return found
})

const of = (language: string): ReadonlyArray<readonly [string, Example]> =>
  examples.filter((one) => one.language === language).map((one) => [`${one.handbook} · ${one.heading}`, one] as const)

describe('an example of text', () => {
  test.each(of('markdown'))('%s %# is read and printed without a mistake', async (_name, {code}) => {
    expect(await messagesOn(code)).toEqual([])
  })

  test('a planted mistake in one is seen', async () => {
    expect(await messagesOn('::kpi{#geen-set}')).toEqual([expect.stringContaining('onbekende-dataset')])
  })
})

/** The messages of loading and of every edition of a report of one example, with the real figures. */
async function messagesOn(code: string): Promise<ReadonlyArray<string>> {
  const text = code.startsWith('---') ? code : `---\ntitel: Proef\nrubricering: openbaar\n---\n\n${code}`
  const asked = [...code.matchAll(/:zie\[([\w-]+)\]/g)].map(([, id]) => id)
  const head = '---\ntitel: Elders\nrubricering: openbaar\n---\n'
  const stubs = asked.map((id, index) =>
    `data/${id}.json` in report
      ? [`content/${20 + index}-bij-${id}.md`, `${head}\n::kpi{#${id}}\n`]
      : [`content/${20 + index}-${id}.md`, head],
  )
  const named = new Set(
    [...code.matchAll(/\{#([\w-]+)|\[([\w-]+)\//g)].map(([, placed, cited]) => `data/${placed ?? cited}.json`),
  )
  const figures = Object.entries(report).filter(
    ([file]) => named.has(file) || (code.includes('sinds=') && file.startsWith('data/edities/')),
  )
  const sources = await loadReport({
    ...Object.fromEntries([...figures, ...stubs]),
    'data/register/verwijzingen.json': textOf('data/register/verwijzingen.json'),
    [/^soort: /m.test(text) ? 'content/brieven/proef.md' : 'content/10-proef.md']: text,
  })
  const views = sources.publication.editions.map((edition) => resolve(projectView(sources, edition)))
  return toRecords([...sources.files, ...views.flatMap(({files}) => files)]).map(
    ({path: file, rule}) => `${file} ${rule}`,
  )
}

describe('a line of a table that says what is printed', () => {
  const rows = [
    ...textOf('content/README.md').matchAll(
      /^\| `(:(?:waarde|verschil|groei|procentpunt|aandeel)\[[^`]+)` \| ([^|]+) \|/gm,
    ),
  ]

  test('there are such lines', () => {
    expect(rows.length).toBeGreaterThan(10)
  })

  test('each prints that', async () => {
    const text = rows.map(([, typed = '']) => typed).join('\n\n')
    const sources = await loadReport({
      ...report,
      'content/10-proef.md': `---\ntitel: P\nrubricering: openbaar\n---\n\n${text}\n`,
    })
    const [edition] = sources.publication.editions
    const view = edition && resolve(projectView(sources, edition))
    const chapter = view?.chapters.find(({id}) => id === 'proef')
    const figures = chapter?.body.children.flatMap((node) => (node.type === 'paragraph' ? node.children : []))
    const printed = figures?.map((node) =>
      node.type === 'figureValue' ? node.value.replace(/\u00a0/g, ' ') : node.type,
    )
    expect(printed).toEqual(rows.map(([, , wanted = '']) => wanted.trim()))
  })
})

describe('an example of data', () => {
  const forms = ['', '#/definitions/rij', '#/definitions/kolom', '#/definitions/waarde', '#/definitions/ontbreekt']
  const registers = ['verwijzing', 'vrijgave', 'wijziging', 'toezegging'].map(
    (one) => `${one.replace(/g$/, 'gen').replace(/e$/, 'en')}#/definitions/${one}`,
  )
  const validators = [
    ...forms.map((form) => `dataset.schema.json${form}`),
    ...registers.map((name) => name.replace('#', '.schema.json#')),
  ]

  test.each(of('json'))(
    '%s %# is as a schema wants it, and stands in the file that it is from',
    (_name, {code, before, heading}) => {
      const value: unknown = JSON.parse(code)
      const parts = Array.isArray(value) ? value : [value]
      if (heading !== 'Een eigen grafiek') for (const part of parts) expect(fits(part)).toBe(true)
      const [, file] = /(?:uit|de jaren uit)\s+`([\w/-]+\.json)`[^`]*$/i.exec(before.trim()) ?? []
      if (file === undefined) return
      const folder = file.includes('/') || !(`data/${file}` in report) ? 'data/register/' : 'data/'
      const real: unknown = JSON.parse(textOf(`${folder}${path.basename(file)}`))
      for (const part of parts) expect(isWithin(part, real)).toBe(true)
    },
  )

  /** Whether something is a dataset, perhaps without what every dataset has, or a part of one, or an entry of a register. */
  function fits(part: unknown): boolean {
    const base = {id: 'x', titel: 'X', rubricering: 'openbaar', soort: 'tabel'}
    return validators.some((id) =>
      findValidator(id)(id === 'dataset.schema.json' ? {...base, ...(part as object)} : part),
    )
  }
})

/** Whether an example stands somewhere in a file, perhaps with more around it and within it. */
function isWithin(part: unknown, whole: unknown): boolean {
  if (holds(whole, part)) return true
  return typeof whole === 'object' && whole !== null && Object.values(whole).some((inner) => isWithin(part, inner))
}

function holds(whole: unknown, part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return whole === part
  if (typeof whole !== 'object' || whole === null) return false
  if (Array.isArray(part))
    return Array.isArray(whole) && part.every((each) => whole.some((other) => holds(other, each)))
  return Object.entries(part).every(([key, value]) => holds((whole as Record<string, unknown>)[key], value))
}

describe('what the program is said to answer', () => {
  const [steps, , messages] = of('text').map(([, {code}]) => code)
  const shown = of('markdown').map(([, {code}]) => code)
  const section = 'content/16-ondersteunen/03-duurzaamheid.md'

  async function answer(changed: Files): Promise<string> {
    const files = Object.entries({...report, ...changed}).map(([file, contents]) => [`/rapport/${file}`, contents])
    return (await runCheck(['--root', '/rapport'], root, memoryEffects(Object.fromEntries(files)))).messages
  }

  test('the steps of the first ten minutes, mistake and all', async () => {
    const [, sentence = '', figure = ''] = shown
    const typed = `${sentence}\n${figure.replace('/opwek/', '/opwekk/')}\n[^1]:`
    expect(await answer({[section]: textOf(section).replace('[^1]:', typed)})).toContain(steps)
    const source = shown[3] ?? ''
    const mended = `${sentence}\n${figure}\n${source.replace(/\n\n\[/, '\n\n[')}\n[^1]:`
    expect(await answer({[section]: textOf(section).replace('[^1]:', mended)})).toBe('')
  })

  test('the example of messages', async () => {
    const [text, data] = ['content/16-ondersteunen/01-onvolkomenheden.md', 'data/cio-oordelen.json']
    const wrong = textOf(text).replace(
      ':waarde[onvolkomenheden-algemene-rekenkamer/totaal/status]',
      ':waarde[onvolkomenheden/totaal/status]',
    )
    const sum = textOf(data).replace('"2025": 30', '"2025": 31')
    expect(await answer({[text]: wrong, [data]: sum})).toBe(messages)
  })

  test('the list of words', () => {
    const [, , , list = ''] = of('text').map(([, {code}]) => code)
    const file = new VFile({path: 'content/woordenlijst.txt', value: list})
    const {known, preferred} = readWordList([file])
    expect([known.has('wapeninzet'), preferred.get('f35'), file.messages]).toEqual([true, 'F-35', []])
  })

  test('the map of the folders names what is there', () => {
    const [, tree = ''] = of('text').map(([, {code}]) => code)
    const names = [...tree.matchAll(/^ *([\w.-]+\.\w+|[\w-]+\/)/gm)].map(([, name = '']) => name)
    const known = Object.keys(report)
    expect(names.filter((name) => name !== 'build/' && !known.some((file) => `/${file}`.includes(`/${name}`)))).toEqual(
      [],
    )
    expect(names.length).toBeGreaterThan(10)
  })
})
