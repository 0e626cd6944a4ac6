import {readFileSync} from 'node:fs'
import path from 'node:path'
import {parse} from 'csv-parse/sync'
import {describe, expect, inject, test} from 'vitest'
import {formatNumber} from '../../src/model/format.ts'
import indicators from './indicators.json' with {type: 'json'}

type Fact = [row: string, column: string, value: number, decimals: number]

/**
 * Where the published report contradicts the figures beside it, ours prints what follows from them; and where it
 * printed a year or a span as a number, ours prints words.
 */
const corrected: Readonly<Record<string, number | string>> = {
  'kerncijfers-voorwoord/uitgaven-groei/waarde': 6,
  'instroom-burgers/pct/2025': 138.5,
  'uitstroom-burgers/pct/2023': 148.5,
  'mutaties-in-uitstroom-tekst/uitstroom-burgers/delta': 203,
  'edf-ranglijst-entiteiten/plaats/norm': 'Top 10',
  'dienjaar-kerncijfers/leeftijd-min/waarde': '18 tot en met 27 jaar',
  'dienjaar-kerncijfers/leeftijd-spec/waarde': '18 tot en met 54 jaar',
  'steun-oekraine-totaal/rang/2025': 'Top 5',
}

const built = path.join(inject('built'), 'openbaar')
const pages = new Map<string, string>()

/** The figures of an indicator's table on its page, as text, row by row. */
function tableOf(id: string): ReadonlyArray<ReadonlyArray<string>> {
  const list = readFileSync(path.join(built, 'figuren.html'), 'utf8')
  const page = new RegExp(`href="([a-z-]+\\.html)#${id}"`).exec(list)?.[1]
  if (page === undefined) return []
  const html = pages.get(page) ?? readFileSync(path.join(built, page), 'utf8')
  pages.set(page, html)
  const figure = html.slice(
    html.indexOf(`<figure id="${id}"`) === -1 ? html.indexOf(`id="${id}"`) : html.indexOf(`<figure id="${id}"`),
  )
  const table = figure.slice(figure.indexOf('<tbody'), figure.indexOf('</table>'))
  return table
    .split('<tr')
    .map((row) => [...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell = '']) => toText(cell)))
    .filter((row) => row.length > 0)
}

/** The status table prints years: they have no point between the thousands. */
function isYear(value: number, column: string): boolean {
  return column === 'gereed' && value > 2000
}

function toText(html: string): string {
  return html
    .replace(/<sup[\s\S]*?<\/sup>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&#x27;/g, "'")
    .trim()
}

describe.each(indicators as unknown as ReadonlyArray<{id: string; cells: ReadonlyArray<Fact>}>)(
  '$id',
  ({id, cells}) => {
    test('is in the public edition', () => {
      expect(readFileSync(path.join(built, 'figuren.html'), 'utf8')).toContain(`#${id}"`)
    })

    if (cells.length === 0) return

    test('has its exact figures in the open data and in the table on its page', () => {
      const [fields = [], ...records]: ReadonlyArray<ReadonlyArray<string>> = parse(
        readFileSync(path.join(built, `data/${id}.csv`)),
      )
      const columns = fields.filter((field) => !/^(rij|titel|groep|eenheid)$|_/.test(field))
      const printed = tableOf(id)
      for (const [row, column, value, decimals] of cells) {
        const place = `${id}/${row}/${column}`
        const expected = corrected[place] ?? (isYear(value, column) ? String(value) : value)
        const at = records.findIndex(([rij]) => rij === row)
        const record = Object.fromEntries(fields.map((field, index) => [field, records[at]?.[index]]))
        expect([record[column], record[`${column}_tekst`]], `${place} as data`).toContain(String(expected))
        const words = typeof expected === 'number' ? formatNumber(Math.abs(expected), {decimals}) : expected
        expect(printed[at]?.[columns.indexOf(column)], `${place} on its page`).toContain(words)
      }
    })
  },
)
