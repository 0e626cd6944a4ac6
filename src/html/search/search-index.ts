import {VFile} from 'vfile'
import type {DrawnView} from '../../model/view.ts'
import {collectEntries} from './collect-entries.ts'

/**
 * Writes what can be found in an edition, and nothing of any other, as a script: a page that was opened from the file
 * system may not fetch a file, but it may load a script beside it.
 *
 * One entry a line: address, title, where that is, text, and in an annex the mark of its level.
 */
export function renderSearchIndex(view: DrawnView): VFile {
  const lines = collectEntries(view).map(({href, title, trail, text, mark}) =>
    JSON.stringify([href, title, trail, text, ...(mark === undefined ? [] : [mark.short])]),
  )
  return new VFile({path: 'search-index.js', value: `globalThis.searchIndex = [\n${lines.join(',\n')}\n]\n`})
}
