import {findNumber, findShares} from '../../model/chart-form.ts'
import type {Column, Dataset, Row} from '../../model/dataset.ts'
import {type DrawnFigure, drawnFigure} from '../figures.ts'
import {drawLegend} from '../legend.ts'
import {axis, inkOf, labelOn} from '../palette.ts'
import type {Drawing, Frame} from '../plane.ts'
import {flatPlane, newSheet, type Sheet} from '../sheet.ts'
import {letteringOf} from '../text/lettering.ts'
import {placeRow, titleRoom} from '../text/place-row.ts'

/** Bars of 100 %, a segment for each share, with thin white gaps between them. */
export function drawShares(dataset: Dataset, frame: Frame): Drawing {
  const {width} = frame
  const {plain} = letteringOf(frame)
  const {bars, segments} = collectShares(dataset)
  const keys = segments.map((text, index) => ({text, kind: 'bar', mark: inkOf(index).mark}) as const)
  const legend = drawLegend(keys, frame, 0, 0)
  const labels = titleRoom(
    bars.map(({title}) => ({text: title, lettering: plain})),
    frame,
  )
  const lasts = bars.map(({shares}) => frame.measure(shares.at(-1)?.text ?? '', frame.size, 600) + 8)
  const edge = Math.max(20, ...lasts)
  const px = (share: number) => labels + (share / 100) * (width - labels - edge)
  const sheet = newSheet()
  let top = 0
  for (const {title, shares} of bars) {
    const row = placeRow([{text: title, lettering: plain}], {top, tall: bar, labels}, frame)
    sheet.texts.push(...row.texts)
    drawSegments(shares, px, row.middle, frame, sheet)
    top = row.bottom + 12
  }
  drawAxis(px, top, frame, sheet)
  const height = top + frame.small + 8
  const under = legend === undefined ? 0 : legend.height + 8
  const plane = flatPlane(sheet, {top: under, width, height})
  return {width, height: under + height, planes: legend === undefined ? [plane] : [legend, plane]}
}

const bar = 28

/** Segments after each other, with their figures where they fit; that of the last else stands behind it. */
function drawSegments(
  shares: ReadonlyArray<DrawnFigure | undefined>,
  px: (share: number) => number,
  y: number,
  frame: Frame,
  {areas, texts}: Sheet,
): void {
  const {strong} = letteringOf(frame)
  let at = 0
  for (const [index, share] of shares.entries()) {
    if (share === undefined) continue
    const fill = inkOf(index).mark
    const [from, to] = [px(at) + (at > 0 ? 1 : 0), px(at + share.value) - 1]
    areas.push({x: from, x2: to, y: y - bar / 2, y2: y + bar / 2, fill})
    const isRoomy = frame.measure(share.text, frame.size, 600) + 6 < to - from
    if (isRoomy) texts.push({x: (from + to) / 2, y, text: share.text, align: 'center', ...strong, fill: labelOn(fill)})
    else if (index === shares.length - 1) texts.push({x: to, y, dx: 5, text: share.text, align: 'left', ...strong})
    at += share.value
  }
}

function drawAxis(px: (share: number) => number, top: number, frame: Frame, {rules, texts}: Sheet): void {
  const {aside} = letteringOf(frame)
  for (const share of frame.narrow ? [0, 50, 100] : [0, 25, 50, 75, 100]) {
    const x = px(share)
    rules.push({x, x2: x, y: top - 6, y2: top - 2, stroke: axis, width: 1})
    const align = x === 0 ? 'left' : 'center'
    texts.push({x, y: top + frame.small / 2 + 2, text: `${share}%`, align, ...aside})
  }
}

function collectShares(dataset: Dataset) {
  const columns = dataset.columns.filter(({role}) => role !== 'difference' && role !== 'total')
  const rows = dataset.rows.filter(({role}) => role !== 'difference' && role !== 'total' && role !== 'subtotal')
  const figure = (row: Row, column: Column): DrawnFigure | undefined => {
    const cell = findNumber(row, column)
    return cell === undefined ? undefined : drawnFigure(dataset, row, column, cell)
  }
  if (findShares(dataset) === 'rows') {
    const bars = rows.map((row) => ({title: row.title, shares: columns.map((column) => figure(row, column))}))
    return {bars, segments: columns.map(({title}) => title)}
  }
  const bars = columns.map((column) => ({title: column.title, shares: rows.map((row) => figure(row, column))}))
  return {bars, segments: rows.map(({title}) => title)}
}
