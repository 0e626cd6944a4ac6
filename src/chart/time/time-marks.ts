import {axis, band, grid, standard, target, white} from '../palette.ts'
import type {AreaMark, LineMark, PointMark, RuleMark} from '../plane.ts'
import type {TimeLayout} from './time-layout.ts'
import type {TimePanel, TimePoint, TimeSeries} from './time-panel.ts'

/** Everything in a panel but its words. */
export function timeMarks(panel: TimePanel, layout: TimeLayout) {
  return {
    areas: bandsOf(panel, layout),
    rules: [...gridOf(panel, layout), ...levelsOf(panel, layout)],
    lines: panel.series.flatMap(linesOf),
    points: [...panel.series.flatMap(pointsOf), ...goalsOf(panel)],
  }
}

/** The places that meet the norm of a rank. */
function bandsOf({isRank, levels}: TimePanel, {x, y}: TimeLayout): ReadonlyArray<AreaMark> {
  return isRank ? levels.map(({value}) => ({x: x[0], x2: x[1], y: value, y2: y[1], fill: band})) : []
}

function gridOf({breaks, isRank}: TimePanel, {x, y, ticks}: TimeLayout): ReadonlyArray<RuleMark> {
  const lines = ticks.map(({value}) => ({
    ...{x: x[0], x2: x[1], y: value, y2: value},
    ...{stroke: value === 0 && !isRank ? axis : grid, width: 1},
  }))
  const cuts = breaks.map((at) => ({x: at, x2: at, y: y[0], y2: y[1], stroke: axis, width: 1, dash: [1, 3]}))
  return [...lines, ...cuts]
}

function levelsOf({levels}: TimePanel, {x}: TimeLayout): ReadonlyArray<RuleMark> {
  return levels.map(({value, isTarget}) => ({
    ...{x: x[0], x2: x[1], y: value, y2: value},
    ...{stroke: (isTarget ? target : standard).mark, width: 2, dash: [6, 4]},
  }))
}

function goalsOf({goals}: TimePanel): ReadonlyArray<PointMark> {
  return goals.map(({x, value, isTarget}) => ({
    ...{x, y: value, shape: 'diamond', size: 110, fill: white},
    stroke: (isTarget ? target : standard).mark,
  }))
}

/** A line for each run of points without a gap. */
function linesOf({points, ink: {mark}, isTarget}: TimeSeries): ReadonlyArray<LineMark> {
  const runs: TimePoint[][] = []
  for (const point of points) {
    if (!point.isConnected || runs.length === 0) runs.push([])
    runs.at(-1)?.push(point)
  }
  return runs
    .filter((run) => run.length > 1)
    .map((run) => ({
      ...{points: run.map(({x, value}) => ({x, y: value})), stroke: mark},
      ...(isTarget ? {width: 2, dash: [5, 4]} : {width: 3}),
    }))
}

/** Full for what is known, open for what is aimed at or not yet final. */
function pointsOf({points, ink: {mark, shape}, isTarget}: TimeSeries): ReadonlyArray<PointMark> {
  return points.map(({x, value, status}) => ({
    ...{x, y: value, shape: isTarget ? 'diamond' : shape, size: isTarget ? 80 : 60, stroke: mark},
    fill: isTarget || status === 'provisional' || status === 'estimate' ? white : mark,
  }))
}
