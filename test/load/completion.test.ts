import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {projectView} from '../../src/classify/project.ts'
import {toRecords} from '../../src/diagnostic/report.ts'
import {directiveTable} from '../../src/load/directive-table.ts'
import {levels, publicLevel} from '../../src/model/classification.ts'
import {resolve} from '../../src/resolve/resolve.ts'
import {basics, chapter, dataset, loadReport} from '../report.ts'

const root = path.resolve(import.meta.dirname, '../..')
const schemaFolder = path.join(root, 'src/load/schemas')

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8')) as T
}

describe('schemas explain themselves to an editor', () => {
  test.each(readdirSync(schemaFolder))('%s has words at every field', (name) => {
    const bare: string[] = []
    const look = (part: unknown, at: string): void => {
      if (typeof part !== 'object' || part === null) return
      const {properties} = part as {properties?: Record<string, {description?: string}>}
      for (const [field, {description = ''}] of Object.entries(properties ?? {}))
        if (description.length < 15) bare.push(`${at}/${field}`)
      for (const [key, inner] of Object.entries(part)) look(inner, `${at}/${key}`)
    }
    look(readJson(`src/load/schemas/${name}`), '')
    expect(bare).toEqual([])
  })

  test('where choices are explained, each of them is', () => {
    const explained: unknown[] = []
    const look = (part: unknown): void => {
      if (typeof part !== 'object' || part === null) return
      const {enum: choices, enumDescriptions: words} = part as Record<string, ReadonlyArray<string> | undefined>
      if (words !== undefined) explained.push([choices?.length, words.length, new Set(words).size])
      for (const inner of Object.values(part)) look(inner)
    }
    for (const name of readdirSync(schemaFolder)) look(readJson(`src/load/schemas/${name}`))
    expect(explained).toEqual([14, 9, 5, 14].map((count) => [count, count, count]))
  })

  const sources = ['data', 'data/register'].flatMap((folder) =>
    readdirSync(path.join(root, folder))
      .filter((name) => name.endsWith('.json'))
      .map((name) => `${folder}/${name}`),
  )

  test('every dataset and register names its schema', () => {
    const wrong = sources.filter((file) => {
      const {$schema = ''} = readJson<{$schema?: string}>(file)
      const name = file.startsWith('data/register/') ? path.basename(file, '.json') : 'dataset'
      return path.join(root, path.dirname(file), $schema) !== path.join(schemaFolder, `${name}.schema.json`)
    })
    expect(wrong).toEqual([])
  })

  test('the edition names its schema, and the settings of the editor name only files that are there', () => {
    const [first = ''] = readFileSync(path.join(root, 'content/editie.yaml'), 'utf8').split('\n')
    const named = [...JSON.stringify(readJson('.vscode/settings.json')).matchAll(/\.\/src\/[\w./-]+/g)].map(String)
    const [, schema = ''] = /^# yaml-language-server: \$schema=\.\.\/(.*)$/.exec(first) ?? []
    expect(named.length).toBeGreaterThan(5)
    expect([schema, ...named].filter((file) => !existsSync(path.join(root, file)))).toEqual([])
  })
})

interface Snippet {
  readonly scope: string
  readonly prefix: ReadonlyArray<string>
  readonly body: string | ReadonlyArray<string>
  readonly description: string
}

describe('snippets', () => {
  const snippets = Object.entries(readJson<Record<string, Snippet>>('.vscode/stand-van-defensie.code-snippets'))
  const markdown = snippets.filter(([, {scope}]) => scope === 'markdown')
  const earlier = String(basics['content/editie.yaml']).replaceAll('2026', '2025')
  const kept = 'data/edities/voorjaar-2025/content/editie.yaml'
  const text = markdown.flatMap(([, {body}]) => body).join('\n')

  test.each(snippets)('%s has words and a way to call it', (_name, {scope, prefix, description}) => {
    expect([scope, prefix.length > 0, description.length > 10]).toEqual([scope, true, true])
  })

  /** What the words to fill in stand for: with these there, a snippet is right as it is typed. */
  const meant = {
    [kept]: earlier,
    'content/02-id.md': chapter('::kpi{#set}'),
    'data/set.json': dataset('set', {
      kolommen: [{id: 'kolom'}, {id: 'van'}, {id: 'tot'}],
      rijen: ['rij', 'totaal'].map((id) => ({id, titel: id, waarden: {kolom: 1000, van: 1200, tot: 1500}})),
    }),
    'data/id-van-de-set.json': dataset('id-van-de-set'),
    'data/register/verwijzingen.json': JSON.stringify({
      verwijzingen: [{id: 'id-uit-het-register', rubricering: 'openbaar', soort: 'rapport', titel: 'Titel'}],
    }),
  }

  test.each(markdown)('what %s types is right as it stands', async (_name, {body}) => {
    for (const typed of expand([body].flat().join('\n'))) {
      const source = typed.startsWith('---') ? typed : chapter(`Tekst.\n\n${typed}`)
      const sources = await loadReport({...meant, 'content/01-een.md': source})
      const views = sources.publication.editions.map((edition) => resolve(projectView(sources, edition)))
      const files = [...sources.files, ...views.flatMap((view) => view.files)]
      expect(toRecords(files).map(({rule, message}) => `${rule} ${message}`)).toEqual([])
    }
  })

  test.each(snippets.filter(([, {scope}]) => scope !== 'markdown'))('what %s types is JSON', (_name, {body}) => {
    for (const typed of expand([body].flat().join('\n'))) expect(() => JSON.parse(typed)).not.toThrow()
  })

  test('there is one for every directive and every setting of it, and for every level', () => {
    const settings = new Set(Object.values(directiveTable).flatMap(({attributes}) => Object.keys(attributes)))
    const absent = [
      ...Object.keys(directiveTable).filter((name) => !text.includes(`:${name}[`) && !text.includes(`::${name}{`)),
      ...[...settings].filter((name) => !text.includes(`${name}=`) && name !== 'id'),
      ...levels.filter((level) => level !== publicLevel && text.split(level).length < 4),
    ]
    expect(absent).toEqual([])
  })
})

/** What a snippet types: once with each of its choices. */
function expand(body: string): ReadonlyArray<string> {
  const [choice, list = ''] = /\$\{\d+\|([^|]*)\|\}/.exec(body) ?? []
  if (choice !== undefined) return list.split(',').flatMap((word) => expand(body.replace(choice, word)))
  return [
    body
      .replace(/\$\{\d+:([^}]*)\}/g, '$1')
      .replace('$TM_SELECTED_TEXT', 'Tekst.')
      .replace(/\$\d/g, ''),
  ]
}
