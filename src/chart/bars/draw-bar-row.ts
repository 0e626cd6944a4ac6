import {axis, quiet, white} from '../palette.ts'
import type {Frame} from '../plane.ts'
import type {Sheet} from '../sheet.ts'
import {drawWords} from '../text/draw-words.ts'
import {letteringOf} from '../text/lettering.ts'
import {placeRow} from '../text/place-row.ts'
import type {BarRow, BarSeries} from './collect-bar-panels.ts'

interface RowPlace {
  readonly top: number
  readonly labels: number
  /** The left edge: a value, and how many px from there. */
  readonly x: number
  readonly dx: number
}

/** Draws the bars of one row under each other, with its title and the name of a new group; returns where it ends. */
export function drawBarRow(
  row: BarRow,
  series: ReadonlyArray<BarSeries>,
  frame: Frame,
  {top, labels, ...edge}: RowPlace,
  sheet: Sheet,
): number {
  const {plain, strong} = letteringOf(frame)
  let start = top
  if (row.header !== undefined) {
    const y = top + (top > 0 ? 4 : 0) + frame.size * 0.6
    const words = drawWords(row.header, {y, width: frame.width, ...strong}, frame)
    sheet.texts.push(...words.map((text) => ({...text, ...edge})))
    start = y + words.length * (frame.size + 4) - frame.size * 0.6 + 4
  }
  const lane = series.length > 1 ? 20 : 22
  const tall = lane * row.lanes.length
  const placed = placeRow([{text: row.title, lettering: plain}], {top: start, tall, labels}, frame)
  sheet.texts.push(...placed.texts.map((text) => ({...text, ...edge})))
  const first = placed.middle - tall / 2
  sheet.rules.push({x: 0, x2: 0, y: first - 3, y2: first + tall + 3, stroke: axis, width: 1})
  for (const [index, figure] of row.lanes.entries()) {
    const one = series[index]
    if (one === undefined) continue
    const place = {y: first + lane * (index + 0.5), half: lane / 2 - 1, isLast: index === series.length - 1}
    if (typeof figure === 'string') drawGap(figure, place.y, frame, sheet)
    else drawFigure(figure, one, place, frame, sheet)
  }
  return placed.bottom
}

/** Words where there is no figure. */
function drawGap(text: string, y: number, frame: Frame, {texts}: Sheet): void {
  if (text !== '') texts.push({x: 0, y, dx: 6, text, align: 'left', ...letteringOf(frame).aside, fill: quiet})
}

/** A bar, open where the figure is not final; a hollow diamond on a thin line for what is aimed at. */
function drawFigure(
  {value, text, status}: Exclude<BarRow['lanes'][number], string>,
  {ink, isTarget}: BarSeries,
  {y, half, isLast}: {readonly y: number; readonly half: number; readonly isLast: boolean},
  frame: Frame,
  {areas, rules, points, texts}: Sheet,
): void {
  const {plain, strong} = letteringOf(frame)
  if (isTarget) {
    rules.push({x: 0, x2: value, y, y2: y, stroke: ink.mark, width: 1.5, dash: [2, 3]})
    points.push({x: value, y, shape: 'diamond', size: 90, fill: white, stroke: ink.mark})
  } else {
    const isOpen = status === 'provisional' || status === 'estimate'
    const paint = isOpen ? {fill: white, stroke: ink.mark} : {fill: ink.mark}
    areas.push({x: 0, x2: value, y: y - half, y2: y + half, ...paint})
  }
  const side = value < 0 ? -1 : 1
  const lettering = isLast ? strong : plain
  const fill = isTarget ? ink.text : lettering.fill
  texts.push({
    x: value,
    y,
    dx: side * (isTarget ? 11 : 6),
    text,
    align: side < 0 ? 'right' : 'left',
    ...lettering,
    fill,
  })
}
