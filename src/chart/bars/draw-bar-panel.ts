import type {Frame, Plane} from '../plane.ts'
import {newSheet} from '../sheet.ts'
import {drawWords} from '../text/draw-words.ts'
import {type Lettering, letteringOf} from '../text/lettering.ts'
import type {BarPanel} from './collect-bar-panels.ts'
import {drawBarRow} from './draw-bar-row.ts'

/** A vertical line across bars: a norm or a target, with its words. */
export interface BarLevel {
  readonly value: number
  readonly text: string
  readonly mark: string
  readonly fill: string
}

export interface BarPlace {
  readonly left: number
  readonly top: number
  readonly width: number
  /** Room for the titles of the rows, equal in panels below each other; 0 puts them over their bars. */
  readonly labels: number
  readonly levels: ReadonlyArray<BarLevel>
}

/** Draws horizontal bars from zero, each with its figure at its end. The plane counts in values across, in px down. */
export function drawBarPanel(panel: BarPanel, frame: Frame, {left, top, width: room, labels, levels}: BarPlace): Plane {
  const {measure, size} = frame
  const figures = panel.rows.flatMap(({lanes}) => lanes).filter((lane) => typeof lane !== 'string')
  const values = [0, ...figures.map(({value}) => value), ...levels.map(({value}) => value)]
  const low = Math.min(...values)
  const high = Math.max(...values) || low + 1
  const gap = panel.series.some(({isTarget}) => isTarget) ? 14 : 10
  const text = Math.max(...figures.map((figure) => measure(figure.text, size, 600))) + gap
  const inset = labels + (low < 0 ? text : 0)
  const width = room - inset - text
  const sheet = newSheet()
  const start = drawHead(panel, {...frame, width: room}, {x: low, dx: -inset}, sheet)
  let end = start
  for (const [index, row] of panel.rows.entries()) {
    const place = {top: index === 0 ? start : end + 12, labels, x: low, dx: -inset}
    end = drawBarRow(row, panel.series, {...frame, width: room}, place, sheet)
  }
  end += 4
  for (const {value, text: words, mark, fill} of levels) {
    sheet.rules.push({x: value, x2: value, y: start, y2: end, stroke: mark, width: 2, dash: [6, 4]})
    const half = measure(words, size) / 2
    const px = ((value - low) / (high - low)) * width
    const dx = Math.min(0, width + text - px - half) + Math.max(0, half - px - inset)
    sheet.texts.push({
      x: value,
      y: end,
      dx,
      dy: size * 0.8,
      text: words,
      align: 'center',
      ...letteringOf(frame).plain,
      fill,
    })
  }
  const height = levels.length > 0 ? end + size * 1.5 : end
  return {left: left + inset, top, width, height, x: [low, high], y: [height, 0], ...sheet}
}

/** Title and unit over the bars; returns where the bars begin. */
function drawHead(
  {title, unit}: BarPanel,
  frame: Frame,
  edge: {readonly x: number; readonly dx: number},
  {texts}: ReturnType<typeof newSheet>,
): number {
  const {strong, aside} = letteringOf(frame)
  let y = 0
  const add = (text: string, lettering: Lettering) => {
    const lines = drawWords(text, {width: frame.width, ...lettering}, frame)
    texts.push(...lines.map((line) => ({...line, ...edge, y: y + line.y + lettering.size * 0.7})))
    y += lines.length * (lettering.size + 5)
  }
  add(title ?? '', strong)
  if (unit !== title) add(unit, aside)
  return y === 0 ? 0 : y + 4
}
