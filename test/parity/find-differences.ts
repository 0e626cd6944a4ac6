import {type Exact, exact, isEqual, minus, plain, print, readPrinted} from './exact.ts'
import type {ExpectedCell, ExpectedTable} from './expected-table.ts'
import {findChartDifferences} from './find-chart-differences.ts'
import type {FoundChart, FoundFigure} from './found-figure.ts'
import {squeeze} from './read-pdf-figures.ts'

/** Where a figure is printed otherwise than its source says, one line a place; empty where all are equal. */
export function findDifferences(expected: ExpectedTable, found: FoundFigure): ReadonlyArray<string> {
  return [
    ...compareCells(expected, found),
    ...compareHeadline(expected, found),
    ...(found.chart === undefined ? [] : findChartDifferences(expected, found.words, found.chart)),
    ...comparePicture(found.chart, found),
  ]
}

function compareCells(
  {source, isChartAlone, rows, columns, cells}: ExpectedTable,
  found: FoundFigure,
): ReadonlyArray<string> {
  if (source.zonderCijfers !== undefined)
    return found.page.length > 0 ? [`${source.id}: figures where there are none`] : []
  const shown = columns.filter(({id}) => source.soort !== 'wereldkaart' || !['breedte', 'lengte'].includes(id))
  return rows
    .flatMap((row, rowIndex) =>
      columns.flatMap((column, columnIndex) => {
        const cell = cells[rowIndex]?.[columnIndex] as ExpectedCell
        const place = `${source.id}/${row.id}/${column.id}`
        const at = shown.indexOf(column)
        const printed =
          at === -1
            ? []
            : [
                ...same(`${place} on its page`, found.page[rowIndex]?.[at], withUnit(cell)),
                ...(isChartAlone
                  ? []
                  : same(`${place} in the PDF`, withoutNotes(found.pdf.cells[rowIndex]?.[at], cell), withUnit(cell))),
              ]
        return [...printed, ...compareData(place, row.id, column.id, cell, found)]
      }),
    )
    .concat(
      found.page.length === rows.length
        ? []
        : [`${source.id}: ${found.page.length} rows on its page, ${rows.length} in the source`],
      found.pdf.cells.length === (isChartAlone ? 0 : rows.length)
        ? []
        : [`${source.id}: ${found.pdf.cells.length} rows in the PDF, ${rows.length} in the source`],
    )
}

function compareData(
  place: string,
  row: string,
  column: string,
  cell: ExpectedCell,
  {csv, json}: FoundFigure,
): ReadonlyArray<string> {
  const record = csv?.find(({rij}) => rij === row)
  const entry = json?.rijen.find(({id}) => id === row)?.waarden[column]
  const {number, words, printed} = cell
  const texts = [record?.[`${column}_tekst`], ...(number === undefined ? [record?.[column]] : [])]
  const numbers = number && {
    value: plain(number.value, number.decimals),
    whole: number.whole && plain(number.whole, number.decimals),
  }
  return [
    ...(numbers === undefined ? [] : same(`${place} in the CSV`, record?.[column], [numbers.value])),
    ...(numbers?.whole === undefined
      ? []
      : same(`${place} in the CSV, van`, record?.[`${column}_van`], [numbers.whole])),
    ...(words === ''
      ? []
      : same(
          `${place} in the CSV, tekst`,
          texts.find((text) => text !== undefined && text !== ''),
          [words],
        )),
    ...same(`${place} in the JSON, afgedrukt`, entry?.afgedrukt, [printed]),
    ...(numbers === undefined ? [] : same(`${place} in the JSON, waarde`, String(entry?.waarde), [numbers.value])),
    ...(numbers?.whole === undefined ? [] : same(`${place} in the JSON, van`, String(entry?.van), [numbers.whole])),
  ]
}

/** A unit that no head says stands behind its figure; "aantal leerlingen" as a reader says it, "59.597 leerlingen". */
function withUnit({printed, number}: ExpectedCell): ReadonlyArray<string> {
  if (number === undefined || number.unit === '') return [printed]
  return [printed, `${printed} ${number.unit}`, `${printed} ${number.unit.replace(/^aantal /, '')}`]
}

