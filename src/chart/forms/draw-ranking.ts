import {findNumber} from '../../model/chart-form.ts'
import type {Column, Dataset} from '../../model/dataset.ts'
import {drawBars} from '../bars/draw-bars.ts'
import {drawnFigure} from '../figures.ts'
import {actual, axis} from '../palette.ts'
import type {Drawing, Frame, Plane, TextMark} from '../plane.ts'
import {flatPlane, newSheet} from '../sheet.ts'
import {drawWords, lineHeight} from '../text/draw-words.ts'
import {letteringOf} from '../text/lettering.ts'

/** Lists in order, side by side: what is named, in words, over a bar for how often. Below each other when narrow. */
export function drawRanking(dataset: Dataset, frame: Frame): Drawing {
  const named = dataset.columns.filter((column) =>
    dataset.rows.some((row) => findNumber(row, column)?.text !== undefined),
  )
  if (named.length === 0) return drawBars(dataset, frame)
  const across = frame.narrow ? 1 : Math.min(named.length, 3)
  const width = (frame.width - gap * (across - 1)) / across
  const lists = named.map((column) => collectList(dataset, column, width, frame))
  const most = Math.max(...lists.flatMap(({items}) => items.map(({value}) => value)))
  const planes: Plane[] = []
  let top = 0
  for (let start = 0; start < lists.length; start += across) {
    const beside = lists.slice(start, start + across)
    const rows = dataset.rows.map((_, index) => Math.max(...beside.map(({items}) => items[index]?.words.length ?? 0)))
    const head = Math.max(...beside.map((list) => list.head.length)) * lineHeight(frame.size) + 6
    const drawn = beside.map((list, index) =>
      drawList(list, {left: index * (width + gap), top, width, head, rows, most}, frame),
    )
    planes.push(...drawn)
    top += Math.max(...drawn.map(({height}) => height)) + 22
  }
  return {width: frame.width, height: top - 22, planes}
}

const gap = 28
const bar = 16

interface Item {
  readonly words: ReadonlyArray<TextMark>
  readonly value: number
  readonly text: string
}

interface List {
  readonly head: ReadonlyArray<TextMark>
  /** In the order of the rows; one without a figure has no words. */
  readonly items: ReadonlyArray<Item>
}

function collectList(dataset: Dataset, column: Column, width: number, frame: Frame): List {
  const {plain, strong} = letteringOf(frame)
  const items = dataset.rows.map((row, index): Item => {
    const cell = findNumber(row, column)
    if (cell === undefined) return {words: [], value: 0, text: ''}
    const words = drawWords(`${index + 1}. ${cell.text ?? row.title}`, {width, ...plain}, frame)
    return {words, ...drawnFigure(dataset, row, column, cell)}
  })
  const title = dataset.columns.length === 1 ? '' : column.title
  return {head: drawWords(title, {y: frame.size / 2 + 1, width, ...strong, fill: actual.text}, frame), items}
}

interface ListPlace {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly head: number
  /** Lines of words in each row, equal in lists beside each other. */
  readonly rows: ReadonlyArray<number>
  readonly most: number
}

function drawList({head, items}: List, {rows, most, ...place}: ListPlace, frame: Frame): Plane {
  const {measure, size} = frame
  const {strong} = letteringOf(frame)
  const room = Math.max(...items.map(({text}) => measure(text, size, 600))) + 8
  const sheet = newSheet()
  sheet.texts.push(...head)
  let y = place.head
  for (const [index, {words, value, text}] of items.entries()) {
    const lines = rows[index] ?? 0
    const base = y + lines * lineHeight(size) + 3
    const first = y + (lines - words.length) * lineHeight(size) + size / 2
    sheet.texts.push(...words.map((word) => ({...word, y: word.y + first})))
    if (text !== '') {
      const end = (value / most) * (place.width - room)
      sheet.areas.push({x: 0, x2: end, y: base, y2: base + bar, fill: actual.mark})
      sheet.rules.push({x: 0, x2: 0, y: base - 2, y2: base + bar + 2, stroke: axis, width: 1})
      sheet.texts.push({x: end, y: base + bar / 2, dx: 6, text, align: 'left', ...strong})
    }
    y = base + bar + 14
  }
  return flatPlane(sheet, {...place, height: y - 10})
}
