import type {CoursePoint} from '../../model/standing.ts'

/** A course as a small line without axes: coordinates for the template, which draws it. */
export interface Sparkline {
  readonly width: number
  readonly height: number
  /** Points of each unbroken piece, as `points` of a `<polyline>`. */
  readonly lines: ReadonlyArray<string>
  /** The same for what was aimed at. */
  readonly aims: ReadonlyArray<string>
  readonly last: {readonly x: number; readonly y: number}
  /** "2021–2025" */
  readonly span: string
}

const width = 112
const height = 32
const inset = 4

/**
 * Draws a course from figures as they are printed, so that no finer figure can be read from it; undefined where no two
 * figures follow each other. A missing figure or a new definition is a gap. The height runs from the lowest to the highest of all shown,
 * in a ranking from the last place to the first.
 */
export function drawSparkline(course: ReadonlyArray<CoursePoint>, isRank: boolean): Sparkline | undefined {
  const first = course.findIndex(({value}) => value !== undefined)
  const points = course.slice(Math.max(0, first))
  const last = points.at(-1)
  if (last?.value === undefined) return undefined
  const shown = points.flatMap(({value, aim}) => [value, aim].filter((each) => each !== undefined))
  const [low, high] = [Math.min(...shown), Math.max(...shown)]
  const x = (index: number) => round(inset + (index * (width - 2 * inset)) / (points.length - 1))
  const y = (value: number) => {
    const share = high === low ? 0.5 : (isRank ? high - value : value - low) / (high - low)
    return round(height - inset - share * (height - 2 * inset))
  }
  const trace = (values: ReadonlyArray<number | undefined>) =>
    splitRuns(values, points).map((run) => run.map(([index, value]) => `${x(index)},${y(value)}`).join(' '))
  const lines = trace(points.map(({value}) => value))
  if (lines.length === 0) return undefined
  return {
    width,
    height,
    lines,
    aims: trace(points.map(({aim}) => aim)),
    last: {x: x(points.length - 1), y: y(last.value)},
    span: points[0]?.period === last.period ? last.period : `${points[0]?.period}–${last.period}`,
  }
}

/** The pieces of two and more points between gaps. */
function splitRuns(
  values: ReadonlyArray<number | undefined>,
  points: ReadonlyArray<CoursePoint>,
): ReadonlyArray<ReadonlyArray<readonly [number, number]>> {
  const runs: Array<Array<readonly [number, number]>> = []
  for (const [index, value] of values.entries()) {
    if (value === undefined) continue
    const run = runs.at(-1)
    if (run === undefined || run.at(-1)?.[0] !== index - 1 || points[index]?.isBroken) runs.push([[index, value]])
    else run.push([index, value])
  }
  return runs.filter((run) => run.length > 1)
}

function round(coordinate: number): number {
  return Math.round(coordinate * 10) / 10
}