/** In the PDF a cell carries its portion mark and the letters of its notes. */
function withoutNotes(text: string | undefined, cell: ExpectedCell): string | undefined {
  if (text === undefined) return undefined
  const bare = text.replace(/^\((O|DV|C|G|ZG)\) /, '')
  const whole = withUnit(cell).find(
    (one) => squeeze(bare).startsWith(squeeze(one)) && /^[a-z*†‡]*$/.test(squeeze(bare).slice(squeeze(one).length)),
  )
  return whole ?? bare
}

/** The large value is the cell that its label names, and lies as far from its norm as both say. */
function compareHeadline(
  {source, rows, columns, cells}: ExpectedTable,
  {headline, pdf}: FoundFigure,
): ReadonlyArray<string> {
  const place = `${source.id}, large value`
  const whole = headline === undefined ? '' : headline.value + headline.label + headline.comparison
  const inPdf = same(`${place} in the PDF`, pdf.headline, [squeeze(whole)])
  if (headline === undefined)
    return [...inPdf, ...same(`${source.id}, list of its chapter in the PDF`, pdf.opening, [''])]
  const named = rows.flatMap((row, rowIndex) =>
    columns.flatMap((column, columnIndex) => {
      const title = column.titel ?? column.id
      const isNamed = [title, `${row.titel ?? row.id}, ${title}`].includes(headline.label)
      return isNamed ? [cells[rowIndex]?.[columnIndex] as ExpectedCell] : []
    }),
  )
  const value = named.flatMap(withUnit)
  const printed = named.map((cell) => cell.printed)
  return [
    ...inPdf,
    ...same(place, headline.value, value),
    ...(pdf.opening === '' ? [] : same(`${source.id}, list of its chapter in the PDF`, pdf.opening, printed)),
    ...compareDistance(place, headline.comparison, named[0]),
  ]
}

/** "1,3 procentpunt onder de norm van 75%": 75 − 1,3 is the value. */
function compareDistance(place: string, comparison: string, cell: ExpectedCell | undefined): ReadonlyArray<string> {
  const [, size, side, norm] = /^([\d.,]+)(?: \S+)? (onder|boven) .* van ([\d.,]+%?)/.exec(comparison) ?? []
  const [, equal] = /^gelijk aan .* van ([\d.,]+%?)/.exec(comparison) ?? []
  const measure = readPrinted(norm ?? equal ?? '')
  if (measure === undefined || cell?.number === undefined) return []
  const gap: Exact = size === undefined ? exact(0) : (readPrinted(size) as Exact)
  const distance = side === 'onder' ? minus(measure, cell.number.value) : minus(cell.number.value, measure)
  const decimals = size?.split(',')[1]?.length ?? 0
  return isEqual(distance, gap) ? [] : same(`${place}, distance`, size ?? '0', [print(distance, decimals)])
}

/** The picture in the PDF says what the picture on the page says. */
function comparePicture(chart: FoundChart | undefined, {name, pdf}: FoundFigure): ReadonlyArray<string> {
  if (chart === undefined) return pdf.alternative === undefined ? [] : [`${name}: a picture in the PDF alone`]
  const labels = chart.wide.map(({text}) => squeeze(text))
  const absent = labels.filter((text) => !pdf.picture.includes(text))
  return [
    ...same(`${name}, description of the narrow chart`, chart.narrowDescription, [chart.wideDescription]),
    ...same(`${name}, description in the PDF`, pdf.alternative, [chart.wideDescription]),
    ...absent.map((text) => `${name}, picture in the PDF: lacks ${text}`),
    ...(pdf.picture.length === labels.join('').length
      ? []
      : [`${name}, picture in the PDF: more or less than on the page`]),
  ]
}

/** A line for a place that says something else than one of what it may say. */
export function same(place: string, found: string | undefined, expected: ReadonlyArray<string>): ReadonlyArray<string> {
  return found !== undefined && expected.includes(found)
    ? []
    : [`${place}: ${found ?? 'nothing'}, not ${expected.join(' or ')}`]
}
