import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Table, TableRow} from 'mdast'
import {findLevelWithin} from '../../model/level-within.ts'
import {markPortion} from '../portion-mark.ts'
import type {Handler, PageContext, State} from './handler.ts'

/** A table typed in a text: it scrolls within a frame of its own that the keyboard can reach. */
export function makeTableHandler({view, tables}: PageContext): Handler {
  return (state, node: Table) => {
    const [head, ...rows] = node.children
    if (head === undefined) return undefined
    const table = h('table.words', [
      h('thead', layOutRow(state, head, node, true)),
      h(
        'tbody',
        rows.map((row) => layOutRow(state, row, node, false)),
      ),
    ])
    tables.count += 1
    const mark = markPortion(findLevelWithin(node), view)
    const scroll = h('section.scroll', {ariaLabel: `Tabel in de tekst, ${tables.count}`, tabIndex: 0}, table)
    return mark.length === 0 ? scroll : [h('p.portion-line', mark), scroll]
  }
}

function layOutRow(state: State, row: TableRow, {align}: Table, isHead: boolean): Element {
  return h(
    'tr',
    row.children.map((cell, index) => {
      const selector = `${isHead ? 'th' : 'td'}.${align?.[index] === 'right' ? 'end' : 'start'}`
      return h(selector, isHead ? {scope: 'col'} : {}, state.all(cell))
    }),
  )
}
