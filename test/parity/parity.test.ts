import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, inject, test} from 'vitest'
import {expectProse} from './expected-prose.ts'
import {type ExpectedTable, expectTable} from './expected-table.ts'
import {findDifferences} from './find-differences.ts'
import {findProseDifferences} from './find-prose-differences.ts'
import type {FoundFigure} from './found-figure.ts'
import {type FoundEdition, readEdition} from './read-edition.ts'
import {type Edition, editions, readChartsAlone, readSources} from './read-sources.ts'

const sources = readSources()
const asked = expectProse(sources)
const chartsAlone = readChartsAlone()

function expectTables(edition: Edition): ReadonlyMap<string, ExpectedTable> {
  const tables = [...sources].flatMap(([id, source]) => {
    const table = expectTable(source, edition, chartsAlone)
    return table === undefined ? [] : [[id, table] as const]
  })
  return new Map(tables)
}

/** One value, everywhere equal: every output prints what a calculation of its own makes of the source. */
describe.each(editions)('the edition $id', async (edition) => {
  const found = await readEdition(path.join(inject('built'), edition.id))
  const tables = expectTables(edition)

  test('prints every dataset that its readers may see, and no other', () => {
    expect([...found.figures.keys()].sort()).toEqual([...tables.keys()].sort())
  })

  test.each([...tables.keys()])('%s is the same on its page, in the open data, in its chart and in the PDF', (id) => {
    expect(findDifferences(tables.get(id)!, found.figures.get(id)!)).toEqual([])
  })

  test('every label of its charts is read back from its pages', () => {
    const folder = path.join(inject('built'), edition.id)
    const pages = readdirSync(folder).filter((file) => file.endsWith('.html'))
    const written = pages.map((file) => readFileSync(path.join(folder, file), 'utf8').match(/<text\b/g)?.length ?? 0)
    const labels = [...found.figures.values()].flatMap(({chart}) => (chart ? [...chart.wide, ...chart.narrow] : []))
    expect(labels.length).toBe(written.reduce((sum, count) => sum + count, 0))
    expect(labels.length).toBeGreaterThan(200)
  })

  test('prints each figure in its text as its dataset has it, on the page and in the PDF', () => {
    expect([...found.prose.values()].flat().length).toBeGreaterThan(20)
    expect(findProseDifferences(asked, found, edition)).toEqual([])
  })
})

/** A test that always passes proves nothing: one figure is changed in one place, and that place must be named. */
describe('a figure that differs in one place is found there', async () => {
  const [edition] = editions as [Edition]
  const found = await readEdition(path.join(inject('built'), edition.id))
  const table = expectTables(edition).get('instroom-beroepsmilitairen')!
  const figure = found.figures.get('instroom-beroepsmilitairen')!
  const {chart, csv, json, headline, pdf} = figure

  /** 5.138 becomes 5.139, and the share of the plan 73,8% instead of 73,7%. */
  function slip<T>(value: T): T {
    const text = JSON.stringify(value)
    const changed = text.replace('5.138', '5.139').replace('5138', '5139')
    return JSON.parse(changed === text ? text.replace('73,7', '73,8').replace('812', '813') : changed) as T
  }

  const slips: ReadonlyArray<readonly [place: string, figure: FoundFigure]> = [
    ['on its page', {...figure, page: slip(figure.page)}],
    ['in the CSV', {...figure, csv: slip(csv)}],
    ['in the JSON, afgedrukt', {...figure, json: JSON.parse(JSON.stringify(json).replace('5.138', '5.139'))}],
    ['in the JSON, waarde', {...figure, json: JSON.parse(JSON.stringify(json).replace('5138', '5139'))}],
    ['large value', {...figure, headline: {...headline!, value: slip(headline!.value)}}],
    ['distance', {...figure, headline: {...headline!, comparison: '1.832 onder het plan van 6.969'}}],
    ['wide chart', {...figure, chart: {...chart!, wide: slip(chart!.wide)}}],
    ['narrow chart', {...figure, chart: {...chart!, narrow: slip(chart!.narrow)}}],
    ['wideDescription', {...figure, chart: {...chart!, wideDescription: slip(chart!.wideDescription)}}],
    ['description of the narrow', {...figure, chart: {...chart!, narrowDescription: slip(chart!.narrowDescription)}}],
    ['reading', {...figure, chart: {...chart!, reading: slip(chart!.reading)}}],
    ['reading', {...figure, chart: {...chart!, reading: chart!.reading.replace('+812', '+813')}}],
    ['in the PDF', {...figure, pdf: {...pdf, cells: slip(pdf.cells)}}],
    ['large value in the PDF', {...figure, pdf: {...pdf, headline: slip(pdf.headline)}}],
    ['list of its chapter in the PDF', {...figure, pdf: {...pdf, opening: slip(pdf.opening)}}],
    ['description in the PDF', {...figure, pdf: {...pdf, alternative: slip(pdf.alternative)}}],
    ['picture in the PDF', {...figure, pdf: {...pdf, picture: slip(pdf.picture)}}],
  ]

  test.each(slips)('%s', (place, slipped) => {
    expect(findDifferences(table, figure)).toEqual([])
    const differences = findDifferences(table, slipped)
    expect(differences.length).toBeGreaterThan(0)
    expect(differences.join('\n')).toContain(place)
  })

  test('in a sentence', () => {
    const personeel = found.prose.get('personeel')!
    const slipped = personeel.map((one) => (one.printed === '5.138' ? {...one, printed: '5.139'} : one))
    expect(slipped).not.toEqual(personeel)
    const edited: FoundEdition = {...found, prose: new Map([...found.prose, ['personeel', slipped]])}
    expect(findProseDifferences(asked, edited, edition).join('\n')).toMatch(/personeel prints .*: 5\.139/)
  })

  test('in the same sentence of the PDF', () => {
    const edited: FoundEdition = {...found, pdf: {...found.pdf, prose: found.pdf.prose.replaceAll('5.138', '5.139')}}
    expect(findProseDifferences(asked, edited, edition).join('\n')).toMatch(/The PDF has no .*5\.138/)
  })
})
