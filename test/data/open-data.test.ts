import {parse} from 'csv-parse/sync'
import {beforeAll, expect, test} from 'vitest'
import {renderData} from '../../src/data/render-data.ts'
import {basics, chapter, dataset, viewOf} from '../report.ts'

type Node = Readonly<Record<string, unknown>>

const terms = 'opendata: {licentie: "https://licentie.example/vrij", contact: "mailto:cijfers@ministerie.example"}\n'
const files = {
  'content/editie.yaml': `${String(basics['content/editie.yaml'])}${terms}`,
  'content/01-een.md': chapter(
    '::kpi{#getallen}\n\n::kpi{#woorden}\n\n:::departementaal-vertrouwelijk\n::kpi{#geheim}\n:::',
  ),
  'data/getallen.json': dataset('getallen', {
    definitie: 'Wat er is geteld.',
    bron: 'Administratie',
    peildatum: '2026-01-01',
    kolommen: [{id: '2024'}, {id: 'doel-2025', titel: 'Doel', rol: 'streefwaarde'}],
    rijen: [{id: 'totaal', titel: 'Totaal', waarden: {2024: 1000.4, 'doel-2025': 1250}}],
  }),
  'data/woorden.json': dataset('woorden', {
    soort: 'tabel',
    kolommen: [{id: 'stand'}],
    rijen: [{id: 'een', titel: 'Eén', waarden: {stand: 'gehaald; "bijna", zegt men'}}],
  }),
  'data/geheim.json': dataset('geheim', {rubricering: 'departementaal-vertrouwelijk'}),
}

let outputs: Readonly<Record<string, string>>

beforeAll(async () => {
  outputs = Object.fromEntries([...renderData(await viewOf(files))].map(({path, value}) => [path, String(value)]))
})

const read = (path: string): Node => JSON.parse(outputs[path] ?? '') as Node

test('CSV on the Web describes every file column by column, and each figure is of the type that it says', () => {
  const tables = read('data/csv-metadata.json').tables as ReadonlyArray<Node>
  expect(tables.map(({url}) => url)).toEqual(['getallen.csv', 'woorden.csv'])
  for (const {url, tableSchema} of tables) {
    const {columns, primaryKey} = tableSchema as {columns: ReadonlyArray<Record<string, string>>; primaryKey: string}
    const [head, ...rows] = parse(outputs[`data/${String(url)}`] ?? '') as ReadonlyArray<ReadonlyArray<string>>
    expect(columns.map(({titles}) => titles)).toEqual(head)
    expect(columns.map(({name}) => name).filter((name) => !/^[A-Za-z0-9][A-Za-z0-9_]*$/.test(name ?? ''))).toEqual([])
    expect(primaryKey).toBe('rij')
    for (const [at, {datatype}] of columns.entries())
      if (datatype === 'decimal') for (const row of rows) expect(row[at]).toMatch(/^(-?\d+(\.\d+)?)?$/)
  }
  expect(JSON.stringify(tables)).toContain('"name":"doel_2025","titles":"doel-2025"')
})

/** What DCAT-AP-NL 3.0 makes mandatory; the whole was held to its SHACL shapes when this was written. */
const mandatory = {
  catalogue: ['title', 'description', 'publisher', 'contactPoint', 'dataset'],
  dataset: 'title description identifier creator publisher contactPoint theme accessRights distribution'.split(' '),
  distribution: ['accessURL', 'license', 'format', 'byteSize'],
}

test('the catalogue names each dataset and each file, with all that its profile makes mandatory', () => {
  const catalogue = read('data/dcat.jsonld')
  const datasets = catalogue.dataset as ReadonlyArray<Node>
  const distributions = datasets.flatMap(({distribution}) => distribution as ReadonlyArray<Node>)
  expect(Object.keys(catalogue)).toEqual(expect.arrayContaining(mandatory.catalogue))
  for (const each of datasets) expect(Object.keys(each)).toEqual(expect.arrayContaining(mandatory.dataset))
  for (const each of distributions) expect(Object.keys(each)).toEqual(expect.arrayContaining(mandatory.distribution))
  expect(datasets.map(({identifier}) => identifier)).toEqual(['voorjaar-2026/getallen', 'voorjaar-2026/woorden'])
  const addresses = distributions.map(({downloadURL}) => `data/${(downloadURL as {'@id': string})['@id']}`)
  expect(addresses.sort()).toEqual(
    Object.keys(outputs)
      .filter((path) => /(getallen|woorden)\./.test(path))
      .sort(),
  )
  const known = new Set(Object.keys(catalogue['@context'] as Node))
  const used = JSON.stringify({...catalogue, '@context': undefined}).matchAll(/"([a-zA-Z]+)":/g)
  expect([...used].map(([, term = '']) => term).filter((term) => !known.has(term))).toEqual([])
})

test('only a public edition that states its terms has a catalogue', async () => {
  const annex = [...renderData(await viewOf(files, 'vertrouwelijk'))].map(({path}) => path)
  expect(annex).toEqual(['data/geheim.csv', 'data/geheim.json', 'data/datapackage.json', 'data/csv-metadata.json'])
  const {'content/editie.yaml': _, ...without} = files
  expect([...renderData(await viewOf(without))].map(({path}) => path)).not.toContain('data/dcat.jsonld')
})
