import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {visit} from '../model/visit.ts'

/**
 * Notes on every list what its items begin with.
 *
 * Markdown joins two lists with the same marker, also over blank lines. Where a block between two lists is taken
 * out, projection has to join them as well, or their parting would show that something stood there.
 */
export function noteMarkers(body: Root, file: VFile): void {
  const source = String(file)
  visit(body, 'list', (list) => {
    const [, marker] = /^(?:\d+)?([-*+.)])/.exec(source.slice(list.position?.start.offset)) ?? []
    if (marker !== undefined) list.data = {...list.data, marker}
  })
}
