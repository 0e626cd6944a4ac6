import {findNumber, findParts, findPeriods} from '../../model/chart-form.ts'
import type {Column, Dataset, NumberCell, Row} from '../../model/dataset.ts'
import {formatUnit} from '../../model/table-units.ts'
import {type DrawnFigure, drawnFigure} from '../figures.ts'
import {drawLegend} from '../legend.ts'
import {axis, type Ink, inkOf, labelOn} from '../palette.ts'
import type {Drawing, Frame} from '../plane.ts'
import {flatPlane, newSheet, type Sheet} from '../sheet.ts'
import {drawWords} from '../text/draw-words.ts'
import {letteringOf} from '../text/lettering.ts'
import {formatPeriod} from '../time/read-period.ts'
import {nameParts, valuesBeside} from './stack-labels.ts'

/** A part of a whole, from the bottom up. */
export interface Part {
  readonly title: string
  readonly ink: Ink
  /** By column. */
  readonly figures: ReadonlyArray<DrawnFigure>
}

/** A column for each period, its parts on each other, the total on top; names beside the last column. */
export function drawStacked(dataset: Dataset, frame: Frame): Drawing {
  const {width, narrow, measure, size, small} = frame
  const columns = findPeriods(dataset)
  const rows = findParts(dataset) ?? []
  const figuresOf = (row: Row) =>
    columns.map((column) => drawnFigure(dataset, row, column, findNumber(row, column) as NumberCell))
  const parts = rows.map((row, index): Part => ({title: row.title, ink: inkOf(index), figures: figuresOf(row)}))
  const totals = figuresOf(dataset.rows.find(({role}) => role === 'total') as Row)
  const keys = [...parts].reverse().map(({title, ink: {mark}}) => ({text: title, kind: 'bar', mark}) as const)
  const legend = narrow ? drawLegend(keys, frame, 0, 0) : undefined
  const side = narrow ? 0 : Math.min(Math.max(...parts.map(({title}) => measure(title, size, 600))) + 10, width * 0.3)
  const sheet = newSheet()
  const unit = drawWords(formatUnit(dataset), {y: small / 2 + 1, width, ...letteringOf(frame).aside}, frame)
  const head = unit.length * (small + 8) + size + 6
  const stack: StackPlace = {
    step: (width - side) / columns.length,
    base: head + (narrow ? 190 : 250),
    unit: (narrow ? 190 : 250) / Math.max(...totals.map(({value}) => value)),
  }
  sheet.texts.push(...unit)
  for (const [index, column] of columns.entries()) drawColumn(column, index, parts, totals[index], frame, stack, sheet)
  if (!narrow) sheet.texts.push(...nameParts(parts, {left: width - side, width: side, ...stack}, frame))
  sheet.rules.push({x: 0, x2: width - side, y: stack.base, y2: stack.base, stroke: axis, width: 1})
  const height = stack.base + small + 14
  const top = legend === undefined ? 0 : legend.height + 8
  const plane = flatPlane(sheet, {top, width, height})
  return {width, height: top + height, planes: legend === undefined ? [plane] : [legend, plane]}
}

export interface StackPlace {
  /** From column to column. */
  readonly step: number
  /** The foot of the columns, and px for a figure of one. */
  readonly base: number
  readonly unit: number
}

function drawColumn(
  column: Column,
  index: number,
  parts: ReadonlyArray<Part>,
  total: DrawnFigure | undefined,
  frame: Frame,
  {step, base, unit}: StackPlace,
  {areas, texts}: Sheet,
): void {
  const {measure, size, small, narrow} = frame
  const {plain, strong, aside} = letteringOf(frame)
  const x = step * (index + 0.5)
  const half = Math.min(step * 0.31, 48)
  const loose: Array<{readonly y: number; readonly text: string; readonly fill: string}> = []
  let foot = base
  for (const {ink, figures} of parts) {
    const {value, text} = figures[index] ?? {value: 0, text: ''}
    const top = foot - value * unit
    const gap = foot < base && foot - top > 3 ? 2 : 0
    areas.push({x: x - half, x2: x + half, y: foot - gap, y2: top, fill: ink.mark})
    const isRoomy = foot - top >= size + 2 && measure(text, size) + 4 < 2 * half
    const y = (foot + top) / 2
    if (isRoomy) texts.push({x, y, text, align: 'center', ...plain, fill: labelOn(ink.mark)})
    else if (!narrow) loose.push({y, text, fill: ink.text})
    foot = top
  }
  texts.push(...valuesBeside(loose, x + half + 6, base, frame))
  texts.push({x, y: foot, dy: -size * 0.75, text: total?.text ?? '', align: 'center', ...strong})
  const period = column.period === undefined ? column.title : formatPeriod(column.period)
  texts.push({x, y: base, dy: small / 2 + 7, text: period, align: 'center', ...aside})
}
