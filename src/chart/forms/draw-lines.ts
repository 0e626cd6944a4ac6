import type {Dataset} from '../../model/dataset.ts'
import {collectTimePanels} from '../collect-time-panels.ts'
import {drawTimePanel, timeKeys} from '../draw-time-panel.ts'
import {drawLegend} from '../legend.ts'
import type {Drawing, Frame} from '../plane.ts'
import type {TimePanel} from '../time-panel.ts'

/** Lines along an axis of time, with norm, target and breaks; panels beside each other, below each other when narrow. */
export function drawLines(dataset: Dataset, frame: Frame): Drawing {
  const panels = collectTimePanels(dataset)
  const across = frame.narrow ? 1 : Math.min(panels.length, 3)
  const gap = 28
  const width = (frame.width - gap * (across - 1)) / across
  const plot = panels.length === 1 ? (frame.narrow ? 190 : 230) : frame.narrow ? 130 : 190
  const keys = [...new Set(panels.map((panel) => JSON.stringify(timeKeys(panel))))]
  const isKeyed = panels.length > 1 && keys.length === 1
  const legend = isKeyed ? drawLegend(timeKeys(panels[0] as TimePanel), frame, 0, 0) : undefined
  let [top, tallest] = [legend === undefined ? 0 : legend.height + 10, 0]
  const planes = panels.flatMap((panel, index) => {
    const column = index % across
    if (column === 0) [top, tallest] = [top + (index === 0 ? 0 : tallest + 18), 0]
    const drawn = drawTimePanel(panel, frame, {left: column * (width + gap), top, width, height: plot, isKeyed})
    tallest = Math.max(tallest, drawn.height)
    return drawn.planes
  })
  return {width: frame.width, height: top + tallest, planes: legend === undefined ? planes : [legend, ...planes]}
}
