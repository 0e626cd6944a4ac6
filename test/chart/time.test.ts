import {beforeAll, describe, expect, test} from 'vitest'
import {type DrawingRoom, drawChart, widths} from '../../src/chart/draw-chart.ts'
import {grid, standard, target, white} from '../../src/chart/palette.ts'
import {drawLines} from '../../src/chart/time/draw-lines.ts'
import type {Benchmark, Dataset, MissingCell} from '../../src/model/dataset.ts'
import {column, dataset, number, row} from '../model/make-dataset.ts'
import {drawingRoom} from './drawing-room.ts'

let room: DrawingRoom

beforeAll(async () => {
  room = await drawingRoom()
})

const missing: MissingCell = {
  type: 'missing',
  reason: 'expected',
  text: 'n.t.b.',
  note: undefined,
  level: 'openbaar',
  place: undefined,
}
const years = ['2021', '2022', '2023', '2024', '2025'].map((id) => column(id, {period: id}))
const cells = (...given: ReadonlyArray<number | MissingCell>) =>
  Object.fromEntries(
    given.map((value, index) => [String(2021 + index), typeof value === 'number' ? number(value) : value]),
  )
const benchmark = (value: number, more: Partial<Benchmark> = {}): Benchmark => ({
  ...{
    value,
    direction: 'at-least',
    title: undefined,
    text: undefined,
    period: undefined,
    row: undefined,
    level: 'openbaar',
  },
  ...more,
})

/** The plot of a line chart: its last plane, after the key. */
function plot(given: Dataset) {
  const {planes} = drawLines(given, {...widths.wide, ...room})
  return planes.at(-1)!
}

const series = (more: Partial<Dataset> = {}, ...given: ReadonlyArray<number | MissingCell>) =>
  dataset(years, [row('a', cells(...(given.length > 0 ? given : [10, 20, 30, 40, 50])))], {
    kind: 'time-series',
    unit: '%',
    ...more,
  })

describe('a line', () => {
  test('joins all years at their own distance from zero', () => {
    const {lines, y} = plot(series())
    expect(lines.map(({points}) => points.map(({x}) => x))).toEqual([[2021, 2022, 2023, 2024, 2025]])
    expect(y[0]).toBe(0)
  })

  test('has a gap, not a zero, where a figure is missing, with the word that says so', () => {
    const {lines, points, texts} = plot(series({}, 10, 20, missing, 40, 50))
    expect(lines.map((line) => line.points.map(({x}) => x))).toEqual([
      [2021, 2022],
      [2024, 2025],
    ])
    expect(points).toHaveLength(4)
    expect(texts.map(({text}) => text)).toContain('n.t.b.')
  })

  test('stops where the definition changes, and says so', () => {
    const {lines, texts, rules} = plot(series({breaks: ['2024']}))
    expect(lines.map(({points}) => points.map(({x}) => x))).toEqual([
      [2021, 2022, 2023],
      [2024, 2025],
    ])
    expect(texts.map(({text}) => text)).toContain('definitie gewijzigd')
    expect(rules.filter(({x, x2}) => x === x2).map(({x}) => x)).toEqual([2023.5])
  })

  test('has an open point and a key for a provisional figure', async () => {
    const rows = [row('a', {...cells(10, 20, 30, 40), 2025: number(50, {status: 'provisional'})})]
    const given = dataset(years, rows, {kind: 'time-series'})
    expect(plot(given).points.map(({fill}) => fill === white)).toEqual([false, false, false, false, true])
    expect((await drawChart(given, room))?.svg).toContain('>voorlopig cijfer<')
  })

  test('keeps the distance between years that do not follow each other', () => {
    const columns = ['2018', '2022', '2023'].map((id) => column(id, {period: id}))
    const given = dataset(columns, [row('a', {2018: number(1), 2022: number(2), 2023: number(3)})], {
      kind: 'time-series',
    })
    expect(plot(given).points.map(({x}) => x)).toEqual([2018, 2022, 2023])
  })

  test('is told what it is by its last value in bold', () => {
    const {texts} = plot(series())
    expect(texts.filter(({weight}) => weight === 600).map(({text}) => text)).toEqual(['50%'])
  })
})

