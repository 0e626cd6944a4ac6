import {h} from 'hastscript'
import type {Image} from 'mdast'
import type {Handler} from './handler.ts'

/** A picture of the report, at the path that it has in the folder of the edition. */
export const handleImage: Handler = (_, node: Image) =>
  h('img', {src: node.url.split('/').map(encodeURIComponent).join('/'), alt: node.alt ?? '', loading: 'lazy'})
