import {h} from 'hastscript'
import type {Image} from 'mdast'
import type {Handler} from './handler.ts'

/**
 * A picture of the report, at the path that it has in the folder of the edition.
 *
 * It is loaded with the page: one that comes later moves the text, so that a link to a section leads elsewhere.
 */
export const handleImage: Handler = (_, node: Image) =>
  h('img', {src: node.url.split('/').map(encodeURIComponent).join('/'), alt: node.alt ?? ''})
