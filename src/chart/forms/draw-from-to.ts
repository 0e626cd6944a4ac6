import {findNumber, findSpans} from '../../model/chart-form.ts'
import type {Column, Dataset, NumberCell, Row} from '../../model/dataset.ts'
import {findUnit, isAttachedUnit} from '../../model/format.ts'
import {drawnFigure} from '../figures.ts'
import {actual, axis, grid, white} from '../palette.ts'
import type {Drawing, Frame} from '../plane.ts'
import {flatPlane, newSheet, type Sheet} from '../sheet.ts'
import {lineHeight} from '../text/draw-words.ts'
import {type Lettering, letteringOf} from '../text/lettering.ts'
import {placeRow, titleRoom} from '../text/place-row.ts'
import {wrapText} from '../text/wrap-text.ts'
import {formatPeriod} from '../time/read-period.ts'

/** An arrow from the first figure to the second, on a scale from zero of its own for each row. */
export function drawFromTo(dataset: Dataset, frame: Frame): Drawing {
  const {width, narrow, measure, small} = frame
  const {strong, aside} = letteringOf(frame)
  const wrap = (text: string) => wrapText(text, narrow ? 64 : 110, (one) => measure(one, small))
  const arrows = findSpans(dataset).map((row) => collectArrow(dataset, row, wrap))
  const namesOf = ({title, unit}: Arrow) => [
    {text: title, lettering: strong},
    {text: unit, lettering: aside},
  ]
  const labels = titleRoom(arrows.flatMap(namesOf), frame)
  const room = Math.max(...arrows.flatMap(({from, to}) => [widthOf(from, frame), widthOf(to, frame)])) + 14
  const track = {left: labels + room, width: width - labels - 2 * room}
  const sheet = newSheet()
  let top = 0
  for (const arrow of arrows) {
    const extra = (Math.max(arrow.from.period.length, arrow.to.period.length) - 1) * lineHeight(small)
    const row = placeRow(namesOf(arrow), {top, tall: 40 + extra, labels}, frame)
    sheet.texts.push(...row.texts)
    drawArrow(arrow, frame, {...track, y: row.middle - extra / 2}, sheet)
    top = row.bottom + 18
  }
  const height = top - 18
  return {width, height, planes: [flatPlane(sheet, {width, height})]}
}

interface End {
  readonly value: number
  readonly text: string
  /** In lines. */
  readonly period: ReadonlyArray<string>
}

interface Arrow {
  readonly title: string
  readonly unit: string
  readonly from: End
  readonly to: End
}

function collectArrow(dataset: Dataset, row: Row, wrap: (text: string) => ReadonlyArray<string>): Arrow {
  const ends = dataset.columns.filter(({role}) => role !== 'difference' && role !== 'share')
  const [first, second] = ends as [Column, Column]
  const endOf = (column: Column): End => {
    const cell = findNumber(row, column) as NumberCell
    const period = cell.period ?? column.period
    const words = period === undefined ? column.title : formatPeriod(period)
    return {...drawnFigure(dataset, row, column, cell), period: wrap(words)}
  }
  const unit = findUnit(dataset, row, second) ?? ''
  const isSaid = row.title.toLowerCase() === unit.toLowerCase() || isAttachedUnit(unit)
  return {title: row.title, unit: isSaid ? '' : unit, from: endOf(first), to: endOf(second)}
}

function widthOf({text, period}: End, {measure, size, small}: Frame): number {
  return Math.max(measure(text, size, 600), ...period.map((line) => measure(line, small)))
}

function drawArrow(
  {from, to}: Arrow,
  frame: Frame,
  track: {readonly left: number; readonly width: number; readonly y: number},
  sheet: Sheet,
): void {
  const {y} = track
  const low = Math.min(0, from.value, to.value)
  const high = Math.max(0, from.value, to.value) || 1
  const px = (value: number) => track.left + ((value - low) / (high - low)) * track.width
  const sign = to.value >= from.value ? 1 : -1
  const line = {y, y2: y}
  sheet.rules.push({x: px(low), x2: px(high), ...line, stroke: grid, width: 2})
  const near = sign > 0 ? from : to
  const isFree = px(near.value) - 16 - widthOf(near, frame) > px(0)
  if (isFree) sheet.rules.push({x: px(0), x2: px(0), y: y - 7, y2: y + 7, stroke: axis, width: 1})
  sheet.rules.push({x: px(from.value), x2: px(to.value) - sign * 6, ...line, stroke: actual.mark, width: 3})
  sheet.points.push({x: px(from.value), y, shape: 'circle', size: 90, fill: white, stroke: actual.mark})
  const tip = from.value === to.value ? 'circle' : sign > 0 ? 'triangle-right' : 'triangle-left'
  const at = px(to.value) - (tip === 'circle' ? 0 : sign * 4)
  sheet.points.push({x: at, y, shape: tip, size: 110, fill: actual.mark, stroke: actual.mark})
  const {plain, strong} = letteringOf(frame)
  drawEnd(from, {x: px(from.value), y, side: -sign}, plain, frame, sheet)
  drawEnd(to, {x: px(to.value), y, side: sign}, {...strong, fill: actual.text}, frame, sheet)
}

/** The figure with its period under it, on the outer side of its point. */
function drawEnd(
  {text, period}: End,
  {x, y, side}: {readonly x: number; readonly y: number; readonly side: number},
  lettering: Lettering,
  frame: Frame,
  {texts}: Sheet,
): void {
  const {size, small} = frame
  const at = {x, y, dx: side * 12, align: side < 0 ? 'right' : 'left'} as const
  texts.push({...at, dy: -size / 2 - 1, text, ...lettering})
  for (const [line, words] of period.entries()) {
    texts.push({...at, dy: small / 2 + 2 + line * lineHeight(small), text: words, ...letteringOf(frame).aside})
  }
}
