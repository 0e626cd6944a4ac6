import {expect, test} from 'vitest'
import {drawSparkline} from '../../src/html/dashboard/sparkline.ts'
import {renderHtml} from '../../src/html/render-html.ts'
import type {Benchmark, Dataset} from '../../src/model/dataset.ts'
import type {Figure} from '../../src/model/view.ts'
import {column, dataset, number, row} from '../model/make-dataset.ts'
import {findFaults} from './html-validate.ts'
import {chapter, figure, markdown, sampleView} from './sample-view.ts'

const years = ['2023', '2024', '2025'].map((id) => column(id, {period: id}))

const standard: Benchmark = {
  value: 75,
  direction: 'at-least',
  title: undefined,
  text: undefined,
  period: undefined,
  row: undefined,
  level: 'openbaar',
}

const percent = {unit: '%', kind: 'time-series', direction: 'more', standard} as const
const datasets = [
  dataset(years, [row('a', {2023: number(60), 2024: number(70), 2025: number(65)}, {role: 'actual'})], {
    ...percent,
    id: 'graad',
    title: 'Kwalificatiegraad',
  }),
  dataset(years, [row('a', {2024: number(75), 2025: number(80)}, {role: 'actual'})], {
    ...percent,
    id: 'vulling',
    title: 'Vulling',
  }),
  dataset(
    years,
    [
      row('a', {2025: number(5)}, {role: 'actual', group: 'Diesel'}),
      row('b', {2025: number(10)}, {role: 'target', group: 'Diesel'}),
      row('c', {2024: number(3), 2025: number(3)}, {role: 'actual', group: 'Kerosine'}),
      row('d', {2025: number(2)}, {role: 'target', group: 'Kerosine'}),
    ],
    {id: 'brandstof', title: 'Brandstof', unit: '%', kind: 'target-path'},
  ),
  dataset(years, [row('a', {2025: number(1)})], {id: 'kaal', title: 'Zonder norm'}),
  dataset([column('2030', {role: 'target', period: '2030'})], [row('a', {2030: number(9)})], {
    id: 'doel',
    title: 'Alleen een doel',
  }),
]

function render(sets: ReadonlyArray<Dataset>, more: {level?: 'stg-geheim'; figures?: Partial<Figure>} = {}) {
  const figures = sets.map(({id}) => figure(id, {chapter: id === 'graad' ? 'personeel' : 'materieel', ...more.figures}))
  const chapters = [
    chapter('personeel', 'Personeel', markdown(''), {number: '1', numbered: true}),
    chapter('materieel', 'Materieel', markdown('')),
  ]
  const files = [...renderHtml(sampleView({chapters, datasets: sets, figures, ...(more.level && {level: more.level})}))]
  return (path: string): string => String(files.find((file) => file.path === path)?.value ?? '')
}

/** The rows of the dashboard, as a reader hears them: the words of each cell. */
function rowsOf(html: string): ReadonlyArray<ReadonlyArray<string>> {
  const body = html.slice(html.indexOf('</thead>'), html.indexOf('</table>'))
  return [...body.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, cells = '']) =>
    [...cells.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) =>
      cell
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/ ([,:])/g, '$1'),
    ),
  )
}

test('the dashboard holds each figure with an aim, by chapter, with distance and trend in words', () => {
  expect(rowsOf(render(datasets)('dashboard.html'))).toEqual([
    ['1 Personeel'],
    [
      'Kwalificatiegraad',
      '65% 2025',
      '10 procentpunt onder de norm van 75%',
      'daalt, ongunstig was 70% in 2024',
      '2023–2025',
    ],
    ['Materieel'],
    ['Vulling', '80% 2025', '5 procentpunt boven de norm van 75%', 'stijgt, gunstig was 75% in 2024', '2024–2025'],
    ['Brandstof: Diesel', '5% 2025', '5 procentpunt onder de streefwaarde van 10%', 'geen eerder cijfer', 'één cijfer'],
    [
      'Brandstof: Kerosine',
      '3% 2025',
      '1 procentpunt boven de streefwaarde van 2%',
      'gelijk was 3% in 2024',
      '2024–2025',
    ],
  ])
})

