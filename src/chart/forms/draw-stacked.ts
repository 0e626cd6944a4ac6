import {findNumber, findParts, findPeriods} from '../../model/chart-form.ts'
import type {Column, Dataset, NumberCell, Row} from '../../model/dataset.ts'
import {formatUnit} from '../../model/table-units.ts'
import {drawnFigure} from '../figures.ts'
import {drawLegend} from '../legend.ts'
import {axis, type Ink, ink, inkOf, labelOn, quiet} from '../palette.ts'
import type {AreaMark, Drawing, Frame, TextMark} from '../plane.ts'
import {drawWords} from '../text/draw-words.ts'
import {spread} from '../text/place-labels.ts'
import {formatPeriod} from '../time/read-period.ts'

/** A column for each period, its parts on each other, the total on top; names beside the last column. */
export function drawStacked(dataset: Dataset, frame: Frame): Drawing {
  const {width, narrow, measure, size, small} = frame
  const parts = (findParts(dataset) ?? []).map((row, index): Part => ({row, ink: inkOf(index)}))
  const columns = findPeriods(dataset)
  const total = dataset.rows.find(({role}) => role === 'total') as Row
  const figureOf = (row: Row, column: Column) =>
    drawnFigure(dataset, row, column, findNumber(row, column) as NumberCell)
  const unit = formatUnit(dataset)
  const legend = narrow
    ? drawLegend(
        [...parts].reverse().map(({row, ink: {mark}}) => ({text: row.title, kind: 'bar', mark})),
        frame,
        0,
        0,
      )
    : undefined
  const names = Math.max(...parts.map(({row}) => measure(row.title, size)))
  const side = narrow ? 0 : Math.min(names + 10, width * 0.3)
  const plot = narrow ? 190 : 250
  const most = Math.max(...columns.map((column) => figureOf(total, column).value))
  const step = (width - side) / columns.length
  const bar = Math.min(step * 0.62, 96)
  const head = (unit === '' ? 0 : small + 8) + size + 6
  const areas: AreaMark[] = []
  const texts: TextMark[] =
    unit === ''
      ? []
      : [...drawWords(unit, {x: 0, y: small / 2 + 1, width, size: small, weight: 400, fill: quiet}, frame)]
  for (const [index, column] of columns.entries()) {
    const middle = step * (index + 0.5)
    let at = 0
    const loose: Loose[] = []
    for (const part of parts) {
      const {value, text} = figureOf(part.row, column)
      const [from, to] = [head + plot - (at / most) * plot, head + plot - ((at + value) / most) * plot]
      const isGapped = at > 0 && from - to > 3
      areas.push({x: middle - bar / 2, x2: middle + bar / 2, y: from - (isGapped ? 2 : 0), y2: to, fill: part.ink.mark})
      const isRoom = from - to >= size + 4 && measure(text, size) + 4 < bar
      const label = {y: (from + to) / 2, dx: 0, dy: 0, text, size, weight: 400} as const
      if (isRoom) texts.push({...label, x: middle, align: 'center', fill: labelOn(part.ink.mark)})
      else if (measure(text, size) + 8 < (step - bar) / 2 + step * 0.02 || !narrow) loose.push({part, y: label.y, text})
      at += value
    }
    texts.push(...besides(loose, middle + bar / 2 + 6, frame, head + plot))
    const sum = figureOf(total, column)
    texts.push({
      x: middle,
      y: head + plot - (sum.value / most) * plot,
      dx: 0,
      dy: -size * 0.75,
      text: sum.text,
      align: 'center',
      size,
      weight: 600,
      fill: ink,
    })
    const period = column.period === undefined ? column.title : formatPeriod(column.period)
    texts.push({
      x: middle,
      y: head + plot,
      dx: 0,
      dy: small / 2 + 7,
      text: period,
      align: 'center',
      size: small,
      weight: 400,
      fill: quiet,
    })
  }
  if (!narrow)
    texts.push(
      ...nameParts(
        parts,
        columns.at(-1) as Column,
        (row, column) => figureOf(row, column).value / most,
        {left: width - side, top: head, height: plot, width: side},
        frame,
      ),
    )
  const height = head + plot + small + 14
  const top = legend === undefined ? 0 : legend.height + 8
  const rules = [{x: 0, x2: width - side, y: head + plot, y2: head + plot, stroke: axis, width: 1}]
  const plane = {
    left: 0,
    top,
    width,
    height,
    x: [0, width],
    y: [height, 0],
    areas,
    rules,
    lines: [],
    points: [],
    texts,
  } as const
  return {width, height: top + height, planes: legend === undefined ? [plane] : [legend, plane]}
}

interface Part {
  readonly row: Row
  readonly ink: Ink
}

interface Loose {
  readonly part: Part
  readonly y: number
  readonly text: string
}

/** Values of segments that are too small to hold them, right of the column. */
function besides(loose: ReadonlyArray<Loose>, x: number, {size}: Frame, bottom: number): ReadonlyArray<TextMark> {
  const middles = spread(
    loose.map(({y}) => y),
    loose.map(() => size + 1),
    0,
    bottom,
  )
  return loose.map(({part, text}, index) => ({
    ...{x, y: middles[index] ?? 0, dx: 0, dy: 0, text, align: 'left', size, weight: 400, fill: part.ink.text},
  }))
}

/** The names of the parts beside the last column, in its order. */
function nameParts(
  parts: ReadonlyArray<Part>,
  last: Column,
  shareOf: (row: Row, column: Column) => number,
  place: {left: number; top: number; height: number; width: number},
  frame: Frame,
): ReadonlyArray<TextMark> {
  let at = 0
  const wanted = parts.map(({row}) => {
    const share = shareOf(row, last)
    at += share
    return place.top + place.height * (1 - at + share / 2)
  })
  const {size} = frame
  const names = parts.map(({row, ink: {text}}) =>
    drawWords(row.title, {x: place.left, y: 0, width: place.width, size, weight: 600, fill: text}, frame),
  )
  const heights = names.map((lines) => lines.length * (size + 3) + 3)
  const middles = spread(wanted, heights, 0, place.top + place.height + 4)
  return names.flatMap((lines, index) =>
    lines.map((line) => ({...line, y: line.y + (middles[index] ?? 0) - ((lines.length - 1) * (size + 3)) / 2})),
  )
}
