import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Caption} from '../../model/caption.ts'
import type {Dataset} from '../../model/dataset.ts'
import {layOutTable, type TableLayout} from '../../model/table.ts'
import type {DrawnView} from '../../model/view.ts'
import {markAbove} from '../portion-mark.ts'
import {layOutDataTable, type MarkPart} from './table.ts'

/** The table of an indicator in a frame that scrolls, with its definition, notes and legend below. */
export function layOutTableBlock(
  dataset: Dataset,
  caption: Caption,
  name: string,
  view: DrawnView,
): Array<ElementContent> {
  const mark: MarkPart = (level, holder = dataset.level) => markAbove(level, holder, view)
  const table = layOutTable(dataset)
  const title = caption.headline === dataset.title ? [caption.headline, caption.subtitle] : [caption.subtitle]
  const label = `${name}: ${dataset.title}`
  return [
    h(
      'section.scroll',
      {ariaLabel: label, tabIndex: 0},
      layOutDataTable(table, title.filter(Boolean).join(', '), mark),
    ),
    ...layOutNotes(table, dataset),
  ]
}

function layOutNotes({legend, notes, remarks}: TableLayout, {definition}: Dataset): Array<ElementContent> {
  const lines = [
    ...legend.map(({mark, words}) => h('li', [h('span.mark', mark), ` ${words}`])),
    ...notes.map(({letter, text}) => h('li', [h('span.mark', letter), ` ${text}`])),
    ...(definition === undefined ? [] : [h('li.plain', definition)]),
    ...remarks.map((remark) => h('li.plain', remark)),
  ]
  return lines.length === 0 ? [] : [h('ul.notes', lines)]
}
