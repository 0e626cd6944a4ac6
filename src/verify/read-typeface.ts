import {brotliDecompressSync, inflateSync} from 'node:zlib'
import {latin1} from './read-text.ts'
import type {Reading} from './reading.ts'
import {Unreadable} from './unreadable.ts'

/** A typeface: its bytes and its tables, unpacked; the names in it are among those, in UTF-16. */
export function readTypeface(bytes: Buffer): ReadonlyArray<Reading> {
  const kind = bytes.toString('latin1', 0, 4)
  try {
    const tables = kind === 'wOF2' ? [unpackWoff2(bytes)] : kind === 'wOFF' ? unpackWoff(bytes) : []
    return [bytes, ...tables].map((each) => ({place: 'het lettertype', text: latin1(each), isText: false}))
  } catch {
    throw new Unreadable()
  }
}

/** WOFF 1.0 §5: each table by itself, deflated where that is shorter. */
function unpackWoff(bytes: Buffer): ReadonlyArray<Buffer> {
  return Array.from({length: bytes.readUInt16BE(12)}, (_, index) => {
    const [offset, packed, length] = [4, 8, 12].map((field) => bytes.readUInt32BE(44 + index * 20 + field))
    const data = bytes.subarray(offset, offset! + packed!)
    return packed! < length! ? inflateSync(data) : data
  })
}

/** WOFF 2.0 §5: one stream for all tables, after a list of them in numbers of as many bytes as needed. */
function unpackWoff2(bytes: Buffer): Buffer {
  let at = 48
  const skipNumber = (): void => {
    while (bytes[at++]! & 0x80);
  }
  for (let left = bytes.readUInt16BE(12); left > 0; left--) {
    const flags = bytes[at++]!
    const isNamed = (flags & 63) === 63
    const tag = isNamed ? bytes.toString('latin1', at, at + 4) : undefined
    if (isNamed) at += 4
    const isOutline = tag === 'glyf' || tag === 'loca' || (flags & 63) === 10 || (flags & 63) === 11
    skipNumber()
    if (isOutline ? flags >> 6 !== 3 : flags >> 6 !== 0) skipNumber()
  }
  return brotliDecompressSync(bytes.subarray(at, at + bytes.readUInt32BE(20)))
}
