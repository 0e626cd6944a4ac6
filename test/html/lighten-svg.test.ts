import {expect, test} from 'vitest'
import {drawChart} from '../../src/chart/draw-chart.ts'
import {lightenSvg} from '../../src/html/figure/lighten-svg.ts'
import {drawingRoom} from '../chart/drawing-room.ts'
import {readReport} from '../chart/real-datasets.ts'
import {type Element, readHtml, textOf} from '../parity/read-html.ts'

const {printed, specifications} = await readReport()

const inherited = [
  ...['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'stroke-linecap'],
  ...['font-size', 'font-weight', 'text-anchor', 'opacity'],
]

/** What can be seen of a mark: where it is, and how it looks. */
interface Seen {
  readonly look: string
  readonly what: string
  readonly points: ReadonlyArray<number>
}

function see(
  {children}: Element,
  place: readonly [number, number] = [0, 0],
  looks: Readonly<Record<string, string>> = {'stroke-width': '1'},
): ReadonlyArray<Seen> {
  return children.flatMap((child) => {
    if (typeof child === 'string' || child.tag === 'title' || child.tag === 'desc') return []
    const {attributes, tag} = child
    const [, dx = '0', dy = '0', turn = ''] = /translate\(([^,]+),([^)]+)\)(.*)/.exec(attributes.transform ?? '') ?? []
    const at = [place[0] + Number(dx), place[1] + Number(dy)] as const
    const own = {...looks, ...Object.fromEntries(Object.entries(attributes).filter(([key]) => inherited.includes(key)))}
    if (tag === 'svg' || tag === 'g') return see(child, at, own)
    const look = inherited.map((key) => (tag !== 'text' && /font|anchor/.test(key) ? '' : (own[key] ?? ''))).join('|')
    if (tag === 'text') {
      const points = [at[0] + Number(attributes.x ?? 0), at[1] + Number(attributes.y ?? 0)]
      return [{look, what: textOf(child) + turn, points: points.map(round)}]
    }
    return waysOf(tag, attributes).map(({what, points}) => ({
      look,
      what: what + turn,
      points: points.map((value, index) => round(value + at[index % 2 === 0 ? 0 : 1])),
    }))
  })
}

function round(value: number): number {
  return Math.round(value * 10) / 10 || 0
}

/** Each piece of a path, a line or a circle as its corners. */
function waysOf(tag: string, attributes: Readonly<Record<string, string>>): ReadonlyArray<Omit<Seen, 'look'>> {
  const number = (name: string) => Number(attributes[name] ?? 0)
  if (tag === 'circle') return [{what: `o${number('r')}`, points: [number('cx'), number('cy')]}]
  if (tag === 'line') return [{what: '', points: [0, 0, number('x2'), number('y2')]}]
  return (attributes.d?.match(/M[^M]*/g) ?? []).map((way) => {
    const [, radius] = /^M([\d.]+),0A\1,\1,0,1,1,-\1,0A\1,\1,0,1,1,\1,0/.exec(way) ?? []
    if (radius !== undefined) return {what: `o${Number(radius)}`, points: [0, 0]}
    const points: number[] = []
    let [x, y] = [0, 0]
    for (const [, step = '', rest = ''] of way.matchAll(/([MLhvl])([^A-Za-z]*)/g)) {
      const [a = 0, b = 0] = rest.split(',').map(Number)
      if (step === 'h') x += a
      else if (step === 'v') y += a
      else [x, y] = step === 'l' ? [x + a, y + b] : [a, b]
      points.push(x, y)
    }
    return {what: way.replace(/[MLhvl][-\d.,]*/g, ''), points}
  })
}

/** What lies over what counts only between looks. */
function sortWithinLooks(seen: ReadonlyArray<Seen>): ReadonlyArray<Seen> {
  const key = ({what, points}: Seen) => `${what} ${points.join()}`
  return [...seen].sort((a, b) => a.look.localeCompare(b.look) || key(a).localeCompare(key(b)))
}

test('every chart of the report looks the same in fewer bytes', async () => {
  const room = await drawingRoom()
  let [before, after] = [0, 0]
  for (const dataset of printed.values()) {
    const chart = await drawChart(dataset, room, specifications.get(dataset.id))
    for (const svg of chart === undefined ? [] : [chart.svg, chart.narrowSvg]) {
      const light = lightenSvg(svg)
      expect([dataset.id, sortWithinLooks(see(readHtml(light)))]).toEqual([
        dataset.id,
        sortWithinLooks(see(readHtml(svg))),
      ])
      before += svg.length
      after += light.length
    }
  }
  expect(after).toBeLessThan(0.75 * before)
})
