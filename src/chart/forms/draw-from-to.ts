import {findNumber, findSpans} from '../../model/chart-form.ts'
import type {Column, Dataset, NumberCell, Row} from '../../model/dataset.ts'
import {findUnit, isAttachedUnit} from '../../model/format.ts'
import {drawnFigure} from '../figures.ts'
import {actual, axis, grid, ink, quiet, white} from '../palette.ts'
import type {Drawing, Frame, LineMark, PointMark, RuleMark, TextMark} from '../plane.ts'
import {drawWords, lineHeight} from '../text/draw-words.ts'
import {wrapText} from '../text/wrap-text.ts'
import {formatPeriod} from '../time/read-period.ts'

/** An arrow from the first figure to the second, on a scale from zero of its own for each row. */
export function drawFromTo(dataset: Dataset, frame: Frame): Drawing {
  const {width, narrow, measure, size, small} = frame
  const rows = findSpans(dataset).map((row) =>
    collectArrow(dataset, row, (text) => wrapText(text, narrow ? 64 : 110, (one) => measure(one, small))),
  )
  const labels = narrow
    ? 0
    : Math.min(
        Math.max(...rows.flatMap(({title, unit}) => [measure(title, size, 600), measure(unit, small)])) + 20,
        width * 0.4,
      )
  const texts = rows
    .flatMap(({from, to}) => [from, to])
    .flatMap(({text, period}) => [measure(text, size, 600), ...period.map((line) => measure(line, small))])
  const room = Math.max(...texts) + 14
  const track = {left: labels + room, width: width - labels - 2 * room}
  const marks: Marks = {rules: [], points: [], texts: []}
  let y = 0
  for (const row of rows) y = drawArrow(row, frame, track, labels, y, marks)
  const height = y - rowGap
  const plane = {
    left: 0,
    top: 0,
    width,
    height,
    x: [0, width],
    y: [height, 0],
    areas: [],
    lines: [] as LineMark[],
  } as const
  return {width, height, planes: [{...plane, ...marks}]}
}

interface Marks {
  readonly rules: RuleMark[]
  readonly points: PointMark[]
  readonly texts: TextMark[]
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

const rowGap = 18

function collectArrow(dataset: Dataset, row: Row, wrap: (text: string) => ReadonlyArray<string>): Arrow {
  const [first, second] = dataset.columns.filter(({role}) => role !== 'difference' && role !== 'share') as [
    Column,
    Column,
  ]
  const endOf = (column: Column): End => {
    const cell = findNumber(row, column) as NumberCell
    const period = cell.period ?? column.period
    return {
      ...drawnFigure(dataset, row, column, cell),
      period: wrap(period === undefined ? column.title : formatPeriod(period)),
    }
  }
  const unit = findUnit(dataset, row, second) ?? ''
  const isSaid = row.title.toLowerCase() === unit.toLowerCase() || isAttachedUnit(unit)
  return {title: row.title, unit: isSaid ? '' : unit, from: endOf(first), to: endOf(second)}
}

function drawArrow(
  {title, unit, from, to}: Arrow,
  frame: Frame,
  track: {left: number; width: number},
  labels: number,
  top: number,
  marks: Marks,
): number {
  const {size, small, narrow, width} = frame
  const room = narrow ? width : labels - 16
  const name = drawWords(title, {x: 0, y: size / 2 + 1, width: room, size, weight: 600, fill: ink}, frame)
  const measureWord = drawWords(
    unit,
    {x: 0, y: name.length * lineHeight(size) + small / 2 + 1, width: room, size: small, weight: 400, fill: quiet},
    frame,
  )
  const words = name.length * lineHeight(size) + measureWord.length * lineHeight(small)
  const extra = (Math.max(from.period.length, to.period.length) - 1) * lineHeight(small)
  const tall = narrow ? words + 42 + extra : Math.max(words, 40 + extra)
  const start = narrow ? top : top + (tall - words) / 2
  for (const text of [...name, ...measureWord]) marks.texts.push({...text, y: text.y + start})
  const y = narrow ? top + words + 22 : top + (tall - extra) / 2
  const low = Math.min(0, from.value, to.value)
  const high = Math.max(0, from.value, to.value) || 1
  const px = (value: number) => track.left + ((value - low) / (high - low)) * track.width
  const isRise = to.value >= from.value
  const sign = isRise ? 1 : -1
  marks.rules.push({x: px(low), x2: px(high), y, y2: y, stroke: grid, width: 2})
  const near = isRise ? from : to
  const covered = Math.max(...[near.text, ...near.period].map((text) => frame.measure(text, size, 600)))
  if (px(near.value) - 16 - covered > px(0))
    marks.rules.push({x: px(0), x2: px(0), y: y - 7, y2: y + 7, stroke: axis, width: 1})
  marks.rules.push({x: px(from.value), x2: px(to.value) - sign * 6, y, y2: y, stroke: actual.mark, width: 3})
  marks.points.push({x: px(from.value), y, shape: 'circle', size: 90, fill: white, stroke: actual.mark})
  const tip = from.value === to.value ? 'circle' : isRise ? 'triangle-right' : 'triangle-left'
  marks.points.push({
    x: px(to.value) - (tip === 'circle' ? 0 : sign * 4),
    y,
    shape: tip,
    size: 110,
    fill: actual.mark,
    stroke: actual.mark,
  })
  for (const [end, side, weight] of [
    [from, -sign, 400],
    [to, sign, 600],
  ] as const) {
    const at = {x: px(end.value), y, dx: side * 12, align: side < 0 ? 'right' : 'left'} as const
    marks.texts.push({...at, dy: -size / 2 - 1, text: end.text, size, weight, fill: weight === 600 ? actual.text : ink})
    for (const [line, text] of end.period.entries()) {
      marks.texts.push({
        ...at,
        dy: small / 2 + 2 + line * lineHeight(small),
        text,
        size: small,
        weight: 400,
        fill: quiet,
      })
    }
  }
  return top + tall + rowGap
}
