import {inflateSync} from 'node:zlib'
import {latin1} from './read-text.ts'
import type {Reading} from './reading.ts'
import {Unreadable} from './unreadable.ts'

/** A PNG: its bytes, and its chunks of text, also those that are deflated (tEXt, zTXt, iTXt, eXIf; PNG 1.2 §11.3.4). */
export function readPng(bytes: Buffer): ReadonlyArray<Reading> {
  const notes: string[] = []
  for (let at = 8; at < bytes.length; ) {
    if (at + 12 > bytes.length) throw new Unreadable()
    const length = bytes.readUInt32BE(at)
    const kind = bytes.toString('latin1', at + 4, at + 8)
    const data = bytes.subarray(at + 8, at + 8 + length)
    if (at + 12 + length > bytes.length) throw new Unreadable()
    if (kind === 'zTXt' || kind === 'iCCP') notes.push(inflateAfter(data, data.indexOf(0) + 2))
    else if (kind === 'iTXt') notes.push(readInternational(data))
    if (!['IHDR', 'PLTE', 'IDAT', 'IEND', 'iCCP'].includes(kind)) notes.push(latin1(data))
    if (kind === 'IEND' && at + 12 < bytes.length) notes.push(latin1(bytes.subarray(at + 12)))
    at += kind === 'IEND' ? bytes.length : 12 + length
  }
  return describe(bytes, notes)
}

/** Keyword, whether it is deflated, method, language, keyword again, text. */
function readInternational(data: Buffer): string {
  const keyword = data.indexOf(0)
  const language = data.indexOf(0, keyword + 3)
  const start = data.indexOf(0, language + 1) + 1
  return data[keyword + 1] === 1 ? inflateAfter(data, start) : data.toString('utf8', start)
}

function inflateAfter(data: Buffer, start: number): string {
  try {
    return latin1(inflateSync(data.subarray(start)))
  } catch {
    throw new Unreadable()
  }
}

/** A JPEG: its bytes, and the segments before the picture itself, which hold EXIF, XMP and comments. */
export function readJpeg(bytes: Buffer): ReadonlyArray<Reading> {
  const notes: string[] = []
  for (let at = 2; bytes[at + 1] !== 0xda; ) {
    if (bytes[at] !== 0xff || at + 4 > bytes.length) throw new Unreadable()
    const kind = bytes[at + 1]!
    const length = bytes.readUInt16BE(at + 2)
    if (kind >= 0xe0) notes.push(latin1(bytes.subarray(at + 4, at + 2 + length)))
    at += 2 + length
  }
  return describe(bytes, notes)
}

function describe(bytes: Buffer, notes: ReadonlyArray<string>): ReadonlyArray<Reading> {
  return [
    {place: 'de bytes', text: latin1(bytes), isText: false},
    {place: 'de gegevens bij de afbeelding', text: notes.join('\n'), isText: true},
  ]
}
