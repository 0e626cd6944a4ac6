import type {Root} from 'mdast'
import {visit} from '../model/visit.ts'

/**
 * The path within `content/` that a picture's address in a Markdown file means; addresses with a scheme stay.
 *
 * A path that climbs out of `content/` keeps its `../`, so that no picture is found under it.
 */
export function resolvePicturePath(url: string, folder: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('#')) return url
  const steps: string[] = []
  for (const step of `${folder}${url}`.split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

/** The pictures that the texts of a view show. */
export function findPictures(
  chapters: ReadonlyArray<{readonly body: Root; readonly sections: ReadonlyArray<{readonly body: Root}>}>,
  pictures: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>()
  for (const text of chapters.flatMap((chapter) => [chapter, ...chapter.sections])) {
    visit(text.body, (node) => {
      if (node.type !== 'image' && node.type !== 'definition') return
      const bytes = pictures.get(node.url)
      if (bytes !== undefined) found.set(node.url, bytes)
    })
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}