test('each row leads to its figure, and an aim without a figure is named below', () => {
  const html = render(datasets)('dashboard.html')
  expect(html).toContain('<a href="personeel.html#graad">Kwalificatiegraad</a>')
  expect(html).toMatch(/Doelen zonder cijfer ernaast[\s\S]*<a href="materieel.html#doel">Alleen een doel<\/a>/)
  expect(html).not.toContain('Zonder norm')
  expect(findFaults(html)).toEqual([])
})

test('colour and shape repeat what words say: nothing rests on them', () => {
  const html = render(datasets)('dashboard.html')
  expect(html).toMatch(/<li class="comparison missed">10 procentpunt onder/)
  expect(html).toMatch(/<li class="comparison met">5 procentpunt boven/)
  for (const [svg] of html.matchAll(/<svg[^>]*>/g)) expect(svg).toContain('aria-hidden="true" focusable="false"')
})

test('without a direction nothing is judged good or bad', () => {
  const [, , fuel] = datasets
  const html = render([fuel!])('dashboard.html')
  expect(html).not.toMatch(/gunstig was|class="comparison (met|missed)">\d/)
  expect(html).toMatch(/<dt>zonder oordeel<\/dt><dd>2<\/dd>/)
})

test('the title page counts and leads to the dashboard first; without aims there is none', () => {
  const index = render(datasets)('index.html')
  expect(index).toMatch(
    /<dt>gehaald<\/dt><dd class="met">1<\/dd>[\s\S]*<dt>nog niet gehaald<\/dt><dd class="missed">1<\/dd>/,
  )
  expect(index.indexOf('href="dashboard.html"')).toBeLessThan(index.indexOf('href="personeel.html"'))
  const none = render(datasets.slice(3, 4))
  expect(none('dashboard.html')).toBe('')
  expect(none('index.html') + none('personeel.html')).not.toContain('dashboard')
})

test('in an annex each row carries the mark of its figure', () => {
  const html = render(datasets.slice(0, 1), {level: 'stg-geheim', figures: {level: 'stg-geheim'}})('dashboard.html')
  expect(rowsOf(html)[1]?.[0]).toBe('(G) Stg. Geheim: Kwalificatiegraad')
})

test('the page sorts with a script of its own and is whole without', () => {
  const html = render(datasets)('dashboard.html')
  expect(html).toContain('<script src="sort.js" defer></script>')
  expect(html).toMatch(/<th scope="col" data-sort="text">Indicator<\/th>/)
  expect([...html.matchAll(/data-key="(\d)"/g)].map(([, key]) => key).join('')).toBe('00221311')
})

const points = (values: ReadonlyArray<number | undefined>, broken: ReadonlyArray<number> = []) =>
  values.map((value, index) => ({
    period: String(2021 + index),
    value,
    aim: undefined,
    isBroken: broken.includes(index),
  }))

test('a course is drawn between its lowest and highest figure, and a rank upside down', () => {
  expect(drawSparkline(points([1, 3, 2]), false)).toMatchObject({
    lines: ['4,28 56,4 108,16'],
    last: {x: 108, y: 16},
    span: '2021–2023',
  })
  expect(drawSparkline(points([1, 3, 2]), true)?.lines).toEqual(['4,4 56,28 108,16'])
  expect(drawSparkline(points([5, 5]), false)?.lines).toEqual(['4,16 108,16'])
})

test('a missing figure and another definition are gaps, and one figure is no course', () => {
  expect(drawSparkline(points([1, 2, undefined, 2, 1]), false)?.lines).toHaveLength(2)
  expect(drawSparkline(points([1, 2, 3, 4], [2]), false)?.lines).toHaveLength(2)
  expect(drawSparkline(points([undefined, 1, 2]), false)?.span).toBe('2022–2023')
  expect(drawSparkline(points([1, undefined, 2]), false)).toBeUndefined()
  expect(drawSparkline(points([1, 2], [1]), false)).toBeUndefined()
})

test('a finer figure than is printed cannot be read from the page', () => {
  const make = (value: number) =>
    render([
      dataset(years, [row('a', {2024: number(70), 2025: number(value)}, {role: 'actual'})], {...percent, id: 'graad'}),
    ])('dashboard.html')
  expect(make(81.23456)).toBe(make(81))
})
