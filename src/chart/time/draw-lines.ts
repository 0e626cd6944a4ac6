import type {Dataset} from '../../model/dataset.ts'
import {drawLegend} from '../legend.ts'
import type {Drawing, Frame, Plane} from '../plane.ts'
import {collectTimePanels} from './collect-time-panels.ts'
import {drawTimePanel} from './draw-time-panel.ts'
import {timeKeys} from './time-keys.ts'
import type {TimePanel} from './time-panel.ts'

/** Lines along an axis of time, with norm, target and breaks; panels beside each other, below each other when narrow. */
export function drawLines(dataset: Dataset, frame: Frame): Drawing {
  const panels = collectTimePanels(dataset)
  const across = frame.narrow ? 1 : Math.min(panels.length, 3)
  const legend = drawLegend(sharedKeys(panels), frame, 0, 0)
  const planes: Plane[] = legend === undefined ? [] : [legend]
  let top = legend === undefined ? 0 : legend.height + 10
  for (let start = 0; start < panels.length; start += across) {
    if (start > 0) top += 18
    top += drawRow(
      panels.slice(start, start + across),
      frame,
      {top, across, ...shape(panels, frame), isKeyed: legend !== undefined},
      planes,
    )
  }
  return {width: frame.width, height: top, planes}
}

/** The key that all panels have in common; none where there is one panel or each has its own. */
function sharedKeys(panels: ReadonlyArray<TimePanel>) {
  const keys = panels.map(timeKeys)
  const isShared = panels.length > 1 && new Set(keys.map((key) => JSON.stringify(key))).size === 1
  return isShared ? (keys[0] ?? []) : []
}

function shape({length}: ReadonlyArray<TimePanel>, {narrow}: Frame): {height: number} {
  if (length === 1) return {height: narrow ? 190 : 230}
  return {height: narrow ? 130 : 190}
}

const gap = 28

interface RowPlace {
  readonly top: number
  readonly across: number
  readonly height: number
  readonly isKeyed: boolean
}

/** Panels beside each other, their plots at one height; returns the height of the row. */
function drawRow(row: ReadonlyArray<TimePanel>, frame: Frame, {across, ...rest}: RowPlace, planes: Plane[]): number {
  const width = (frame.width - gap * (across - 1)) / across
  const draw = (head: number) =>
    row.map((panel, index) => drawTimePanel(panel, frame, {...rest, left: index * (width + gap), width, head}))
  const first = draw(0)
  const head = Math.max(...first.map((drawn) => drawn.head))
  const drawn = first.every((one) => one.head === head) ? first : draw(head)
  planes.push(...drawn.flatMap((one) => one.planes))
  return Math.max(...drawn.map(({height}) => height))
}
