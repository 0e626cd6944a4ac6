import {countDecimals} from '../../model/benchmark.ts'
import type {Benchmark, Dataset} from '../../model/dataset.ts'
import {roundHalfAwayFromZero} from '../../model/format.ts'
import {formatWithUnit} from '../figures.ts'
import {drawLegend, type Key} from '../legend.ts'
import {standard, target, white} from '../palette.ts'
import type {Drawing, Frame} from '../plane.ts'
import {letteringOf} from '../text/lettering.ts'
import {titleRoom} from '../text/place-row.ts'
import {type BarPanel, collectBarPanels} from './collect-bar-panels.ts'
import {type BarLevel, drawBarPanel} from './draw-bar-panel.ts'

/** Horizontal bars for each row and column; measures of different units beside or below each other. */
export function drawBars(dataset: Dataset, frame: Frame): Drawing {
  const panels = collectBarPanels(dataset)
  const legend = drawLegend(barKeys(panels), frame, 0, 0)
  const across = frame.narrow || panels.length > 2 ? 1 : panels.length
  const gap = 32
  const width = (frame.width - gap * (across - 1)) / across
  const titles = panels.flatMap(({rows}) => rows.map(({title}) => ({text: title, lettering: letteringOf(frame).plain})))
  const labels = titleRoom(titles, {...frame, width})
  const levels = panels.length > 1 ? [] : collectLevels(dataset)
  const start = legend === undefined ? 0 : legend.height + 8
  let [top, bottom] = [start, start]
  const planes = panels.map((panel, index) => {
    const column = index % across
    if (column === 0) top = index === 0 ? start : bottom + 20
    const plane = drawBarPanel(panel, frame, {left: column * (width + gap), top, width, labels, levels})
    bottom = Math.max(bottom, top + plane.height)
    return plane
  })
  return {width: frame.width, height: bottom + 4, planes: legend === undefined ? planes : [legend, ...planes]}
}

/** The signs of the series of all panels, each once; none where there is but one, nor for goals that say their names. */
function barKeys(panels: ReadonlyArray<BarPanel>): ReadonlyArray<Key> {
  const series = panels.flatMap((panel) => {
    const areNamed = panel.series.filter(({isTarget}) => isTarget).length > 1
    return panel.series.length < 2 ? [] : panel.series.filter(({isTarget}) => !(isTarget && areNamed))
  })
  const keys = series.map(
    ({title, ink, isTarget}): Key =>
      isTarget
        ? {text: title, kind: 'point', mark: ink.mark, fill: white, shape: 'diamond'}
        : {text: title, kind: 'bar', mark: ink.mark},
  )
  const statuses = panels.flatMap(({rows}) =>
    rows.flatMap(({lanes}) => lanes.map((lane) => (typeof lane === 'string' ? undefined : lane.status))),
  )
  const open: Key = {
    text: statuses.includes('provisional') ? 'voorlopig cijfer' : 'raming',
    kind: 'bar',
    mark: standard.mark,
    fill: white,
  }
  const all = statuses.includes('provisional') || statuses.includes('estimate') ? [...keys, open] : keys
  return all.filter((key, index) => all.findIndex(({text}) => text === key.text) === index)
}

function collectLevels(dataset: Dataset): ReadonlyArray<BarLevel> {
  const levelOf = (
    benchmark: Benchmark | undefined,
    name: string,
    {mark, text: fill}: typeof standard,
  ): ReadonlyArray<BarLevel> => {
    if (benchmark === undefined || benchmark.row !== undefined) return []
    const decimals = countDecimals(benchmark.value)
    const printed = benchmark.text ?? formatWithUnit(benchmark.value, decimals, dataset.unit)
    const value = roundHalfAwayFromZero(benchmark.value, decimals)
    return [{value, text: `${benchmark.title ?? name}: ${printed}`, mark, fill}]
  }
  return [...levelOf(dataset.standard, 'Norm', standard), ...levelOf(dataset.target, 'Streefwaarde', target)]
}
