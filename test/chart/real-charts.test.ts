import {beforeAll, describe, expect, test} from 'vitest'
import {type DrawingRoom, drawChart, forms, widths} from '../../src/chart/draw-chart.ts'
import {boxOf, overlaps} from '../../src/chart/text/place-labels.ts'
import {findChartForm} from '../../src/model/chart-form.ts'
import type {Chart} from '../../src/model/view.ts'
import {drawingRoom} from './drawing-room.ts'
import {readSvg} from './read-svg.ts'
import {readReport} from './real-datasets.ts'

const {printed, specifications} = await readReport()
const drawable = [...printed.values()].filter((dataset) => specifications.has(dataset.id) || findChartForm(dataset))
const charts = new Map<string, Chart>()
let room: DrawingRoom

beforeAll(async () => {
  room = await drawingRoom()
  for (const dataset of drawable) {
    const chart = await drawChart(dataset, room, specifications.get(dataset.id))
    if (chart !== undefined) charts.set(dataset.id, chart)
  }
})

const pictures = drawable.flatMap(({id}) => [`${id} wide`, `${id} narrow`])

function svgOf(picture: string): string {
  const [id = '', size] = picture.split(' ')
  const chart = charts.get(id)
  return (size === 'wide' ? chart?.svg : chart?.narrowSvg) ?? ''
}

describe('a reader can read every chart of the report', () => {
  test.each(pictures)('%s: every text stands free, within the picture and not too small', (picture) => {
    const {width, height, texts} = readSvg(svgOf(picture), room.measure)
    expect(texts.length).toBeGreaterThan(0)
    const outside = texts.filter(
      ({left, right, top, bottom}) => left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height + 0.5,
    )
    expect(outside.map(({text}) => text)).toEqual([])
    const covered = texts.flatMap((a, index) =>
      texts.slice(index + 1).flatMap((b) => (overlaps(a, b, 0) ? [`${a.text} × ${b.text}`] : [])),
    )
    expect(covered).toEqual([])
    expect(Math.min(...texts.map(({size}) => size))).toBeGreaterThanOrEqual(12)
  })

  test.each(pictures)('%s: no value hides the mark of a point', (picture) => {
    const [id = '', size] = picture.split(' ')
    const given = printed.get(id)
    const form = given && findChartForm(given)
    // On the map of the world a number stands in its mark.
    if (given === undefined || form === undefined || form === 'world-map') return
    const frame = {...(size === 'wide' ? widths.wide : widths.narrow), ...room}
    const hidden = forms[form](given, frame).planes.flatMap(({x, y, width, height, points, texts}) => {
      const toPixel = (at: {readonly x: number; readonly y: number}) => ({
        x: ((at.x - x[0]) / (x[1] - x[0])) * width,
        y: (1 - (at.y - y[0]) / (y[1] - y[0])) * height,
      })
      return texts.flatMap((text) => {
        const at = toPixel(text)
        const place = {x: at.x + (text.dx ?? 0), y: at.y + (text.dy ?? 0), align: text.align}
        const box = boxOf(text.text, text.size, text.weight, place, room.measure)
        const isHidden = (point: {readonly x: number; readonly y: number}) => {
          const mark = toPixel(point)
          return overlaps(box, {left: mark.x - 3, right: mark.x + 3, top: mark.y - 3, bottom: mark.y + 3}, 0)
        }
        return points.filter(isHidden).map((point) => `${text.text} × ${point.x}, ${point.y}`)
      })
    })
    expect(hidden).toEqual([])
  })

  test.each(pictures)('%s: no text is cut off or hyphenated to a single letter', (picture) => {
    const {texts} = readSvg(svgOf(picture), room.measure)
    expect(texts.filter(({text}) => /…|^\p{Ll}$/u.test(text)).map(({text}) => text)).toEqual([])
  })

  test.each(drawable.map(({id}) => id))('%s: is described in words, kind and figures', (id) => {
    const description = charts.get(id)?.description ?? ''
    expect(description).toMatch(
      /^(\d )?(Lijngrafiek|lijngrafieken|Staafdiagram|Gestapelde|Gevulde|Ranglijst|Pijlen|Gestapelde|Wereldkaart|Kaart)/,
    )
    expect(description).toMatch(/\.$/)
    expect(description).not.toMatch(/undefined|NaN|\s\s/)
    expect(charts.get(id)?.reading).not.toMatch(/undefined|NaN|\s\s/)
  })
})

describe('a page can hold every chart', () => {
  test('ids are unique and begin with the dataset', () => {
    const ids = pictures.flatMap((picture) => [...svgOf(picture).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBe(2 * pictures.length)
    expect(ids.every((id) => drawable.some((dataset) => id?.startsWith(`grafiek-${dataset.id}-`)))).toBe(true)
  })

  test.each(pictures)('%s: one name and nothing of the machine that drew it', (picture) => {
    const svg = svgOf(picture)
    const [id] = picture.split(' ')
    expect(svg.match(/ role="/g)).toHaveLength(1)
    expect(svg.match(/ aria-/g)).toHaveLength(1)
    expect(svg).toMatch(new RegExp(`^<svg [^>]*role="img" aria-labelledby="grafiek-${id}-(breed|smal)-titel `))
    const tags = svg.replace(/>[^<]*</g, '><')
    expect(tags.match(/class=|<script|href|container|undefined|NaN|\d\.\d\d/)).toBeNull()
  })
})

describe('a chart depends on its dataset alone', () => {
  test('whatever was drawn before', async () => {
    const another = await drawingRoom()
    for (const dataset of [...drawable].reverse()) {
      expect(await drawChart(dataset, another, specifications.get(dataset.id))).toEqual(charts.get(dataset.id))
    }
  })

  test('and gives away no more than is printed', async () => {
    const dataset = drawable.find(({id}) => id === 'aandeel-vrouwen')!
    const rows = dataset.rows.map((row) => {
      const cells = [...row.cells].map(([id, cell]) => {
        return [id, cell.type === 'number' ? {...cell, value: cell.value + 0.0312} : cell] as const
      })
      return {...row, cells: new Map(cells)}
    })
    expect(await drawChart({...dataset, rows}, room)).toEqual(charts.get(dataset.id))
  })
})
