import {createHash} from 'node:crypto'

/** Tells a page from another state of it: the same text always has the same version, also after the preview was started anew. */
export function versionOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