describe('what has to be met', () => {
  test('a norm is a dashed grey line over the whole width, with its words', () => {
    const {rules, texts, x} = plot(series({standard: benchmark(35)}))
    const norm = rules.filter(({y, stroke}) => y === 35 && stroke === standard.mark)
    expect(norm).toEqual([expect.objectContaining({x: x[0], x2: x[1], dash: [6, 4]})])
    expect(texts.map(({text}) => text)).toContain('Norm: 35%')
  })

  test('a norm keeps the decimals that it was given in', () => {
    expect(plot(series({standard: benchmark(2.5, {title: 'NAVO-norm'})})).texts.map(({text}) => text)).toContain(
      'NAVO-norm: 2,5%',
    )
  })

  test('a norm whose words would hide a line is explained in the key', async () => {
    const columns = years.slice(0, 3)
    const rows = [1, 2, 3, 4].map((level) => row(String(level), cells(20 * level, 20 * level + 2, 20 * level)))
    const given = dataset(columns, rows, {
      kind: 'time-series',
      standard: benchmark(50, {title: 'Een norm met zeer veel woorden voor zo weinig ruimte'}),
    })
    const svg = (await drawChart(given, room))?.narrowSvg ?? ''
    expect(svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).toContain('Een norm met zeer veel woorden')
  })

  test('a target for one year is a hollow orange diamond at that year', () => {
    const {points, texts} = plot(series({target: benchmark(60, {period: '2030'})}))
    expect(points.at(-1)).toMatchObject({x: 2030, y: 60, shape: 'diamond', fill: white, stroke: target.mark})
    expect(texts.map(({text}) => text)).toContain('Streefwaarde 2030: 60%')
  })

  test('targets in columns of their own are a dashed path', () => {
    const aims = ['2025', '2026'].map((id) => column(`doel-${id}`, {period: id, role: 'target'}))
    const rows = [row('a', {...cells(10, 20, 30, 40, 50), 'doel-2025': number(55), 'doel-2026': number(60)})]
    const {lines} = plot(
      dataset([...years, ...aims], rows, {kind: 'target-path', target: benchmark(70, {period: '2030'})}),
    )
    expect(lines.find(({dash}) => dash !== undefined)?.points).toEqual([
      {x: 2025, y: 55},
      {x: 2026, y: 60},
      {x: 2030, y: 70},
    ])
  })

  test('a rank stands upside down on a band of what meets the norm', () => {
    const given = series(
      {kind: 'position', unit: 'e plaats', standard: benchmark(10, {text: 'Top 10'})},
      6,
      5,
      7,
      7,
      missing,
    )
    const {y, areas, texts} = plot(given)
    expect(y).toEqual([11, 1])
    expect(areas).toEqual([expect.objectContaining({y: 10, y2: 1})])
    expect(texts.map(({text}) => text)).toEqual(expect.arrayContaining(['Norm: Top 10', '7e', 'n.t.b.']))
  })

  test('the percentage of the plan stands under its year', () => {
    const rows = [
      row('a', cells(10, 20, 30, 40, 50), {role: 'actual'}),
      row('plan', cells(20, 40, 60, 80, 100), {role: 'plan'}),
      row('pct', cells(50, 50, 50, 50, 50), {role: 'share', unit: '%', decimals: 1, title: 'Deel van het plan'}),
    ]
    const {texts} = plot(dataset(years, rows, {kind: 'plan-actual'}))
    expect(texts.filter(({text}) => text === '50,0%')).toHaveLength(5)
    expect(texts.map(({text}) => text)).toContain('Vet: Deel van het plan')
  })
})

test('figures of different units stand in plots of their own, at one height', () => {
  const rows = [
    row('a', cells(1, 2, 3, 4, 5), {unit: '%'}),
    row('b', cells(100, 200, 300, 400, 500), {unit: 'miljard euro'}),
  ]
  const {planes} = drawLines(dataset(years, rows, {kind: 'time-series'}), {...widths.wide, ...room})
  const plots = planes.filter(({lines}) => lines.length > 0)
  expect(plots.map(({y}) => y)).toEqual([
    [0, 6],
    [0, 600],
  ])
  expect(new Set(plots.map(({top}) => top)).size).toBe(1)
  expect(plots.every(({rules}) => rules.some(({stroke}) => stroke === grid))).toBe(true)
})
