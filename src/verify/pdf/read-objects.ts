import {Unreadable} from '../unreadable.ts'
import {decodeStream} from './decode-stream.ts'
import {Lexer} from './lexer.ts'
import {type Dictionary, isDictionary, nameOf, type PdfValue, Reference} from './value.ts'

export interface PdfObject {
  readonly number: number
  readonly value: PdfValue
  /** Of a stream: its bytes, all filters undone. */
  readonly contents: Buffer | undefined
  /** The same as Latin-1. */
  readonly text: string
}

/** Everything that stands in a PDF, of every revision, in the order of the file. */
export interface PdfFile {
  readonly objects: ReadonlyArray<PdfObject>
  /** By number; of an object that was written more than once the last. */
  readonly current: ReadonlyMap<number, PdfObject>
  readonly trailers: ReadonlyArray<Dictionary>
  /** Streams that hold other objects or the table of where they are: nothing refers to those. */
  readonly containers: ReadonlySet<PdfValue>
  /** How often the file says that it ends. */
  readonly revisions: number
  /** Whether there are bytes that belong to no object and no table. */
  readonly hasStrayBytes: boolean
  resolve(value: PdfValue): PdfValue
}

/**
 * Reads a PDF from front to back, as if it had no table of contents: so nothing stays unseen because no table names
 * it. Throws `Unreadable` at what is encrypted or broken.
 */
export function readObjects(bytes: Uint8Array): PdfFile {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const scan = scanFile(buffer.toString('latin1'))
  if (scan.trailers.some((trailer) => trailer.has('Encrypt'))) throw new Unreadable()
  const values = new Map(scan.parts.map(({number, value}) => [number, value] as const))
  const resolve = (value: PdfValue): PdfValue => (value instanceof Reference ? values.get(value.number) : value)
  const objects: PdfObject[] = []
  const containers = new Set<PdfValue>()
  const trailers = [...scan.trailers]
  for (const {number, value, start, end} of scan.parts) {
    const isStream = start !== undefined && isDictionary(value)
    const contents = isStream ? decodeStream(buffer.subarray(start, end), value, resolve) : undefined
    objects.push({number, value, contents, text: contents?.toString('latin1') ?? ''})
    if (!isStream || contents === undefined) continue
    const type = nameOf(value.get('Type'))
    if (type === 'XRef') trailers.push(value)
    if (type === 'ObjStm') objects.push(...readObjectStream(value, contents, resolve))
    if (type === 'XRef' || type === 'ObjStm') containers.add(value)
  }
  for (const object of objects) values.set(object.number, object.value)
  if (trailers.some((trailer) => trailer.has('Encrypt')) || trailers.length === 0) throw new Unreadable()
  const current = new Map(objects.map((object) => [object.number, object] as const))
  return {objects, current, trailers, containers, revisions: scan.revisions, hasStrayBytes: scan.hasStrayBytes, resolve}
}

interface Part {
  readonly number: number
  readonly value: PdfValue
  /** Of a stream: where its bytes are. */
  readonly start?: number
  readonly end?: number
}

function scanFile(text: string) {
  const header = /^%PDF-\d\.\d\s+(?:%[\x80-\xff]+\s+)?/.exec(text)
  if (header === null) throw new Unreadable()
  const parts: Part[] = []
  const trailers: Dictionary[] = []
  let revisions = 0
  let hasStrayBytes = false
  const lexer = new Lexer(text, header[0].length)
  const start =
    /\s*(?:(\d+)\s+\d+\s+obj\b|xref\s(?:\s*\d+\s+\d+\s+(?:\d{10} \d{5} [nf]\s{1,2})*)*trailer|startxref\s+\d+\s+%%EOF|$)/y
  const later = /\b\d+\s+\d+\s+obj\b|\bxref\s+\d|\bstartxref\b|$/g
  while (lexer.position < text.length) {
    start.lastIndex = lexer.position
    const found = start.exec(text)
    if (found === null) {
      later.lastIndex = lexer.position + 1
      hasStrayBytes = true
      lexer.position = later.exec(text)?.index ?? text.length
      continue
    }
    lexer.position = start.lastIndex
    if (found[1] !== undefined) {
      const part = readPart(lexer, Number(found[1]))
      parts.push(part)
      hasStrayBytes ||= !lexer.take('endobj')
    } else if (found[0].trimStart().startsWith('xref')) {
      const trailer = lexer.value()
      if (!isDictionary(trailer)) throw new Unreadable()
      trailers.push(trailer)
    } else if (found[0].trim() !== '') revisions++
  }
  return {parts, trailers, revisions, hasStrayBytes}
}

function readPart(lexer: Lexer, number: number): Part {
  const {text} = lexer
  const value = lexer.value()
  if (!isDictionary(value) || !lexer.take('stream')) return {number, value}
  const start = lexer.position + (text.startsWith('\r\n', lexer.position) ? 2 : 1)
  const stated = value.get('Length')
  const isStated = typeof stated === 'number' && /^\s*endstream/.test(text.slice(start + stated, start + stated + 12))
  const end = isStated ? start + stated : text.indexOf('endstream', start)
  if (end < start) throw new Unreadable()
  lexer.position = end
  lexer.take('endstream')
  return {number, value, start, end}
}

/** Objects that stand together in one stream (§7.5.7). */
function readObjectStream(
  dictionary: Dictionary,
  contents: Buffer,
  resolve: (value: PdfValue) => PdfValue,
): PdfObject[] {
  const text = contents.toString('latin1')
  const [count, first] = [resolve(dictionary.get('N')), resolve(dictionary.get('First'))].map(Number)
  const index = (text.slice(0, first).match(/\d+/g) ?? []).map(Number)
  if (index.length !== count! * 2) throw new Unreadable()
  return Array.from({length: count!}, (_, at) => {
    const value = new Lexer(text, first! + index[at * 2 + 1]!).value()
    return {number: index[at * 2]!, value, contents: undefined, text: ''}
  })
}
