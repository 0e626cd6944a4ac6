import {readFileSync} from 'node:fs'
import path from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {type DrawingRoom, drawChart} from '../../src/chart/draw-chart.ts'
import type {Dataset} from '../../src/model/dataset.ts'
import {layOutTable} from '../../src/model/table.ts'
import {chapter, messagesOf, viewOf} from '../report.ts'
import {drawingRoom} from './drawing-room.ts'
import {readReport} from './real-datasets.ts'

const root = path.resolve(import.meta.dirname, '../..')
const handbook = readFileSync(path.join(root, 'data/README.md'), 'utf8')
const schema = JSON.parse(readFileSync(path.join(root, 'src/load/schemas/dataset.schema.json'), 'utf8'))

/** Each example: the file as an editor writes it, and what stands below it. */
const examples = [
  ...handbook.matchAll(/```json\n(\{\n {2}"id": "voorbeeld-.*?)```\n\n(?:!\[.*?\]\((.*?)\)|(\|.*?))\n\n/gs),
].map(([, json = '', picture, table]) => ({id: /"id": "(.*?)"/.exec(json)?.[1] ?? '', json, picture, table}))

let room: DrawingRoom
beforeAll(async () => {
  room = await drawingRoom()
})

function filesOf(id: string, json: string) {
  return {'content/01-proef.md': chapter(`::kpi{#${id}}`), [`data/${id}.json`]: json}
}

async function readExample(id: string, json: string): Promise<Dataset> {
  const dataset = (await viewOf(filesOf(id, json))).printed.get(id)
  if (dataset === undefined) throw new Error(`${id} is not printed`)
  return dataset
}

/** On white, so that it can be read on a dark page too, with room for the wider letters of another typeface. */
function onPaper(svg: string): string {
  const [, width = '0', height = '0'] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? []
  const [w, h] = [Number(width) + 64, Number(height) + 24]
  return `${svg
    .replace(/width="\d+" height="\d+" viewBox="[^"]*"/, `width="${w}" height="${h}" viewBox="-16 -12 ${w} ${h}"`)
    .replace('</desc>', '</desc><rect x="-16" y="-12" width="100%" height="100%" fill="#fff"/>')}\n`
}

/** A table as it is printed, in the notation of the handbook. */
function toMarkdown(dataset: Dataset): string {
  const {corner, head, body} = layOutTable(dataset)
  const named = (text: string, unit: string) => (unit === '' ? text : `${text} (${unit})`)
  const heads = (head[0] ?? []).map(({text, unit}) => named(text, unit))
  const rows = body.flatMap((row) =>
    row.type === 'row' ? [[named(row.title, row.unit), ...row.cells.map(({text}) => text)]] : [],
  )
  const rule = ['---', ...heads.map(() => '---')]
  return [[corner, ...heads], rule, ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`.replace('|  |', '| |'))
    .join('\n')
}

describe('the handbook shows what the program makes', () => {
  test('of every kind of dataset', () => {
    const kinds = examples.map(({json}) => JSON.parse(json).soort as string)
    expect([...new Set(kinds)].sort()).toEqual([...schema.properties.soort.enum].sort())
    for (const kind of kinds) expect(handbook).toContain(`\n### Soort \`${kind}\`\n`)
  })

  test.each(examples)('$id is a file without a mistake', async ({id, json}) => {
    expect(await messagesOf(filesOf(id, json))).toEqual([])
  })

  test.each(examples)('$id looks as shown', async ({id, json, picture, table}) => {
    const dataset = await readExample(id, json)
    const chart = await drawChart(dataset, room)
    if (table !== undefined) {
      expect(chart).toBeUndefined()
      expect(table).toBe(toMarkdown(dataset))
    } else {
      expect(picture).toBe(`../test/chart/soorten/${id}.svg`)
      await expect(onPaper(chart?.svg ?? '')).toMatchFileSnapshot(`soorten/${id}.svg`)
    }
  })

  test('a chart of an editor’s own looks as shown', async () => {
    const {printed, specifications} = await readReport()
    const chart = await drawChart(printed.get('cio-oordelen')!, room, specifications.get('cio-oordelen'))
    await expect(onPaper(chart?.svg ?? '')).toMatchFileSnapshot('soorten/eigen-grafiek.svg')
  })

  test('every picture of the handbook is there', () => {
    const pictures = [...handbook.matchAll(/!\[[^\]]+\]\((.*?)\)/g)].map(([, file = '']) => file)
    expect(pictures.length).toBeGreaterThan(10)
    for (const file of pictures) expect(readFileSync(path.join(root, 'data', file), 'utf8')).toContain('<svg')
  })
})
