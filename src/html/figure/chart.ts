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
export function layOutChart({svg, narrowSvg, reading}: Chart): Array<ElementContent> {
  return [
    h('div.chart', [h('div.wide', [draw(svg)]), h('div.narrow', [draw(nameAfter(svg, narrowSvg))])]),
    ...(reading === '' ? [] : [h('p.reading', reading)]),
  ]
}

function draw(svg: string): ElementContent {
  return {type: 'raw', value: lightenSvg(svg)}
}

const names = / aria-labelledby="[^"]*"/

/** A drawing named by the title and the description of another, which say the same: a name may come from what is not shown. */
function nameAfter(named: string, svg: string): string {
  const [name] = names.exec(named) ?? []
  if (name === undefined) return svg
  return svg.replace(names, name).replace(/<(title|desc)\b[^>]*>[^<]*<\/\1>/g, '')
}
