import {beforeAll, describe, expect, test} from 'vitest'
import {type DrawingRoom, drawChart} from '../../src/chart/draw-chart.ts'
import {drawCharts} from '../../src/chart/draw-charts.ts'
import {project} from '../../src/classify/project.ts'
import {diskEffects} from '../../src/effects.ts'
import type {Chart} from '../../src/model/view.ts'
import {resolve} from '../../src/resolve/resolve.ts'
import {chapter, dataset, type Files, loadReport} from '../report.ts'
import {drawingRoom} from './drawing-room.ts'
import {readSvg} from './read-svg.ts'

let room: DrawingRoom

beforeAll(async () => {
  room = await drawingRoom()
})

const level = 'departementaal-vertrouwelijk'

function picture(fields: object = {}): string {
  return JSON.stringify({
    data: {name: 'cijfers'},
    mark: 'bar',
    encoding: {
      y: {field: 'rijTitel', type: 'nominal', sort: null, title: null},
      x: {field: 'waarde', type: 'quantitative', title: 'vte'},
      color: {field: 'kolom', type: 'nominal'},
    },
    ...fields,
  })
}

/** Each figure as text, and what the program puts in itself. */
const words = {
  mark: 'text',
  encoding: {
    y: {field: 'rijTitel', type: 'nominal', sort: null, title: null},
    x: {field: 'kolom', type: 'nominal', title: 'vte'},
    text: {field: 'afgedrukt'},
  },
  width: 900,
  autosize: 'fit',
  background: 'red',
}

async function draw(files: Files, edition = 'openbaar'): Promise<Chart> {
  const sources = await loadReport({'content/01-een.md': chapter('::kpi{#cijfers}'), ...files})
  expect(sources.files.flatMap(({messages}) => messages)).toEqual([])
  const view = resolve(project(sources, sources.publication.editions.find(({id}) => id === edition)!).view)
  const {charts, files: judged} = await drawCharts(view, diskEffects)
  expect(judged.flatMap(({messages}) => messages)).toEqual([])
  return charts.get('cijfers')!
}

function textsOf(svg: string): ReadonlyArray<string> {
  return readSvg(svg, room.measure).texts.map(({text}) => text)
}

const rows = {
  eenheid: '%',
  decimalen: 1,
  rijen: [
    {id: 'een', titel: 'Eerste groep', waarden: {2024: 12.34567, 2025: {ontbreekt: 'volgt'}}},
    {id: 'geheim', titel: 'Verborgen groep', rubricering: level, waarden: {2024: 77.7, 2025: 88.8}},
    {id: 'half', titel: 'Halve groep', waarden: {2024: 20, 2025: {waarde: 31.4, rubricering: level}}},
  ],
}

