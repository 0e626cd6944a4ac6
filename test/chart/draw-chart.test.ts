import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {drawChart} from '../../src/chart/draw-chart.ts'
import {loadMeasure} from '../../src/chart/text/load-measure.ts'
import {overlaps} from '../../src/chart/text/place-labels.ts'
import {findChartForm} from '../../src/model/chart-form.ts'
import {readDatasets} from './read-dataset.ts'
import {readSvg} from './read-svg.ts'

const readFont = async (style: string) => readFileSync(`node_modules/source-sans/TTF/SourceSans3-${style}.ttf`)
const measure = await loadMeasure({readFont})
const land = JSON.parse(readFileSync('templates/chart/land-110m.json', 'utf8'))
const drawable = readDatasets().filter((dataset) => findChartForm(dataset) !== undefined)

test.each(drawable.map((dataset) => [dataset.id, dataset] as const))(
  '%s: every text stands free and within the picture',
  async (_, dataset) => {
    const chart = await drawChart(dataset, {measure, land})
    if (chart === undefined) return
    if (chart === undefined) return
    for (const svg of [chart?.svg ?? '', chart?.narrowSvg ?? '']) {
      const {width, height, texts} = readSvg(svg, measure)
      expect(texts.length).toBeGreaterThan(0)
      const outside = texts.filter(
        ({left, right, top, bottom}) => left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height + 0.5,
      )
      expect(outside.map(({text}) => text)).toEqual([])
      const covered = texts.flatMap((a, index) =>
        texts
          .slice(index + 1)
          .filter((b) => overlaps(a, b, 0))
          .map((b) => `${a.text} × ${b.text}`),
      )
      expect(covered).toEqual([])
      expect(Math.min(...texts.map(({size}) => size))).toBeGreaterThanOrEqual(12)
    }
  },
)

test('a chart is the same whatever was drawn before it', async () => {
  const [first, second] = drawable
  const alone = await drawChart(first!, {measure, land})
  await drawChart(second!, {measure, land})
  expect(await drawChart(first!, {measure, land})).toEqual(alone)
})
