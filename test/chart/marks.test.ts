import {beforeAll, describe, expect, test} from 'vitest'
import {type DrawingRoom, drawChart} from '../../src/chart/draw-chart.ts'
import type {Plane} from '../../src/chart/plane.ts'
import {collectMarks} from '../../src/chart/svg/compose-svg.ts'
import {findChartForm} from '../../src/model/chart-form.ts'
import type {Axis, Column, Dataset, Row} from '../../src/model/dataset.ts'
import {drawingRoom} from './drawing-room.ts'
import {readSvg} from './read-svg.ts'
import {readDatasets} from './real-datasets.ts'

const drawable = (await readDatasets()).filter((dataset) => findChartForm(dataset) !== undefined)
let room: DrawingRoom

beforeAll(async () => {
  room = await drawingRoom()
})

/** Cells that hold a number and are neither a difference, a share of another row, a total nor a norm. */
function countFigures(dataset: Dataset, leave: ReadonlyArray<string> = []): number {
  const left = new Set<string | undefined>(['difference', 'share', 'total', ...leave])
  const ordinary = <T extends Axis>(axes: ReadonlyArray<T>) => axes.filter(({role}) => !left.has(role))
  return count(ordinary(dataset.rows), ordinary(dataset.columns))
}

function count(rows: ReadonlyArray<Row>, columns: ReadonlyArray<Column>): number {
  return rows.flatMap((row) => columns.filter(({id}) => row.cells.get(id)?.type === 'number')).length
}

/** What was painted for a dataset: each plane, and the marks that Vega made of it. */
async function paintingsOf(dataset: Dataset) {
  const paintings: Array<{readonly plane: Plane; readonly svg: string}> = []
  const paint = async (plane: Plane) => {
    const svg = await room.paint(plane)
    paintings.push({plane, svg})
    return svg
  }
  await drawChart(dataset, {...room, paint})
  return paintings
}

/** Planes in units of the data, wide and narrow together; keys and words stand on planes that count in px. */
async function planesOf(dataset: Dataset): Promise<ReadonlyArray<Plane>> {
  const planes = (await paintingsOf(dataset)).map(({plane}) => plane)
  return planes.filter(({x, width}) => !(x[0] === 0 && x[1] === width))
}

