import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Caption} from '../../model/caption.ts'
import type {Dataset} from '../../model/dataset.ts'

/** The last line of a figure: source, reference date, who answers for it, and its open data. */
export function layOutSource({id, title, owner, rows}: Dataset, caption: Caption): Array<Element> {
  const parts: ReadonlyArray<ReadonlyArray<ElementContent | string>> = [
    ...caption.source.map((words) => [words]),
    ...(owner === undefined ? [] : [[`Verantwoordelijk: ${owner}`]]),
    ...(rows.length > 0 ? [['Download: ', download(id, title, 'csv'), ', ', download(id, title, 'json')]] : []),
  ]
  if (parts.length === 0) return []
  return [
    h(
      'ul.source',
      parts.map((part) => h('li', [...part])),
    ),
  ]
}

function download(id: string, title: string, format: 'csv' | 'json'): Element {
  const name = format.toUpperCase()
  return h('a', {href: `data/${id}.${format}`, ariaLabel: `${name}: ${title}`}, name)
}
