import type {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import {limits} from './limits.ts'
import {createPointAt} from './point-at.ts'
import {scanJson} from './scan-json.ts'
import {scanMarkdown} from './scan-markdown.ts'
import {scanYaml} from './scan-yaml.ts'

/** Something in a text that there is too much of. */
export interface Excess {
  readonly what: string
  readonly limit: string
  readonly offset: number
}

/** Whether a file is small enough to decode; a message when it is not. */
export function isReadableSize(bytes: Uint8Array, file: VFile): boolean {
  const limit = limits.bytes[kindOf(file)]
  if (bytes.byteLength <= limit) return true
  refuse(file, {what: `${Math.ceil(bytes.byteLength / 1024)} kB`, limit: `${limit / 1024} kB`, offset: 0})
  return false
}

/**
 * Whether a text can be parsed in a moment and without running out of stack; a message at the place when it cannot.
 *
 * Parsers take time and depth that grow with the square of some constructions: what no report has, is refused before.
 */
export function isReadableText(file: VFile): boolean {
  const scan = {json: scanJson, yaml: scanYaml, markdown: scanMarkdown, words: () => undefined}[kindOf(file)]
  const excess = scan(String(file))
  if (excess !== undefined) refuse(file, excess)
  return excess === undefined
}

function refuse(file: VFile, {what, limit, offset}: Excess): void {
  file.data.isDoubtful = true
  const place = file.value === undefined ? undefined : createPointAt(String(file))(offset)
  diagnose(file, 'te-veel', place, {wat: what, grens: limit})
}

function kindOf({path}: VFile): 'json' | 'yaml' | 'markdown' | 'words' {
  if (/\.json$/i.test(path)) return 'json'
  if (/\.txt$/i.test(path)) return 'words'
  return /\.ya?ml$/i.test(path) ? 'yaml' : 'markdown'
}
