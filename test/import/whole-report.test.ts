import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {stringify} from 'csv-stringify/sync'
import {type Node, parseTree} from 'jsonc-parser'
import {describe, expect, test} from 'vitest'
import {describeFields, toRecords} from '../../src/data/table-schema.ts'
import {toCsv} from '../../src/data/to-csv.ts'
import {toRecords as toMessages} from '../../src/diagnostic/report.ts'
import {diskEffects} from '../../src/effects.ts'
import type {DatasetSpec} from '../../src/import/dataset-spec.ts'
import {load} from '../../src/load/load.ts'
import type {Effects} from '../../src/model/effects.ts'
import {computeDataset} from '../../src/resolve/compute-dataset.ts'
import {tryImport} from './try-import.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** The datasets of the report as they stand today. */
const datasets = readdirSync(path.join(root, 'data'))
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({id: file.slice(0, -5), text: readFileSync(path.join(root, 'data', file), 'utf8')}))
  .filter(({text}) => (JSON.parse(text) as DatasetSpec).rijen !== undefined)
  .sort((a, b) => (a.id < b.id ? -1 : 1))

/** Datasets with a new year, as imported below. */
const extended = new Map<string, string>()

describe.each(datasets)('$id', ({id: name, text}) => {
  const {kolommen, rijen} = JSON.parse(text) as DatasetSpec
  const computed = new Set([...kolommen, ...rijen].filter(({berekening}) => berekening !== undefined))
  const rows = rijen.filter((row) => !computed.has(row))
  const columns = kolommen.filter((column) => !computed.has(column))
  const isNumber = (cell: unknown): boolean =>
    typeof cell === 'number' || (typeof cell === 'object' && cell !== null && 'waarde' in cell)

  test('every other figure goes up by 3: one line for each, and for each figure that follows from it', async () => {
    const picked = rows.flatMap((row) => columns.map((column) => ({row, column}))).filter((_, index) => index % 2 === 0)
    const lines = picked.flatMap(({row, column}) => {
      const cell = row.waarden?.[column.id]
      const value = typeof cell === 'object' ? cell.waarde : cell
      return typeof value === 'number' ? [[row.id, column.id, Number((value + 3).toFixed(6))]] : []
    })
    if (lines.length === 0) return
    const sheet = stringify([['rij', 'kolom', 'waarde'], ...lines])
    const {exitCode, stderr, stdout, diff, data, after} = await tryImport(text, sheet, ['--decimaal', 'punt'])
    expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''})
    for (const [row, column, value] of lines) {
      const cell = data.rijen.find(({id}) => id === row)?.waarden[String(column)]
      expect(cell).toEqual(typeof cell === 'object' ? expect.objectContaining({waarde: value}) : value)
    }
    const shown = stdout.split('\n').filter((line) => line.includes(' → '))
    const followed = shown.filter((line) => line.includes('volgt uit'))
    expect(shown.length - followed.length).toBe(lines.length)
    expect(diff.filter((line) => line.startsWith('+'))).toHaveLength(shown.length)
    expect(diff.filter((line) => line.startsWith('-'))).toHaveLength(shown.length)
    expect(after === format(after)).toBe(text === format(text))
  })

  test('a new year stands where an editor would put it', async () => {
    const years = columns.filter(({id}) => /^\d{4}$/.test(id)).map(({id}) => id)
    if (years.length === 0) return
    const year = String(Math.max(...years.map(Number)) + 1)
    const values = rows.map((row) => {
      const cells = years.map((id) => row.waarden?.[id])
      return [row.id, cells.some(isNumber) ? 12 : cells.some((cell) => typeof cell === 'string') ? 'Meer' : 'volgt']
    })
    const {exitCode, stderr, data, after} = await tryImport(text, stringify([['rij', year], ...values]))
    expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''})
    expect(data.kolommen.map(({id}) => id)).toEqual(
      kolommen.flatMap(({id}) => (id === String(Number(year) - 1) ? [id, year] : [id])),
    )
    expect(after === format(after)).toBe(text === format(text))
    expect(after.match(new RegExp(`"${Number(year) - 1}": [^{}]*(\\{[^}]*\\})?,\\n *"${year}": `, 'g'))).toHaveLength(
      rows.length,
    )
    expect(data.rijen.filter(({waarden}) => year in waarden)).toHaveLength(rows.length)
    extended.set(path.join(root, 'data', `${name}.json`), after)
  })
})

test('a report in which every series has a new year loads without a mistake', async () => {
  const effects: Effects = {
    ...diskEffects,
    readFile: async (file) => {
      const text = extended.get(path.normalize(file))
      return text === undefined ? diskEffects.readFile(file) : new TextEncoder().encode(text)
    },
  }
  const {files, datasets: loaded} = await load({root, overlays: [], program: root}, effects)
  expect(toMessages(files).filter(({severity}) => severity === 'fout')).toEqual([])
  const years = [...extended.keys()].map((file) => loaded.get(path.basename(file, '.json'))?.columns.length)
  expect(years.length).toBeGreaterThan(20)
  expect(years).toEqual([...extended.values()].map((text) => (JSON.parse(text) as DatasetSpec).kolommen.length))
})

test('the open data of every dataset can be imported again, and nothing changes', async () => {
  const sources = await load({root, overlays: [], program: root}, diskEffects)
  const texts = new Map(datasets.map(({id, text}) => [id, text]))
  for (const [id, dataset] of sources.datasets) {
    const text = texts.get(id)
    if (text === undefined || dataset.rows.length === 0) continue
    const whole = computeDataset(dataset)
    const csv = toCsv(describeFields(whole), toRecords(whole))
    const {stderr, stdout, diff} = await tryImport(text, csv, ['--decimaal', 'punt'])
    expect({id, stderr, diff}).toEqual({id, stderr: '', diff: []})
    expect(stdout).toContain('Er valt niets te wijzigen.')
  }
})

/** JSON as the datasets of the report are formatted: two spaces, one value a line; in the order that it has. */
function format(text: string): string {
  return `${print(parseTree(text), '')}\n`
}

function print(node: Node | undefined, indent: string): string {
  if (node?.type === 'property')
    return `${JSON.stringify(node.children?.[0]?.value)}: ${print(node.children?.[1], indent)}`
  if (node?.type !== 'object' && node?.type !== 'array') return JSON.stringify(node?.value)
  const [open, close] = node.type === 'object' ? '{}' : '[]'
  const children = (node.children ?? []).map((child) => `${indent}  ${print(child, `${indent}  `)}`)
  return children.length === 0 ? `${open}${close}` : `${open}\n${children.join(',\n')}\n${indent}${close}`
}
