import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Chart} from '../../model/view.ts'
import {lightenSvg} from './lighten-svg.ts'

/**
 * A chart, drawn for a wide and for a narrow page, with its reading below.
 *
 * The style sheet shows one of the two drawings; the other is `display: none`, so no one meets both. They come as
 * finished SVG from the drawing stage, which escapes what it writes: the only markup that is passed on as it is.
 */
export function layOutChart(chart: Chart): Array<ElementContent> {
  const {wide, narrow} = known.get(chart) ?? lighten(chart)
  const {reading} = chart
  return [
    h('div.chart', [h('div.wide', [draw(wide)]), h('div.narrow', [draw(narrow)])]),
    ...(reading === '' ? [] : [h('p.reading', reading)]),
  ]
}

interface Drawings {
  readonly wide: string
  readonly narrow: string
}

/** A chart that was not drawn again is the same one. */
const known = new WeakMap<Chart, Drawings>()

function lighten(chart: Chart): Drawings {
  const {svg, narrowSvg} = chart
  const drawings = {wide: lightenSvg(svg), narrow: lightenSvg(nameAfter(svg, narrowSvg))}
  known.set(chart, drawings)
  return drawings
}

function draw(value: string): ElementContent {
  return {type: 'raw', value}
}

const names = / aria-labelledby="[^"]*"/

/** A drawing named by the title and the description of another, which say the same: a name may come from what is not shown. */
function nameAfter(named: string, svg: string): string {
  const [name] = names.exec(named) ?? []
  if (name === undefined) return svg
  return svg.replace(names, name).replace(/<(title|desc)\b[^>]*>[^<]*<\/\1>/g, '')
}
