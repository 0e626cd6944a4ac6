import type {TimePanel, TimePoint, TimeSeries} from '../time-panel.ts'
import {compare, joinWords, lowerFirst, toSentence} from './sentences.ts'

/** What a line chart shows: kind and period, then each series with its ends, extremes and distance to norm or target. */
export function describeTime(panels: ReadonlyArray<TimePanel>, title: string): string {
  const [first] = panels
  if (first === undefined) return toSentence(title)
  const kind = first.isRank
    ? 'Lijngrafiek van een rangorde'
    : panels.length > 1
      ? `${panels.length} lijngrafieken`
      : 'Lijngrafiek'
  const measured = [...new Set(panels.map(unitWords).filter((unit) => unit !== ''))]
  const unit = measured.length === 0 ? '' : `, in ${joinWords(measured)}`
  const opening = toSentence(`${kind}: ${title}${unit}, ${periodWords(panels)}`)
  return [opening, ...panels.map(describePanel)].filter((text) => text !== '').join(' ')
}

function unitWords({unit, suffix}: TimePanel): string {
  return suffix === '%' ? 'procenten' : suffix === 'e' ? '' : unit
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
  const rest = [...panel.goals, ...panel.levels].map((level) => {
    const last = panel.series.find(({isTarget}) => !isTarget)?.points.at(-1)
    if (last === undefined || panel.series.filter(({isTarget}) => !isTarget).length > 1) return level.text
    const words = panel.isRank
      ? (['daaronder', 'daarboven', 'daar precies op'] as const)
      : (['daarboven', 'daaronder', 'daar precies op'] as const)
    return `${level.text}; ${tickOf(panel, last)} ligt ${compare(last.value, level.value, panel, words)}`
  })
  const gap = panel.breaks.length > 0 ? ['De definitie is in deze periode gewijzigd'] : []
  return [name + series, ...rest, ...gap].map(toSentence).join(' ')
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

function tickOf({ticks}: TimePanel, {x}: TimePoint): string {
  return ticks.find((tick) => tick.x === x)?.text ?? ''
}

/** One line to read under a line chart: the last figure, its change, and its distance to what was aimed at. */
export function readTime(panels: ReadonlyArray<TimePanel>, title: string): string {
  const lines = panels.map((panel) => {
    const actuals = panel.series.filter(({isTarget}) => !isTarget)
    const name = panel.title ?? title
    if (actuals.length === 1 && actuals[0] !== undefined) return readSeries(actuals[0], panel, name)
    const [last] = actuals.flatMap(({points}) => points.slice(-1)).sort((a, b) => b.x - a.x)
    if (last === undefined) return ''
    const values = actuals.flatMap(({title: series, points}) => {
      const point = points.find(({x}) => x === last.x)
      return point === undefined ? [] : [`${lowerFirst(series)} ${withUnit(point.text, panel)}`]
    })
    return `In ${tickOf(panel, last)}: ${joinWords(values)}`
  })
  return lines
    .filter((line) => line !== '')
    .map(toSentence)
    .join(' ')
}

function withUnit(text: string, {unit}: TimePanel): string {
  return unit === '' || unit.startsWith('aantal') || /\d/.test(unit) ? text : `${text} ${unit}`
}

function readSeries({points}: TimeSeries, panel: TimePanel, title: string): string {
  const last = points.at(-1)
  if (last === undefined) return ''
  const before = last.isConnected ? points.at(-2) : undefined
  const words = panel.isRank ? (['lager', 'hoger', 'even hoog'] as const) : (['meer', 'minder', 'evenveel'] as const)
  const value = panel.isRank ? `${last.text} plaats` : withUnit(last.text, panel)
  const change =
    before === undefined
      ? ''
      : `, ${compare(last.value, before.value, panel, words)} ${before.value === last.value ? 'als' : 'dan'} in ${tickOf(panel, before)}`
  return `${title} in ${tickOf(panel, last)}: ${value}${change}${readAim(last, panel)}`
}

/** "; 7,0 procentpunt onder de norm", against a plan of the same moment, a norm or a target. */
function readAim(last: TimePoint, panel: TimePanel): string {
  const note = panel.ticks.find(({x}) => x === last.x)?.note
  if (note !== undefined && panel.series.some(({isTarget}) => isTarget)) return `; dat is ${note} van het plan`
  const aimed = panel.series.find(({isTarget}) => isTarget)?.points.find(({x}) => x === last.x)
  const level = panel.levels.find(({isTarget}) => !isTarget) ?? panel.levels[0] ?? panel.goals[0]
  const [value, name] =
    aimed !== undefined ? [aimed.value, 'het doel'] : [level?.value, level?.isTarget ? 'de streefwaarde' : 'de norm']
  if (value === undefined || panel.series.length > 2) return ''
  const [above, below] = panel.isRank ? ['onder', 'boven'] : ['boven', 'onder']
  return `; ${compare(last.value, value, panel, [above, below, 'precies op'])} ${name}`
}
