import {posix} from 'node:path'
import {diagnose} from '../diagnostic/diagnose.ts'
import type {SourceChapter} from '../model/sources.ts'
import {visit} from '../model/visit.ts'
import type {Folder} from './folders.ts'

/** Refuses a picture of an overlay in a text that lies below it: without the overlay that text would lack it. */
export function checkPictures(chapters: ReadonlyArray<SourceChapter>, folders: ReadonlyArray<Folder>): void {
  for (const text of chapters.flatMap((chapter) => [chapter, ...chapter.sections])) {
    const own = folders.findIndex(({texts}) => [...texts.values()].includes(text.file))
    const path = text.file.path.slice(folders[own]?.prefix.length)
    visit(text.body, ['image', 'definition'], (node) => {
      const url = 'url' in node ? String(node.url) : ''
      const picture = posix.join(posix.dirname(path), url)
      const origin = folders.findIndex(({bytes}) => bytes.has(picture))
      if (origin > own) diagnose(text.file, 'overlay-beeld', node, {pad: url})
    })
  }
}
