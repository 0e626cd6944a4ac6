import {gunzipSync} from 'node:zlib'
import {readPdf} from './pdf/read-pdf.ts'
import {readJson, readList} from './read-data.ts'
import {readMarkup} from './read-markup.ts'
import {readJpeg, readPng} from './read-picture.ts'
import {latin1, readText} from './read-text.ts'
import {readTypeface} from './read-typeface.ts'
import type {Reading} from './reading.ts'
import {Unreadable} from './unreadable.ts'

export interface FileReading {
  readonly readings: ReadonlyArray<Reading>
  /** What a PDF has that no report needs, in Dutch. */
  readonly oddities: ReadonlyArray<string>
}

/**
 * Everything that a file can be read as. What it is, is taken from its first bytes, and from its name only for text.
 *
 * Throws `Unreadable` at a container that it cannot open.
 */
export function readFile(path: string, contents: Uint8Array): FileReading {
  const bytes = Buffer.from(contents.buffer, contents.byteOffset, contents.byteLength)
  const start = latin1(bytes.subarray(0, 1024))
  const name = {place: 'de naam van het bestand', text: path, isText: false}
  const {readings, oddities} = start.includes('%PDF-')
    ? readPdf(bytes)
    : {readings: readOther(path, start, bytes), oddities: []}
  return {readings: [name, ...readings], oddities}
}

function readOther(path: string, start: string, bytes: Buffer): ReadonlyArray<Reading> {
  const isOneOf = (...marks: ReadonlyArray<string>): boolean => marks.some((mark) => start.startsWith(mark))
  if (isOneOf('\x89PNG\r\n')) return readPng(bytes)
  if (isOneOf('\xff\xd8\xff')) return readJpeg(bytes)
  if (isOneOf('wOF2', 'wOFF', 'OTTO', 'true', '\0\x01\0\0')) return readTypeface(bytes)
  if (isOneOf('\x1f\x8b')) return readFile(path.replace(/\.gz$/, ''), unzip(bytes)).readings
  if (isOneOf('PK\x03\x04', '7z\xbc\xaf', 'Rar!', 'BZh', '\xfd7zXZ', '\x28\xb5\x2f\xfd')) throw new Unreadable()
  const text = readText(bytes)
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  if (['json', 'jsonld', 'map'].includes(extension)) return readJson(text)
  if (extension === 'csv' || extension === 'js') return readList(text)
  if (/^\s*</.test(text)) return readMarkup(text)
  return [{place: 'de tekst zoals zij is opgeschreven', text, isText: true}]
}

function unzip(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes)
  } catch {
    throw new Unreadable()
  }
}
