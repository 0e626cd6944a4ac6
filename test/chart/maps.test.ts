import {beforeAll, expect, test} from 'vitest'
import {type DrawingRoom, drawChart} from '../../src/chart/draw-chart.ts'
import {overlaps} from '../../src/chart/text/place-labels.ts'
import type {Dataset} from '../../src/model/dataset.ts'
import {provinces} from '../../src/model/provinces.ts'
import {column, dataset, number, row} from '../model/make-dataset.ts'
import {drawingRoom} from './drawing-room.ts'
import {readSvg} from './read-svg.ts'

let room: DrawingRoom

beforeAll(async () => {
  room = await drawingRoom()
})

const values = [3120, 1890, 2740, 2310, 980, 11250, 9870, 12140, 14560, 1430, 13980, 1720]
const byProvince = (given: ReadonlyArray<string>): Dataset => {
  const rows = given.map((title, index) => row(`rij-${index}`, {vast: number(values[index] ?? 0)}, {title}))
  return dataset([column('vast')], rows, {kind: 'map', fictitious: true, id: 'kaart'})
}

test('each province is named with its figure, and no name covers another', async () => {
  const chart = await drawChart(byProvince([...provinces.values()]), room)
  for (const svg of [chart?.svg ?? '', chart?.narrowSvg ?? '']) {
    const {texts, marks, width, height} = readSvg(svg, room.measure)
    const words = texts.map(({text}) => text)
    expect(words).toEqual(expect.arrayContaining([...provinces.values(), '14.560', '980']))
    expect(marks.filter(({stroke, attributes}) => stroke && attributes.length > 200)).toHaveLength(12)
    const covered = texts.flatMap((a, index) =>
      texts.slice(index + 1).flatMap((b) => (overlaps(a, b, 0) ? [`${a.text} × ${b.text}`] : [])),
    )
    expect(covered).toEqual([])
    expect(texts.filter(({left, right, bottom}) => left < 0 || right > width || bottom > height)).toEqual([])
  }
})

test('a province without a figure is white, and Friesland is called Fryslân', async () => {
  const svg = (await drawChart(byProvince(['Friesland', 'Utrecht']), room))?.svg ?? ''
  const {texts, marks} = readSvg(svg, room.measure)
  expect(texts.map(({text}) => text)).toEqual(expect.arrayContaining(['Fryslân', '3.120', '1.890', 'Limburg']))
  expect(marks.filter(({attributes, fill}) => attributes.length > 200 && fill === '#ffffff')).toHaveLength(10)
})

test('rows that are no provinces are bars', async () => {
  const svg = (await drawChart(byProvince(['Noord', 'Zuid']), room))?.svg ?? ''
  expect(readSvg(svg, room.measure).texts.map(({text}) => text)).toEqual(['vte', 'Noord', '3.120', 'Zuid', '1.890'])
})

test('places are numbered by name, with what has no place at the end', async () => {
  const place = (id: string, plaats: string, at?: readonly [number, number]) =>
    row(id, {
      plaats: {type: 'text', text: plaats, note: undefined, level: 'openbaar', place: undefined},
      verband: {type: 'text', text: 'EU', note: undefined, level: 'openbaar', place: undefined},
      ...(at && {breedte: number(at[0]), lengte: number(at[1])}),
    })
  const rows = [place('B', 'Mali', [17, -4]), place('A', 'Énland', [60, 20]), place('C', 'Ergens')]
  const columns = ['plaats', 'verband', 'breedte', 'lengte'].map((id) => column(id))
  const svg = (await drawChart(dataset(columns, rows, {kind: 'world-map'}), room))?.svg ?? ''
  const words = readSvg(svg, room.measure).texts.map(({text}) => text)
  expect(words).toEqual(expect.arrayContaining(['EU', 'Énland: A', 'Mali: B', 'Zonder plaats op de kaart: C']))
  expect(words.indexOf('Énland: A')).toBeLessThan(words.indexOf('Mali: B'))
})
