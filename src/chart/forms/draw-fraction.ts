import {findFractions} from '../../model/chart-form.ts'
import type {Dataset, NumberCell} from '../../model/dataset.ts'
import {formatFigure} from '../../model/format.ts'
import {actual, white} from '../palette.ts'
import type {Drawing, Frame} from '../plane.ts'
import {flatPlane, newSheet, type Sheet} from '../sheet.ts'
import {letteringOf} from '../text/lettering.ts'
import {placeRow, titleRoom} from '../text/place-row.ts'

/** "5 van 8": a mark for each part of the whole, filled as far as it got; a bar where there are too many to count. */
export function drawFraction(dataset: Dataset, frame: Frame): Drawing {
  const {width, measure} = frame
  const {plain, strong} = letteringOf(frame)
  const rows = collectRows(dataset)
  const figure = {...strong, size: rows.length === 1 ? 27 : strong.size, fill: actual.text}
  const labels = titleRoom(
    rows.map(({title}) => ({text: title, lettering: plain})),
    frame,
  )
  const room = Math.max(...rows.map(({text}) => measure(text, figure.size, 600))) + 14
  const most = Math.max(...rows.map(({whole}) => whole))
  const step = Math.min(rows.length === 1 ? 40 : 26, (width - labels - room) / most)
  const sheet = newSheet()
  let top = 0
  for (const {title, part, whole, text} of rows) {
    const tall = Math.max(step, figure.size)
    const row = placeRow([{text: title, lettering: plain}], {top, tall, labels}, frame)
    const place = {left: labels, y: row.middle, step, width: width - labels - room}
    const end = whole > 24 ? drawShare(part, whole, place, sheet) : drawParts(part, whole, place, sheet)
    sheet.texts.push(...row.texts, {x: end, y: row.middle, dx: 8, text, align: 'left', ...figure})
    top = row.bottom + 10
  }
  const height = top - 8
  return {width, height, planes: [flatPlane(sheet, {width, height})]}
}

function collectRows(dataset: Dataset) {
  const found = findFractions(dataset)
  const several = new Set(found.map(({column}) => column)).size > 1
  return found.map(({row, column, part, whole}) => ({
    ...{part, whole, title: several ? `${row.title}, ${column.title}` : row.title},
    text: formatFigure(dataset, row, column, row.cells.get(column.id) as NumberCell),
  }))
}

interface FractionPlace {
  readonly left: number
  readonly y: number
  readonly step: number
  readonly width: number
}

/** A circle for each part; returns where they end. */
function drawParts(part: number, whole: number, {left, y, step}: FractionPlace, {points}: Sheet): number {
  const radius = step / 2 - Math.max(2, step / 10) - 1
  for (let index = 0; index < whole; index++) {
    const fill = index < part ? actual.mark : white
    const x = left + step * (index + 0.5)
    points.push({x, y, shape: 'circle', size: Math.PI * radius ** 2, fill, stroke: actual.mark})
  }
  return left + step * whole
}

/** One bar for the whole, filled as far as the part; returns where it ends. */
function drawShare(part: number, whole: number, {left, y, width}: FractionPlace, {areas}: Sheet): number {
  const bar = {x: left + 1, y: y - 10, y2: y + 10, stroke: actual.mark}
  areas.push({...bar, x2: left + width, fill: white})
  areas.push({...bar, x2: left + 1 + (part / whole) * (width - 1), fill: actual.mark})
  return left + width
}
