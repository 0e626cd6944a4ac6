import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Chart} from '../../model/view.ts'

/**
 * A chart, drawn for a wide and for a narrow page, with its reading below.
 *
 * The style sheet shows one of the two drawings; the other is `display: none`, so no one meets both. They come as
 * finished SVG from the drawing stage, which escapes what it writes: the only markup that is passed on as it is.
 */
export function layOutChart({svg, narrowSvg, reading}: Chart): Array<ElementContent> {
  return [
    h('div.chart', [h('div.wide', [{type: 'raw', value: svg}]), h('div.narrow', [{type: 'raw', value: narrowSvg}])]),
    ...(reading === '' ? [] : [h('p.reading', reading)]),
  ]
}
