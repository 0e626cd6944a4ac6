import {findNumber, findShares} from '../../model/chart-form.ts'
import type {Dataset} from '../../model/dataset.ts'
import {drawnFigure} from '../figures.ts'
import {drawLegend} from '../legend.ts'
import {axis, ink, inkOf, labelOn, quiet} from '../palette.ts'
import type {AreaMark, Drawing, Frame, RuleMark, TextMark} from '../plane.ts'
import {drawWords, lineHeight} from '../text/draw-words.ts'

/** Bars of 100 %, a segment for each share, with thin white gaps between them. */
export function drawShares(dataset: Dataset, frame: Frame): Drawing {
  const {width, narrow, measure, size, small} = frame
  const {bars, segments} = collectShares(dataset)
  const legend = drawLegend(
    segments.map((text, index) => ({text, kind: 'bar', mark: inkOf(index).mark})),
    frame,
    0,
    0,
  )
  const labels = narrow ? 0 : Math.min(Math.max(...bars.map(({title}) => measure(title, size))) + 14, width * 0.36)
  const areas: AreaMark[] = []
  const rules: RuleMark[] = []
  const texts: TextMark[] = []
  const px = (share: number) => labels + (share / 100) * (width - labels - 20)
  let y = 0
  for (const {title, shares} of bars) {
    const words = drawWords(
      title,
      {x: 0, y: 0, width: narrow ? width : labels - 14, size, weight: 400, fill: ink},
      frame,
    )
    const tall = words.length * lineHeight(size)
    const top = narrow ? y + tall + 2 : y + Math.max(0, tall - bar) / 2
    const first = narrow ? y + size / 2 + 1 : top + bar / 2 - ((words.length - 1) * lineHeight(size)) / 2
    texts.push(...words.map((text) => ({...text, y: text.y + first})))
    let at = 0
    for (const [index, share] of shares.entries()) {
      if (share === undefined) continue
      const {mark} = inkOf(index)
      areas.push({x: px(at) + (at > 0 ? 1 : 0), x2: px(at + share.value) - 1, y: top, y2: top + bar, fill: mark})
      const isRoom = measure(share.text, size, 600) + 8 < px(share.value) - px(0)
      if (isRoom)
        texts.push({
          x: px(at + share.value / 2),
          y: top + bar / 2,
          dx: 0,
          dy: 0,
          text: share.text,
          align: 'center',
          size,
          weight: 600,
          fill: labelOn(mark),
        })
      at += share.value
    }
    y = Math.max(top + bar, narrow ? 0 : y + tall) + 12
  }
  for (const share of narrow ? [0, 50, 100] : [0, 25, 50, 75, 100]) {
    rules.push({x: px(share), x2: px(share), y: y - 6, y2: y - 2, stroke: axis, width: 1})
    texts.push({
      x: px(share),
      y: y + small / 2,
      dx: share === 0 && labels === 0 ? 8 : 0,
      dy: 2,
      text: `${share}%`,
      align: 'center',
      size: small,
      weight: 400,
      fill: quiet,
    })
  }
  const height = y + small + 8
  const top = legend === undefined ? 0 : legend.height + 8
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

const bar = 28

function collectShares(dataset: Dataset) {
  const columns = dataset.columns.filter(({role}) => role !== 'difference' && role !== 'total')
  const rows = dataset.rows.filter(({role}) => role !== 'difference' && role !== 'total' && role !== 'subtotal')
  const figure = (row: (typeof rows)[number], column: (typeof columns)[number]) => {
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
