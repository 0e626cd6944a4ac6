import {beforeAll, expect, test} from 'vitest'
import {diskEffects} from '../../src/effects.ts'
import {renderPdf} from '../../src/pdf/render-pdf.ts'
import {type ReadPdf, readPdf} from './read-pdf.ts'
import {paragraph, sampleView} from './sample-view.ts'

const level = 'departementaal-vertrouwelijk'
const annex = sampleView(
  [
    {
      id: 'materieel',
      title: 'Materieel',
      number: '3',
      markdown: 'Openbare woorden.',
      sections: [
        {
          id: 'stelsel',
          title: 'Verzonnen stelsel',
          number: '3.B1',
          level,
          fictitious: true,
          markdown:
            '## Doelstelling\n\nEen geheim.[^1]\n\n- Een punt\n\n::kpi{#tabel-klein}\n\n[^1]: Een geheime noot.',
        },
        {
          id: 'half',
          title: 'Half openbaar',
          number: '3.2',
          markdown: 'Gewoon.',
          blocks: [
            paragraph(
              {type: 'text', value: 'De norm is '},
              {type: 'classifiedText', level, children: [{type: 'text', value: '82%'}]},
            ),
          ],
        },
      ],
    },
  ],
  {level, edition: {id: 'vertrouwelijk', clearance: level, kind: 'annex', title: 'Vertrouwelijke bijlage'}},
)

let pdf: ReadPdf
let text: string

beforeAll(async () => {
  const [file] = await renderPdf(annex, diskEffects)
  pdf = await readPdf(file?.value as Uint8Array)
  text = pdf.pages.flatMap(({lines}) => lines.map((line) => line.text)).join('\n')
})

test('the level stands in capitals at the top and the bottom of every page, the cover included', () => {
  for (const {lines} of pdf.pages) {
    const marks = lines.filter((line) => line.text === 'DEPARTEMENTAAL VERTROUWELIJK')
    expect(marks.map(({y}) => y > 780 || y < 60)).toEqual([true, true])
    expect(marks[0]!.y - marks[1]!.y).toBeGreaterThan(700)
  }
})

test('the cover has a title block', () => {
  const cover = pdf.pages[0]?.lines.map((line) => line.text).join('\n')
  expect(cover).toMatch(/Rubricering +Departementaal Vertrouwelijk/)
  for (const name of ['Duur', 'Vastgesteld door', 'Exemplaarnummer'])
    expect(cover).toMatch(new RegExp(`${name} +n\\.v\\.t\\.`))
  expect(cover).toMatch(/Datum +20 mei 2026/)
})

test('what is classified carries its portion mark, what is not carries none', () => {
  expect(text).toMatch(/\(DV\) +Verzonnen stelsel/)
  expect(text).toMatch(/\(DV\) +Een geheim/)
  expect(text).toMatch(/\(DV\) +– +Een punt/)
  expect(text).toMatch(/\(DV\) +Een geheime noot/)
  expect(text).toMatch(/De norm is +\(DV\) +82%/)
  expect(text).not.toMatch(/\(DV\) *(Openbare woorden|Gewoon|Half openbaar)/)
})

test('bookmarks and contents name a section without its mark', () => {
  expect(pdf.bookmarks.map(({title}) => title)).toContain('3.B1 Verzonnen stelsel')
})

test('an invented section says so', () => {
  expect(text).toContain('Fictief voorbeeld')
})

test('every page but the cover says which it is of how many', () => {
  for (const [index, {lines}] of pdf.pages.entries()) {
    const foot = `bladzijde ${index + 1} van ${pdf.pages.length}`
    expect(lines.some((line) => line.text === foot)).toBe(index > 0)
  }
})
