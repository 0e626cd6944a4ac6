import {findFractions} from '../../model/chart-form.ts'
import type {Dataset, NumberCell} from '../../model/dataset.ts'
import {formatFigure} from '../../model/format.ts'
import {actual, ink, white} from '../palette.ts'
import type {AreaMark, Drawing, Frame, LineMark, PointMark, RuleMark, TextMark} from '../plane.ts'
import {drawWords, lineHeight} from '../text/draw-words.ts'

/** "5 van 8": a mark for each part of the whole, filled as far as it got; a bar where there are too many to count. */
export function drawFraction(dataset: Dataset, frame: Frame): Drawing {
  const {width, narrow, measure, size} = frame
  const rows = findFractions(dataset)
  const several = new Set(rows.map(({column}) => column)).size > 1
  const titles = rows.map(({row, column}) => (several ? `${row.title}, ${column.title}` : row.title))
  const texts = rows.map(({row, column}) => formatFigure(dataset, row, column, row.cells.get(column.id) as NumberCell))
  const big = rows.length === 1 ? 27 : size
  const labels = narrow ? 0 : Math.min(Math.max(...titles.map((title) => measure(title, size))) + 16, width * 0.36)
  const room = Math.max(...texts.map((text) => measure(text, big, 600))) + 14
  const most = Math.max(...rows.map(({whole}) => whole))
  const step = Math.min(rows.length === 1 ? 40 : 26, (width - labels - room) / most)
  const marks: {areas: AreaMark[]; points: PointMark[]; texts: TextMark[]} = {areas: [], points: [], texts: []}
  let y = 0
  for (const [index, {part, whole}] of rows.entries()) {
    const title = drawWords(
      titles[index] ?? '',
      {x: 0, y: 0, width: narrow ? width : labels - 16, size, weight: 400, fill: ink},
      frame,
    )
    const words = title.length * lineHeight(size)
    const tall = narrow ? words + 4 + Math.max(step, big) : Math.max(words, step, big) + 2
    const first = narrow ? y + size / 2 + 1 : y + tall / 2 - ((title.length - 1) * lineHeight(size)) / 2
    const middle = narrow ? y + words + 4 + Math.max(step, big) / 2 : y + tall / 2
    marks.texts.push(...title.map((text) => ({...text, y: text.y + first})))
    const end =
      whole > 24
        ? drawShare(part, whole, labels, middle, width - labels - room, marks.areas)
        : drawParts(part, whole, labels, middle, step, marks.points)
    marks.texts.push({
      x: end,
      y: middle,
      dx: 8,
      dy: 0,
      text: texts[index] ?? '',
      align: 'left',
      size: big,
      weight: 600,
      fill: actual.text,
    })
    y += tall + 10
  }
  const height = y - 8
  const rest = {rules: [] as RuleMark[], lines: [] as LineMark[]}
  return {width, height, planes: [{left: 0, top: 0, width, height, x: [0, width], y: [height, 0], ...rest, ...marks}]}
}

function drawParts(part: number, whole: number, left: number, y: number, step: number, points: PointMark[]): number {
  const radius = step / 2 - Math.max(2, step / 10)
  for (let index = 0; index < whole; index++) {
    const fill = index < part ? actual.mark : white
    points.push({
      x: left + step * (index + 0.5),
      y,
      shape: 'circle',
      size: Math.PI * (radius - 1) ** 2,
      fill,
      stroke: actual.mark,
    })
  }
  return left + step * whole
}

function drawShare(part: number, whole: number, left: number, y: number, width: number, areas: AreaMark[]): number {
  areas.push({x: left + 1, x2: left + width, y: y - 10, y2: y + 10, fill: white, stroke: actual.mark})
  areas.push({
    x: left + 1,
    x2: left + 1 + (part / whole) * (width - 1),
    y: y - 10,
    y2: y + 10,
    fill: actual.mark,
    stroke: actual.mark,
  })
  return left + width
}