describe('a picture of an editor’s own', () => {
  test('draws the figures of its dataset, as printed, in the report’s typeface, in two widths', async () => {
    const chart = await draw({
      'data/cijfers.json': dataset('cijfers', rows),
      'data/grafieken/cijfers.vl.json': picture(words),
    })
    for (const [svg, width] of [
      [chart.svg, 640],
      [chart.narrowSvg, 280],
    ] as const) {
      expect(textsOf(svg)).toEqual(expect.arrayContaining(['12,3%', '20,0%', 'volgt', 'Eerste groep', 'vte']))
      expect(readSvg(svg, room.measure).width).toBeLessThanOrEqual(width)
      expect(readSvg(svg, room.measure).width).toBeGreaterThan(width - 3)
      expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="grafiek-cijfers-(breed|smal)-titel /)
      expect(svg.match(/ role=| aria-/g)).toHaveLength(2)
      expect(svg.replace(/>[^<]*</g, '><')).not.toMatch(
        /class=|font-family="(?!&quot;Source Sans 3)|red|href|container|NaN/,
      )
    }
    expect(chart.width).toBeLessThanOrEqual(640)
  })

  test('gives away no more than is printed', async () => {
    const rounded = JSON.stringify(rows).replace('12.34567', '12.3')
    const [exact, printed] = await Promise.all(
      [rows, JSON.parse(rounded)].map((fields) =>
        draw({'data/cijfers.json': dataset('cijfers', fields), 'data/grafieken/cijfers.vl.json': picture()}),
      ),
    )
    expect(exact).toEqual(printed)
  })

  test('shows each edition what its readers may see, and nothing of the rest', async () => {
    const files = {'data/cijfers.json': dataset('cijfers', rows), 'data/grafieken/cijfers.vl.json': picture(words)}
    const shown = textsOf((await draw(files)).svg)
    expect(shown).toEqual(expect.arrayContaining(['niet openbaar']))
    expect(shown.join(' ')).not.toMatch(/Verborgen|77,7|88,8|31,4/)
    const rest = rows.rijen.filter(({rubricering}) => rubricering === undefined)
    const without = {...files, 'data/cijfers.json': dataset('cijfers', {...rows, rijen: rest})}
    expect((await draw(files)).svg).toBe((await draw(without)).svg)
  })

  test('is drawn in no edition below its own level: there the dataset has its usual form', async () => {
    const own = dataset('cijfers')
    const secret = picture({usermeta: {rubricering: level}, title: 'Titel voor weinigen'})
    const usual = await draw({'data/cijfers.json': own})
    expect(await draw({'data/cijfers.json': own, 'data/grafieken/cijfers.vl.json': secret})).toEqual(usual)
  })

  test('is drawn in the annex that its dataset stands in', async () => {
    const files = {
      'content/01-een.md': chapter(`:::${level}\n::kpi{#cijfers}\n:::`),
      'data/cijfers.json': dataset('cijfers', {rubricering: level}),
      'data/grafieken/cijfers.vl.json': picture({title: 'Kop van de bijlage'}),
    }
    expect(textsOf((await draw(files, 'vertrouwelijk')).svg)).toContain('Kop van de bijlage')
  })

  test('makes a chart of a table', async () => {
    const table = {'data/cijfers.json': dataset('cijfers', {soort: 'tabel'})}
    expect(await draw(table)).toBeUndefined()
    const chart = await draw({...table, 'data/grafieken/cijfers.vl.json': picture({description: 'Staven'})})
    expect(chart.description).toBe('Staven: Titel van cijfers (vte). Totaal: 2024 1.000, 2025 1.250.')
  })

  test('is described as its editor calls it, with the figures that its dataset has', async () => {
    const files = {'data/cijfers.json': dataset('cijfers')}
    const usual = await draw(files)
    const chart = await draw({...files, 'data/grafieken/cijfers.vl.json': picture({description: 'Twee staven'})})
    expect(usual.description).toMatch(/^Lijngrafiek: /)
    expect(chart.description).toBe(usual.description.replace('Lijngrafiek', 'Twee staven'))
    expect(chart.reading).toBe(usual.reading)
  })

  test('breaks long titles into lines rather than cutting them off', async () => {
    const titel = 'Een buitengewoon lange naam voor een rij die op een telefoon niet op één regel past'
    const fields = {rijen: [{id: 'lang', titel, waarden: {2024: 1, 2025: 2}}]}
    const chart = await draw({
      'data/cijfers.json': dataset('cijfers', fields),
      'data/grafieken/cijfers.vl.json': picture(),
    })
    const {texts, width} = readSvg(chart.narrowSvg, room.measure)
    expect(texts.map(({text}) => text).join(' ')).toContain('Een buitengewoon')
    expect(texts.some(({text}) => text.includes('…'))).toBe(false)
    expect(texts.filter(({left, right}) => left < -0.5 || right > width + 0.5)).toEqual([])
  })

  test('is the same whatever was drawn before', async () => {
    const sources = await loadReport({
      'data/cijfers.json': dataset('cijfers'),
      'data/grafieken/cijfers.vl.json': picture(),
    })
    const [set, given] = [sources.datasets.get('cijfers')!, sources.specifications.get('cijfers')!]
    const first = await drawChart(set, room, given)
    await drawChart({...set, title: 'Iets anders'}, room)
    expect(await drawChart(set, await drawingRoom(), given)).toEqual(first)
  })
})
