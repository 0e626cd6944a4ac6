import {axis, ink, quiet, white} from '../palette.ts'
import type {AreaMark, Frame, Plane, PointMark, RuleMark, TextMark} from '../plane.ts'
import {wrapText} from '../text/wrap-text.ts'
import type {BarPanel, BarRow, BarSeries} from './collect-bar-panels.ts'

/** A vertical line across bars: a norm or a target, with its words. */
export interface BarLevel {
  readonly value: number
  readonly text: string
  readonly mark: string
  readonly fill: string
}

export interface BarPlace {
  readonly left: number
  readonly top: number
  readonly width: number
  /** Room for the titles of the rows, equal in panels below each other; 0 puts them over their bars. */
  readonly labels: number
  readonly levels: ReadonlyArray<BarLevel>
}

/** Draws horizontal bars from zero, each with its value at its end. Its plane counts in values across, in px down. */
export function drawBarPanel(panel: BarPanel, frame: Frame, place: BarPlace): Plane {
  const {measure, size} = frame
  const figures = panel.rows.flatMap(({lanes}) => lanes).filter((lane) => typeof lane !== 'string')
  const values = [0, ...figures.map(({value}) => value), ...place.levels.map(({value}) => value)]
  const [low, high] = [Math.min(...values), Math.max(...values, Math.min(...values) + 1e-9)]
  const gap = panel.series.some(({isTarget}) => isTarget) ? 14 : 10
  const room = Math.max(...figures.map(({text}) => measure(text, size, 600))) + gap
  const width = place.width - place.labels - room - (low < 0 ? room : 0)
  const lines: Lines = {areas: [], rules: [], points: [], texts: []}
  let y = drawHead(panel, frame, place, lines, low)
  const start = y
  for (const row of panel.rows)
    y = drawRow(row, panel.series, frame, {...place, low, unit: (high - low) / width}, y, lines)
  const end = y - rowGap + 4
  for (const level of place.levels) {
    lines.rules.push({x: level.value, x2: level.value, y: start, y2: end, stroke: level.mark, width: 2, dash: [6, 4]})
    const half = measure(level.text, size) / 2
    const px = ((level.value - low) / (high - low)) * width
    const dx = Math.min(0, width + room - px - half) + Math.max(0, half - px - place.labels)
    lines.texts.push({
      x: level.value,
      y: end,
      dx,
      dy: size * 0.8,
      text: level.text,
      align: 'center',
      size,
      weight: 400,
      fill: level.fill,
    })
  }
  const height = place.levels.length > 0 ? end + size * 1.5 : end
  const left = place.left + place.labels + (low < 0 ? room : 0)
  return {left, top: place.top, width, height, x: [low, high], y: [height, 0], lines: [], ...lines}
}

interface Lines {
  readonly areas: AreaMark[]
  readonly rules: RuleMark[]
  readonly points: PointMark[]
  readonly texts: TextMark[]
}

const rowGap = 12

/** Title and unit over the bars; returns where the bars begin. */
function drawHead(
  {title, unit}: BarPanel,
  {measure, size, small}: Frame,
  {width, labels}: BarPlace,
  {texts}: Lines,
  low: number,
): number {
  let y = 0
  const add = (text: string, height: number, weight: 400 | 600, fill: string) => {
    for (const line of wrapText(text, width, (one) => measure(one, height, weight))) {
      texts.push({
        x: low,
        y: y + height * 0.7,
        dx: -labels,
        dy: 0,
        text: line,
        align: 'left',
        size: height,
        weight,
        fill,
      })
      y += height + 5
    }
  }
  if (title !== undefined) add(title, size, 600, ink)
  if (unit !== '' && unit !== title) add(unit, small, 400, quiet)
  return y === 0 ? 0 : y + 4
}

function drawRow(
  row: BarRow,
  series: ReadonlyArray<BarSeries>,
  frame: Frame,
  place: BarPlace & {low: number; unit: number},
  from: number,
  lines: Lines,
): number {
  const {measure, size} = frame
  const {width, labels, low} = place
  const at = {x: low, dx: -labels, align: 'left', size} as const
  let y = from
  if (row.header !== undefined) {
    if (from > 0) y += 4
    for (const text of wrapText(row.header, width, (one) => measure(one, size, 600))) {
      lines.texts.push({...at, y: y + size * 0.6, dy: 0, text, weight: 600, fill: ink})
      y += size + 4
    }
    y += 4
  }
  const titles = wrapText(row.title, labels === 0 ? width : labels - 12, (text) => measure(text, size))
  const lane = series.length > 1 ? 20 : 22
  const tall = Math.max(lane * row.lanes.length, labels === 0 ? 0 : titles.length * (size + 3))
  const first = labels === 0 ? y + size / 2 + 1 : y + tall / 2 - ((titles.length - 1) * (size + 3)) / 2
  for (const [index, text] of titles.entries()) {
    lines.texts.push({...at, y: first + index * (size + 3), dy: 0, text, weight: 400, fill: ink})
  }
  if (labels === 0) y += titles.length * (size + 3) + 3
  const top = y + (tall - lane * row.lanes.length) / 2
  lines.rules.push({x: 0, x2: 0, y: top - 3, y2: top + lane * row.lanes.length + 3, stroke: axis, width: 1})
  for (const [index, figure] of row.lanes.entries())
    drawLane(figure, series[index] as BarSeries, frame, top + lane * index, lane, series.length - 1 === index, lines)
  return y + tall + rowGap
}

function drawLane(
  figure: BarRow['lanes'][number],
  {ink: colour, isTarget}: BarSeries,
  {size, small}: Frame,
  top: number,
  lane: number,
  isLast: boolean,
  lines: Lines,
): void {
  const middle = top + lane / 2
  if (typeof figure === 'string') {
    if (figure !== '')
      lines.texts.push({
        x: 0,
        y: middle,
        dx: 6,
        dy: 0,
        text: figure,
        align: 'left',
        size: small,
        weight: 400,
        fill: quiet,
      })
    return
  }
  const {value, text, status} = figure
  const isOpen = status === 'provisional' || status === 'estimate'
  if (isTarget) {
    lines.rules.push({x: 0, x2: value, y: middle, y2: middle, stroke: colour.mark, width: 1.5, dash: [2, 3]})
    lines.points.push({x: value, y: middle, shape: 'diamond', size: 90, fill: white, stroke: colour.mark})
  } else {
    lines.areas.push({
      x: 0,
      x2: value,
      y: top + 1,
      y2: top + lane - 1,
      fill: isOpen ? white : colour.mark,
      ...(isOpen && {stroke: colour.mark}),
    })
  }
  const side = value < 0 ? -1 : 1
  const dx = side * (isTarget ? 11 : 6)
  lines.texts.push({
    x: value,
    y: middle,
    dx,
    dy: 0,
    text,
    align: side < 0 ? 'right' : 'left',
    size,
    weight: isLast ? 600 : 400,
    fill: isTarget ? colour.text : ink,
  })
}
