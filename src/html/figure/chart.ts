import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {keepFromSecond} from '../../model/keep-from-second.ts'
import type {Chart} from '../../model/view.ts'
import {lightenSvg} from './lighten-svg.ts'

/**
 * A chart, drawn for a wide and for a narrow page, with its reading below.
 *
 * The style sheet shows one of the two drawings; the other is `display: none`, so no one meets both. They come as
 * finished SVG from the drawing stage, which escapes what it writes: the only markup that is passed on as it is.
 */
export function layOutChart(chart: Chart): Array<ElementContent> {
  const {wide, narrow} = lighten(chart)
  const {reading} = chart
  return [
    h('div.chart', [h('div.wide', [draw(wide)]), h('div.narrow', [draw(narrow)])]),
    ...(reading === '' ? [] : [h('p.reading', reading)]),
  ]
}

/** A chart that was not drawn anew is the same one. */
const lighten = keepFromSecond(({svg, narrowSvg}: Chart) => ({
  wide: lightenSvg(svg),
  narrow: lightenSvg(nameAfter(svg, narrowSvg)),
}))

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
