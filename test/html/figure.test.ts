import {expect, test} from 'vitest'
import {renderHtml} from '../../src/html/render-html.ts'
import type {Dataset} from '../../src/model/dataset.ts'
import {column, dataset, number, row} from '../model/make-dataset.ts'
import {chapter, figure, markdown, sampleView} from './sample-view.ts'

const years = ['2024', '2025'].map((id) => column(id, {period: id}))

function renderFigure(set: Dataset, charts: ReadonlyArray<string> = []): string {
  const body = markdown('', {type: 'indicator', id: set.id, display: 'both'})
  const view = sampleView({
    chapters: [chapter('personeel', 'Personeel', body)],
    datasets: [set],
    figures: [figure(set.id, {kind: charts.length === 0 ? 'table' : 'figure'})],
    charts,
  })
  return String([...renderHtml(view)].find(({path}) => path === 'personeel.html')?.value)
}

const series = dataset(years, [row('a', {2024: number(70), 2025: number(73.7, {decimals: 1})}, {unit: '%'})], {
  id: 'graad',
  title: 'Kwalificatiegraad',
  message: 'De graad stijgt',
  kind: 'time-series',
  standard: {
    value: 75,
    direction: 'at-least',
    title: undefined,
    text: undefined,
    period: undefined,
    row: undefined,
    level: 'openbaar',
  },
  source: 'Administratie',
})

test('a figure comes in order: message, statistic, latest value, chart, reading, table, source', () => {
  const html = renderFigure(series, ['graad'])
  const parts = [
    'Figuur 1',
    'De graad stijgt',
    'Kwalificatiegraad, ',
    '<strong>73,7%</strong>',
    '1,3 procentpunt onder de norm van 75%',
    '>wide<',
    '<div class="narrow">',
    'De lijn stijgt',
    '<summary>Bekijk de cijfers als tabel',
    '<caption>',
    'Bron: Administratie',
    'href="data/graad.csv"',
    'href="data/graad.json"',
  ]
  const places = parts.map((part) => html.indexOf(part))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(html).toContain('aria-labelledby="graad_nummer graad_kop"')
})

test('the drawings come through whole, one for each width', () => {
  const html = renderFigure(series, ['graad'])
  expect(html).toMatch(/<div class="wide"><svg [\s\S]*?<\/svg><\/div><div class="narrow"><svg [\s\S]*?<\/svg><\/div>/)
  expect(html.match(/aria-labelledby="graad-wide-t"/g)).toHaveLength(2)
  expect(html.match(/<title id="graad-wide-t">/g)).toHaveLength(1)
  expect(html).not.toContain('graad-narrow-t')
})

test('a table stands open and its figures line up on the decimal comma', () => {
  const html = renderFigure(series)
  expect(html).not.toContain('<summary>Bekijk')
  expect(html).toContain('<td class="end number">70%</td><td class="end number">73,7%</td>')
  const column2025 = dataset(years, [row('a', {2025: number(1)}), row('b', {2025: number(2.5, {decimals: 1})})], {
    id: 'x',
  })
  expect(renderFigure(column2025)).toContain('data-fill=",0">1</td>')
})

test('heads say what they are heads of, groups of columns and rows included', () => {
  const grouped = years.map((each) => ({...each, group: 'Man'}))
  const html = renderFigure(dataset(grouped, [row('a', {2025: number(1)}, {group: 'Leger'})], {id: 'x'}))
  expect(html).toContain(
    '<td class="corner" rowspan="2">vte</td><th class="group" scope="colgroup" colspan="2">Man</th>',
  )
  expect(html).toContain('<th scope="rowgroup" colspan="3">Leger</th>')
  expect(html).toContain('<colgroup><col></colgroup><colgroup><col><col></colgroup>')
  expect(html).toContain('<tr class="grouped"><th scope="row">a</th>')
})

test('a cell without a figure says why, and a note or status is marked and explained', () => {
  const missing = {
    type: 'missing',
    reason: 'unknown',
    text: 'n.t.b.',
    note: 'Volgt in het najaar.',
    level: 'openbaar',
    place: undefined,
  } as const
  const html = renderFigure(
    dataset(years, [row('a', {2024: missing, 2025: number(1, {status: 'estimate'})})], {id: 'x'}),
  )
  expect(html).toContain('<td class="end missing">n.t.b.<sup><span class="unseen"> noot </span>a</sup></td>')
  expect(html).toContain('<li><span class="mark">a</span> Volgt in het najaar.</li>')
  expect(html).toContain('<li><span class="mark">‡</span> raming</li>')
})

test('an indicator without figures has a title, a reason and no empty table', () => {
  const html = renderFigure(
    dataset([], [], {id: 'x', title: 'Stoffen', withoutFigures: 'Alleen als beeld gepubliceerd.'}),
  )
  expect(html).toContain('Stoffen')
  expect(html).toContain('Alleen als beeld gepubliceerd.')
  expect(html).not.toMatch(/<table|data\/x\.csv/)
})
