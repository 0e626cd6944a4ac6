import type {TimeLevel, TimePanel, TimePoint, TimeSeries} from '../time/time-panel.ts'
import {difference, joinWords, side, toSentence, unitAfter, unitBehind} from './sentences.ts'

/** What a line chart shows: kind and period, then each series with its ends, extremes and distance to norm or target. */
export function describeTime(panels: ReadonlyArray<TimePanel>, title: string): string {
  const [first] = panels
  if (first === undefined) return toSentence(title)
  const kind = first.isRank
    ? 'Lijngrafiek van een rangorde'
    : panels.length > 1
      ? `${panels.length} lijngrafieken`
      : 'Lijngrafiek'
  const units = [
    ...new Set(panels.map(({unit, suffix}) => (suffix === '%' ? 'procenten' : unit)).filter((unit) => unit !== '')),
  ]
  const opening = toSentence(`${kind}: ${title}${unitBehind(joinWords(units))}, ${periodWords(panels)}`)
  return [opening, ...panels.map(describePanel)].filter((text) => text !== '').join(' ')
}

function periodWords(panels: ReadonlyArray<TimePanel>): string {
  const ticks = panels.flatMap((panel) =>
    panel.ticks.filter(({x}) => panel.series.some(({points}) => points.some((point) => point.x === x))),
  )
  const sorted = [...ticks].sort((a, b) => a.x - b.x)
  const [from, to] = [sorted[0]?.text ?? '', sorted.at(-1)?.text ?? '']
  return from === to ? from : `${from} tot en met ${to}`
}

function describePanel(panel: TimePanel): string {
  const series = panel.series.map((one) => describeSeries(one, panel)).join('; ')
  const name = panel.title === undefined || panel.series.length === 1 ? '' : `${panel.title}: `
  const actuals = panel.series.filter(({isTarget}) => !isTarget)
  const last = actuals.length === 1 ? actuals[0]?.points.at(-1) : undefined
  const levels = [...panel.goals, ...panel.levels].map((level) => {
    return last === undefined
      ? level.text
      : `${level.text}; ${tickOf(panel, last)} ligt ${distanceTo(last, level, panel)}`
  })
  const gaps = panel.gaps.map(({x, text}) => `${tickOf(panel, {x})}: ${text}`)
  const breaks = panel.breaks.length > 0 ? ['De definitie is in deze periode gewijzigd'] : []
  return [name + series, ...levels, ...gaps, ...breaks].map(toSentence).join(' ')
}

/** "daaronder (−7 procentpunt)"; for a rank whether it lies within the norm. */
function distanceTo(point: TimePoint, level: TimeLevel, {isRank, suffix}: TimePanel): string {
  if (isRank) return point.value <= level.value ? 'daarbinnen' : 'daarbuiten'
  const gap = difference(point, level, suffix)
  return gap === '' ? 'daar precies op' : `daar${side(point, level)} (${gap})`
}

function describeSeries({title, points, isTarget}: TimeSeries, panel: TimePanel): string {
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) return ''
  const name = panel.series.length > 1 || panel.title !== undefined ? `${title}: ` : ''
  if (first === last) return `${name}${first.text} in ${tickOf(panel, first)}`
  const ends = `${name}van ${first.text} in ${tickOf(panel, first)} naar ${last.text} in ${tickOf(panel, last)}`
  const between = points.slice(1, -1)
  const high = extreme(points, (a, b) => a.value > b.value)
  const low = extreme(points, (a, b) => a.value < b.value)
  if (isTarget || high.value === low.value) return ends
  const [top, bottom] = panel.isRank ? ['laagste', 'hoogste'] : ['hoogste', 'laagste']
  const found = [
    between.includes(high) ? `${top} ${high.text} in ${tickOf(panel, high)}` : '',
    between.includes(low) ? `${bottom} ${low.text} in ${tickOf(panel, low)}` : '',
  ].filter((text) => text !== '')
  return found.length === 0 ? ends : `${ends}, met als ${joinWords(found)}`
}

function extreme(points: ReadonlyArray<TimePoint>, isBetter: (a: TimePoint, b: TimePoint) => boolean): TimePoint {
  return points.reduce((best, point) => (isBetter(point, best) ? point : best))
}

function tickOf({ticks}: TimePanel, {x}: {readonly x: number}): string {
  return ticks.find((tick) => tick.x === x)?.text ?? ''
}

/** One line to read under a line chart: the last figure, its change, and its distance to what was aimed at. */
export function readTime(panels: ReadonlyArray<TimePanel>, title: string): string {
  const lines = panels.map((panel) => {
    const actuals = panel.series.filter(({isTarget}) => !isTarget)
    const [only] = actuals
    if (actuals.length === 1 && only !== undefined) return readSeries(only, panel, panel.title ?? title)
    const last = Math.max(...actuals.flatMap(({points}) => points.map(({x}) => x)))
    const values = actuals.flatMap(({title: name, points}) =>
      points.filter(({x}) => x === last).map(({text}) => `${name} ${text}${unitAfter(panel.unit)}`),
    )
    return values.length === 0 ? '' : `${tickOf(panel, {x: last})}: ${values.join('; ')}`
  })
  return lines
    .filter((line) => line !== '')
    .map(toSentence)
    .join(' ')
}

function readSeries({points}: TimeSeries, panel: TimePanel, title: string): string {
  const last = points.at(-1)
  if (last === undefined) return ''
  const before = last.isConnected ? points.at(-2) : undefined
  const value = panel.isRank ? `${last.text} plaats` : `${last.text}${unitAfter(panel.unit)}`
  const change = before === undefined ? '' : changeOf(last, before, panel)
  return `${title} in ${tickOf(panel, last)}: ${value}${change}${readAim(last, panel)}`
}

/** ", tegen 19,0% in 2024 (+0,8 procentpunt)". */
function changeOf(last: TimePoint, before: TimePoint, panel: TimePanel): string {
  if (last.value === before.value) return `, gelijk aan ${tickOf(panel, before)}`
  const gap = panel.isRank ? '' : ` (${difference(last, before, panel.suffix)})`
  return `, tegen ${before.text} in ${tickOf(panel, before)}${gap}`
}

/** Against a plan or target of the same moment, else against a norm: ". Norm: 35% (verschil: −7 procentpunt)". */
function readAim(last: TimePoint, panel: TimePanel): string {
  const path = panel.series.find(({isTarget}) => isTarget)
  const note = panel.ticks.find(({x}) => x === last.x)?.note
  if (path !== undefined && note !== undefined) return `; dat is ${note} van ${path.aim}`
  const aimed = path?.points.find(({x}) => x === last.x)
  if (path !== undefined && aimed !== undefined) return `; ${side(last, aimed)} ${path.aim} van ${aimed.text}`
  const level = panel.levels[0] ?? panel.goals[0]
  if (level === undefined) return ''
  if (panel.isRank) return `; ${last.value <= level.value ? 'binnen' : 'buiten'} de norm`
  const gap = difference(last, level, panel.suffix)
  return `. ${level.text} (${gap === '' ? 'precies gehaald' : `verschil: ${gap}`})`
}
