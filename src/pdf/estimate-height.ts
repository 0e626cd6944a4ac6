import type {PrintFigure, PrintRow, PrintTable} from './print-document.ts'

/**
 * About how high a figure comes out, in mm: good to some 10 mm, which is all that its placement asks for.
 *
 * Follows the sizes of `templates/pdf`: a figure is 141 mm wide, its table is set in 8.5 pt, its notes in 7.5 pt.
 */
export function estimateHeight(print: Omit<PrintFigure, 'height'>): number {
  const {headline, subtitle, isFictitious, chart, reading, reason, table} = print
  const points = [
    22 +
      lines(headline, 72) * 13.5 +
      (subtitle === undefined ? 0 : lines(subtitle, 110) * 12) +
      (isFictitious ? 12 : 0),
    chart === undefined ? 0 : chart.height * 0.625 + 9,
    reading === undefined ? 0 : lines(reading, 100) * 11 + 9,
    reason === undefined ? 0 : lines(reason, 100) * 11 + 9,
    table === undefined ? 0 : tableHeight(table),
    12,
  ]
  return points.reduce((sum, height) => sum + height, 0) * mmPerPoint
}

const mmPerPoint = 25.4 / 72
/** What fits on a line of a table over its whole width. */
const charactersPerLine = 105

function tableHeight({head, body, notes, columns}: PrintTable): number {
  const share = charactersPerLine / (columns.length + 1)
  const heads = head.map((row) => 13.6 + 9.4 * (Math.max(...row.map(({text, unit}) => lines(text + unit, share))) - 1))
  const rows = body.map((row) => (row.type === 'group' ? 19 : 13.6 + 9.4 * (rowLines(row, share) - 1)))
  const below = notes.map(({text}) => 4 + 8.1 * lines(text, 125))
  return [...heads, ...rows, ...below].reduce((sum, height) => sum + height, 0)
}

function rowLines({title, unit, cells}: PrintRow, share: number): number {
  const words = cells.filter(({kind}) => kind === 'text').map(({text}) => lines(text, share))
  return Math.max(lines(title + unit, Math.max(share, charactersPerLine - 14 * cells.length)), ...words)
}

function lines(text: string, charactersPerLine: number): number {
  return Math.max(1, Math.ceil(text.length / charactersPerLine))
}
