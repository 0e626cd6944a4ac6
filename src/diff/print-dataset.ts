import {formatNumber} from '../model/format.ts'

/** Any object of JSON: this form has to show every version of a file, valid or not. */
type Fields = Readonly<Record<string, unknown>>

/**
 * A dataset's file as aligned text, for `git diff` to compare line by line: what is said of the figures, a field a
 * line, and then the table, a row a line, with Dutch numbers, unrounded. Everything in the file is in it somewhere. A
 * file that is no dataset, or no JSON, stays as it is.
 */
export function printDataset(source: string): string {
  const dataset = parse(source)
  if (dataset === undefined) return source
  const {$schema: _, kolommen, rijen, ...facts} = dataset
  const columns = readList(kolommen)
  const rows = readList(rijen)
  const lines = Object.entries(facts).flatMap(([name, value]) => printField(name, value))
  const axes = [
    ...columns.flatMap((column) => noteAxis('kolom', column)),
    ...rows.flatMap((row) => noteAxis('rij', row)),
  ]
  const parts = [lines, axes, printTable(columns, rows), rows.flatMap(noteCells)]
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`
}

function parse(source: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(source)
    return isFields(value) && 'id' in value && ('rijen' in value || 'zonderCijfers' in value) ? value : undefined
  } catch {
    return undefined
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readList(value: unknown): ReadonlyArray<Fields> {
  return Array.isArray(value) ? value.filter(isFields) : []
}

function printField(name: string, value: unknown): ReadonlyArray<string> {
  return (Array.isArray(value) ? value : [value]).map((each) => printName(name) + printValue(each))
}

function printName(name: string): string {
  return `${name.padEnd(18)}  `
}

function printValue(value: unknown): string {
  if (typeof value === 'number') return printNumber(value)
  if (typeof value === 'string') return value
  if (!isFields(value)) return JSON.stringify(value)
  return Object.entries(value)
    .map(([name, own]) => `${name} ${printValue(own)}`)
    .join('; ')
}

/** What is said of a row or a column besides its name and its figures. */
function noteAxis(kind: 'rij' | 'kolom', {id, titel, waarden: _, ...rest}: Fields): ReadonlyArray<string> {
  const name = titel === undefined || titel === id ? [] : [`titel ${titel}`]
  const facts = [...name, ...(Object.keys(rest).length === 0 ? [] : [printValue(rest)])]
  return facts.length === 0 ? [] : [printName(`${kind} ${id}`) + facts.join('; ')]
}

function printTable(columns: ReadonlyArray<Fields>, rows: ReadonlyArray<Fields>): ReadonlyArray<string> {
  const known = columns.map(({id}) => String(id))
  const others = rows.flatMap(({waarden}) => (isFields(waarden) ? Object.keys(waarden) : []))
  const ids = [...new Set([...known, ...others])]
  const body = rows.map(({id, waarden}) => [
    String(id),
    ...ids.map((column) => (isFields(waarden) && column in waarden ? printCell(waarden[column]) : '')),
  ])
  const table = [['', ...ids], ...body]
  const widths = table[0]?.map((_, at) => widen(Math.max(...table.map((line) => line[at]?.length ?? 0)))) ?? []
  return rows.length === 0
    ? []
    : table.map((line) =>
        line
          .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
          .join('  ')
          .trimEnd(),
      )
}

/** Widths go by fours, so that one longer figure seldom moves all the others; long words stick out. */
function widen(width: number): number {
  return Math.min(Math.ceil(width / 4) * 4, 28)
}

function printCell(cell: unknown): string {
  if (!isFields(cell)) return printValue(cell)
  const {waarde, van, tekst, ongeveer, ontbreekt} = cell
  const figure = [ongeveer, waarde, van === undefined ? undefined : `van ${printValue(van)}`]
  const number = figure.filter((part) => part !== undefined).map(printValue)
  const parts = [ontbreekt === undefined ? undefined : `<${ontbreekt}>`, tekst, number.join(' ')]
  return parts.filter((part) => part !== undefined && part !== '').join(' ')
}

/** What is said of single figures: notes, status, level. */
function noteCells({id, waarden}: Fields): ReadonlyArray<string> {
  return Object.entries(isFields(waarden) ? waarden : {}).flatMap(([column, cell]) => {
    if (!isFields(cell)) return []
    const {waarde: _1, van: _2, tekst: _3, ongeveer: _4, ontbreekt: _5, ...rest} = cell
    return Object.keys(rest).length === 0 ? [] : [printName(`cel ${id}/${column}`) + printValue(rest)]
  })
}

/** A number in Dutch notation with all the decimals that it has. */
function printNumber(value: number): string {
  const [, fraction = ''] = String(value).split('.')
  return /e/.test(String(value)) ? String(value) : formatNumber(value, {decimals: fraction.length})
}