/** Marks in the wide and in the narrow picture. */
async function marksOf(dataset: Dataset) {
  const chart = await drawChart(dataset, room)
  return [chart?.svg ?? '', chart?.narrowSvg ?? ''].map((svg) => {
    const {marks} = readSvg(svg, room.measure)
    const points = marks.filter(({attributes}) => attributes.includes('transform=') && attributes.includes(' d='))
    const bars = marks.filter(({attributes}) => /d="M[-\d.,]+h[-\d.]+v[-\d.]+h/.test(attributes))
    return {points, bars}
  })
}

const of = (...forms: ReadonlyArray<string>) =>
  drawable
    .filter((dataset) => forms.includes(findChartForm(dataset) ?? ''))
    .map((dataset) => [dataset.id, dataset] as const)

test.each(drawable.map((dataset) => [dataset.id, dataset] as const))(
  '%s: no layer swallows a mark',
  async (_, dataset) => {
    for (const {plane, svg} of await paintingsOf(dataset)) {
      const marks = collectMarks(svg)
      expect(marks.match(/<text/g)?.length ?? 0).toBe(plane.texts.length)
      expect(marks.match(/<line/g)?.length ?? 0).toBe(plane.rules.length)
      expect(marks.match(/<path/g)?.length ?? 0).toBe(plane.areas.length + plane.lines.length + plane.points.length)
    }
  },
)

describe('every figure has its mark, in the wide and in the narrow picture', () => {
  test.each(of('lines', 'plan-actual', 'target-path', 'position'))(
    '%s: a point for each figure',
    async (_, dataset) => {
      const times = dataset.columns.filter(
        ({period, role}) => period !== undefined && role !== 'difference' && role !== 'total',
      )
      const rows = dataset.rows.filter(({role}) => role !== 'difference' && role !== 'share' && role !== 'standard')
      const expected = count(rows, times)
      const aims = [dataset.standard, dataset.target].filter((aim) => aim?.period !== undefined)
      const norms = count(
        dataset.rows.filter(({role}) => role === 'standard'),
        times,
      )
      const points = (await planesOf(dataset)).flatMap((plane) => plane.points)
      expect(points.length).toBeGreaterThanOrEqual(2 * expected)
      expect(points.length).toBeLessThanOrEqual(2 * (expected + aims.length + norms))
    },
  )

  test.each(of('bars'))('%s: a bar for each figure, a diamond for each target', async (_, dataset) => {
    const plain = countFigures(dataset, ['subtotal', 'target', 'standard'])
    const aimed = countFigures(dataset, ['subtotal']) - plain
    const planes = await planesOf(dataset)
    expect(planes.flatMap(({areas}) => areas)).toHaveLength(2 * plain)
    expect(planes.flatMap(({points}) => points)).toHaveLength(2 * aimed)
  })

  test.each(of('ranking'))('%s: a bar for each entry', async (_, dataset) => {
    for (const {bars} of await marksOf(dataset)) expect(bars.length).toBe(countFigures(dataset))
  })

  test.each(of('from-to'))('%s: both ends of each arrow', async (_, dataset) => {
    for (const {points} of await marksOf(dataset)) expect(points.length).toBe(2 * dataset.rows.length)
  })

  test.each(of('fraction'))('%s: a mark for each part of each whole', async (_, dataset) => {
    const cells = dataset.rows.flatMap((row) => [...row.cells.values()])
    const wholes = cells.flatMap((cell) => (cell.type === 'number' ? (cell.whole ?? []) : []))
    const parts = cells.flatMap((cell) => (cell.type === 'number' && cell.whole !== undefined ? cell.value : []))
    const sum = (values: ReadonlyArray<number>) => values.reduce((a, b) => a + b, 0)
    for (const {points} of await marksOf(dataset)) {
      expect(points.length).toBe(sum(wholes))
      expect(points.filter(({fill}) => fill !== '#ffffff').length).toBe(sum(parts))
    }
  })

  test.each(of('world-map'))('%s: a sign for each company at each place', async (_, dataset) => {
    const placed = dataset.rows.filter(({cells}) => cells.get('breedte')?.type === 'number')
    const wordOf = (row: Row, id: string) => {
      const cell = row.cells.get(id)
      return cell?.type === 'missing' ? undefined : cell?.text
    }
    const signs = new Set(placed.map((row) => `${wordOf(row, 'plaats')} ${wordOf(row, 'verband')}`))
    for (const {points} of await marksOf(dataset)) expect(points.length).toBeGreaterThanOrEqual(signs.size)
  })

  test.each(of('stacked'))('%s: segments as high as their figures', async (_, dataset) => {
    const [wide] = await marksOf(dataset)
    const heights = (wide?.bars ?? []).map(({attributes}) => Number(/v(-?[\d.]+)/.exec(attributes)?.[1] ?? 0))
    const total = dataset.rows.find(({role}) => role === 'total')!
    const columns = dataset.columns.filter(({period}) => period !== undefined)
    expect(heights.length % columns.length).toBe(0)
    const parts = heights.length / columns.length
    const stacks = columns.map((_, index) =>
      heights.slice(index * parts, (index + 1) * parts).reduce((a, b) => a + Math.abs(b), 0),
    )
    const values = columns.map(({id}) => {
      const cell = total.cells.get(id)
      return cell?.type === 'number' ? cell.value : 0
    })
    const unit = (stacks[0] ?? 0) / (values[0] ?? 1)
    for (const [index, value] of values.entries()) expect(Math.abs((stacks[index] ?? 0) - value * unit)).toBeLessThan(3)
  })
})
