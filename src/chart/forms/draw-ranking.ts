import {findNumber} from '../../model/chart-form.ts'
import type {Column, Dataset} from '../../model/dataset.ts'
import {drawBars} from '../bars/draw-bars.ts'
import {drawnFigure} from '../figures.ts'
import {actual, axis, ink} from '../palette.ts'
import type {AreaMark, Drawing, Frame, Plane, RuleMark, TextMark} from '../plane.ts'
import {drawWords, lineHeight} from '../text/draw-words.ts'

/** Lists in order, side by side: what is named, in words, over a bar for how often. Below each other when narrow. */
export function drawRanking(dataset: Dataset, frame: Frame): Drawing {
  const lists = dataset.columns.filter((column) =>
    dataset.rows.some((row) => findNumber(row, column)?.text !== undefined),
  )
  if (lists.length === 0) return drawBars(dataset, frame)
  const most = Math.max(...lists.flatMap((column) => collectItems(dataset, column).map(({value}) => value)))
  const across = frame.narrow ? 1 : Math.min(lists.length, 3)
  const gap = 28
  const width = (frame.width - gap * (across - 1)) / across
  const single = dataset.columns.length === 1
  const heads = lists.map((column) =>
    single
      ? []
      : drawWords(
          column.title,
          {x: 0, y: frame.size / 2 + 1, width, size: frame.size, weight: 600, fill: actual.text},
          frame,
        ),
  )
  const planes: Plane[] = []
  let top = 0
  for (let start = 0; start < lists.length; start += across) {
    const row = lists.slice(start, start + across)
    const rows = dataset.rows.map((_, index) =>
      Math.max(...row.map((column) => itemLines(dataset, column, index, width, frame).length)),
    )
    const head =
      Math.max(...heads.slice(start, start + across).map(({length}) => length)) * lineHeight(frame.size) +
      (single ? 0 : 6)
    for (const [column, list] of row.entries()) {
      const plane = drawList(dataset, list, {left: column * (width + gap), top, width, head, rows, most}, frame)
      planes.push({...plane, texts: [...(heads[start + column] ?? []), ...plane.texts]})
    }
    top += (planes.at(-1)?.height ?? 0) + 22
  }
  return {width: frame.width, height: top - 22, planes}
}

function collectItems(dataset: Dataset, column: Column) {
  return dataset.rows.flatMap((row, index) => {
    const cell = findNumber(row, column)
    return cell === undefined
      ? []
      : [{...drawnFigure(dataset, row, column, cell), index, words: `${index + 1}. ${cell.text ?? row.title}`}]
  })
}

function itemLines(dataset: Dataset, column: Column, index: number, width: number, frame: Frame) {
  const item = collectItems(dataset, column).find((one) => one.index === index)
  return drawWords(item?.words ?? '', {x: 0, y: 0, width, size: frame.size, weight: 400, fill: ink}, frame)
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

const bar = 16

function drawList(
  dataset: Dataset,
  column: Column,
  {left, top, width, head, rows, most}: ListPlace,
  frame: Frame,
): Plane {
  const {measure, size} = frame
  const items = collectItems(dataset, column)
  const room = Math.max(...items.map(({text}) => measure(text, size, 600))) + 8
  const areas: AreaMark[] = []
  const rules: RuleMark[] = []
  const texts: TextMark[] = []
  let y = head
  for (const [index, count] of rows.entries()) {
    const item = items.find((one) => one.index === index)
    const base = y + count * lineHeight(size) + 3
    if (item !== undefined) {
      const lines = itemLines(dataset, column, index, width, frame)
      const first = y + (count - lines.length) * lineHeight(size) + size / 2
      texts.push(...lines.map((line) => ({...line, y: line.y + first})))
      const end = (item.value / most) * (width - room)
      areas.push({x: 0, x2: end, y: base, y2: base + bar, fill: actual.mark})
      rules.push({x: 0, x2: 0, y: base - 2, y2: base + bar + 2, stroke: axis, width: 1})
      texts.push({
        x: end,
        y: base + bar / 2,
        dx: 6,
        dy: 0,
        text: item.text,
        align: 'left',
        size,
        weight: 600,
        fill: ink,
      })
    }
    y = base + bar + 14
  }
  const height = y - 10
  return {left, top, width, height, x: [0, width], y: [height, 0], areas, rules, lines: [], points: [], texts}
}
