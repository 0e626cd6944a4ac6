import {type Exact, exact, isEqual, minus, print, readPrinted} from './exact.ts'
import type {ExpectedNumber, ExpectedTable} from './expected-table.ts'
import type {FoundChart, FoundLabel} from './found-figure.ts'

const number = /[−+]?\d+(?:\.\d{3})*(?:,\d+)?%?/g

/**
 * Numbers that a chart says in its picture, its description or its reading, and that its table does not hold.
 *
 * Beside the table's figures a chart may say the marks of an axis, the numbers of places on a map, how many of something
 * there are, and differences between figures that the same text states.
 */
export function findChartDifferences(table: ExpectedTable, words: string, chart: FoundChart): ReadonlyArray<string> {
  const {source} = table
  const known = new Set([...(words.match(number) ?? []), ...periodsOf(table)])
  const pictures = (['wide', 'narrow'] as const).flatMap((width) =>
    findUnknownLabels(table, known, chart[width]).map(
      (text) => `${source.id}, ${width} chart: ${text} is not in its table`,
    ),
  )
  const texts = (['wideDescription', 'reading'] as const).flatMap((part) => [
    ...findUnknownWords(table, known, chart[part]).map((text) => `${source.id}, ${part}: ${text} is not in its table`),
    ...findWrongPeriods(table, chart[part]).map((text) => `${source.id}, ${part}: ${text} is not so in its table`),
  ])
  return [...pictures, ...texts]
}

/** The years of figures that have a period of their own. */
function periodsOf({cells}: ExpectedTable): ReadonlyArray<string> {
  return cells.flat().flatMap((cell) => cell.number?.period?.match(/\d+/g) ?? [])
}

function findUnknownLabels(
  {source, rows}: ExpectedTable,
  known: ReadonlySet<string>,
  labels: ReadonlyArray<FoundLabel>,
): ReadonlyArray<string> {
  const isKnown = (text: string): boolean =>
    (text.match(number) ?? []).every((found) => known.has(found) || known.has(found.replace('+', '')))
  const unknown = labels.filter(({text}) => !isKnown(text))
  const isPlace = ({text}: FoundLabel) =>
    source.soort === 'wereldkaart' && Number(text) >= 1 && Number(text) <= rows.length
  // The legend of a map names classes by where they begin and end.
  const isClass = ({text}: FoundLabel) => source.soort === 'kaart' && /^[\d.,]+%? (tot [\d.,]+%?|en meer)/.test(text)
  return unknown.filter((label) => !isPlace(label) && !isClass(label) && !isOnAxis(label, labels)).map(({text}) => text)
}

/** Whether a label is one of at least three in the grey of an axis, above each other in equal steps of value and place. */
function isOnAxis(label: FoundLabel, labels: ReadonlyArray<FoundLabel>): boolean {
  if (!label.isQuiet) return false
  const marks = labels
    .filter(({isQuiet, x, text}) => isQuiet && Math.abs(x - label.x) < 0.2 && readMark(text) !== undefined)
    .sort((a, b) => a.y - b.y)
  const at = marks.indexOf(label)
  const [first, second, third] = marks.slice(Math.max(0, Math.min(at - 1, marks.length - 3)))
  if (first === undefined || second === undefined || third === undefined)
    return marks.length === 2 && marks.includes(label)
  const values = [first, second, third].map(({text}) => readMark(text) as Exact) as [Exact, Exact, Exact]
  const isEven = isEqual(minus(values[0], values[1]), minus(values[1], values[2]))
  return isEven && Math.abs(second.y - first.y - (third.y - second.y)) < 0.3
}

function readMark(text: string): Exact | undefined {
  return readPrinted(text.replace(/e$/, ''))
}

function findUnknownWords(table: ExpectedTable, known: ReadonlySet<string>, text: string): ReadonlyArray<string> {
  const stated = (text.match(number) ?? [])
    .filter((found) => known.has(found))
    .flatMap((found) => readPrinted(found) ?? [])
  const counts = countWords(table)
  return [...text.matchAll(number)].flatMap(({0: found, index}) => {
    if (known.has(found)) return []
    const before = text.slice(0, index).trimEnd()
    if (/^[−+]/.test(found)) return isDifference(readPrinted(found) as Exact, stated) ? [] : [found]
    if (/^\d lijngrafieken/.test(text.slice(index))) return []
    if (counts.some(([word, count]) => before.endsWith(word) && String(count) === found)) return []
    return [found]
  })
}

function isDifference(gap: Exact, stated: ReadonlyArray<Exact>): boolean {
  return stated.some((a) => stated.some((b) => isEqual(minus(a, b), gap)))
}

/** How often each word stands in the table; how many rows there are, and how many are whole. */
function countWords({rows, cells}: ExpectedTable): ReadonlyArray<readonly [string, number]> {
  const words = cells.flat().flatMap((cell) => (cell.number === undefined ? [cell.words] : []))
  const parts = cells.flat().flatMap((cell) => (cell.number?.whole === undefined ? [] : [cell.number]))
  const whole = parts.filter(({value, whole: all}) => isEqual(value, all ?? exact(0))).length
  return [
    ...[...new Set(words)]
      .filter((word) => word !== '')
      .map((word) => [word, words.filter((other) => other === word).length] as const),
    ['van de', parts.length],
    ['Volledig gehaald:', whole],
    ['plaatsen:', rows.length],
  ]
}

/** "5.138 in 2025" where no column of 2025 holds 5.138. */
function findWrongPeriods({columns, cells}: ExpectedTable, text: string): ReadonlyArray<string> {
  const matches = text.matchAll(/([−+]?\d+(?:\.\d{3})*(?:,\d+)?%?) in (\d{4})(?![\d–])/g)
  return [...matches].flatMap(([match, figure = '', year]) => {
    const at = columns.flatMap(({id, titel, periode}, index) => ([periode, titel, id].includes(year) ? [index] : []))
    if (at.length === 0 || isYear(figure)) return []
    const isThere = at.some((index) =>
      cells.some((row) => row[index]?.number !== undefined && printedOf(row[index].number) === figure),
    )
    return isThere ? [] : [match]
  })
}

/** Figures of four digits have a point between their thousands. */
function isYear(figure: string): boolean {
  return /^\d{4}$/.test(figure)
}

function printedOf({value, decimals, unit}: ExpectedNumber): string {
  return print(value, decimals) + (unit === '%' ? '%' : '')
}
