import {inflateSync} from 'node:zlib'
import {Unreadable} from '../unreadable.ts'
import {type Dictionary, isDictionary, nameOf, type PdfValue} from './value.ts'

/** Filters whose result is a picture: its samples are no text, and what stands around them is read as written. */
const pictures = new Set(['DCTDecode', 'DCT', 'JPXDecode', 'CCITTFaxDecode', 'CCF', 'JBIG2Decode'])

/** The bytes of a stream as a reader of the PDF sees them (§7.4); throws `Unreadable` at a filter it does not know. */
export function decodeStream(raw: Uint8Array, dictionary: Dictionary, resolve: (value: PdfValue) => PdfValue): Buffer {
  const filters = listOf(resolve(dictionary.get('Filter') ?? dictionary.get('F'))).map((each) => nameOf(resolve(each)))
  const parameters = listOf(resolve(dictionary.get('DecodeParms') ?? dictionary.get('DP'))).map(resolve)
  let bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  filters.forEach((filter, index) => {
    const own = parameters[index]
    bytes = decode(bytes, filter ?? '', isDictionary(own) ? own : new Map())
  })
  return bytes
}

function listOf(value: PdfValue): ReadonlyArray<PdfValue> {
  return value === undefined ? [] : Array.isArray(value) ? (value as ReadonlyArray<PdfValue>) : [value]
}

function decode(bytes: Buffer, filter: string, parameters: Dictionary): Buffer<ArrayBuffer> {
  switch (filter) {
    case 'FlateDecode':
    case 'Fl':
      return undoPrediction(inflate(bytes), parameters)
    case 'ASCIIHexDecode':
    case 'AHx':
      return decodeHex(bytes)
    case 'ASCII85Decode':
    case 'A85':
      return decode85(bytes)
    default:
      if (pictures.has(filter)) return Buffer.from(bytes)
      throw new Unreadable()
  }
}

function inflate(bytes: Buffer): Buffer<ArrayBuffer> {
  try {
    return inflateSync(bytes)
  } catch {
    throw new Unreadable()
  }
}

function decodeHex(bytes: Buffer): Buffer<ArrayBuffer> {
  const digits = bytes
    .toString('latin1')
    .replace(/>[\s\S]*/, '')
    .replace(/\s/g, '')
  if (/[^0-9a-f]/i.test(digits)) throw new Unreadable()
  return Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex')
}

function decode85(bytes: Buffer): Buffer<ArrayBuffer> {
  const text = bytes
    .toString('latin1')
    .replace(/^\s*<~/, '')
    .replace(/~[\s\S]*/, '')
    .replace(/\s/g, '')
    .replaceAll('z', '!!!!!')
  const result: number[] = []
  for (let at = 0; at < text.length; at += 5) {
    const group = text.slice(at, at + 5)
    if (/[^!-u]/.test(group)) throw new Unreadable()
    let value = 0
    for (const character of group.padEnd(5, 'u')) value = value * 85 + character.charCodeAt(0) - 33
    const four = [value / 2 ** 24, value / 2 ** 16, value / 2 ** 8, value].map((part) => Math.floor(part) & 255)
    result.push(...four.slice(0, group.length - 1))
  }
  return Buffer.from(result)
}

/** Undoes what a predictor of PNG (10 and up) or TIFF (2) did to rows of samples (§7.4.4.4). */
function undoPrediction(bytes: Buffer<ArrayBuffer>, parameters: Dictionary): Buffer<ArrayBuffer> {
  const number = (key: string, fallback: number): number => Number(parameters.get(key) ?? fallback)
  const predictor = number('Predictor', 1)
  if (predictor === 1) return bytes
  const bits = number('Colors', 1) * number('BitsPerComponent', 8)
  const step = Math.max(1, bits >> 3)
  const width = Math.ceil((bits * number('Columns', 1)) / 8)
  const isPng = predictor >= 10
  if (!isPng && number('BitsPerComponent', 8) !== 8) throw new Unreadable()
  const rows = Math.floor((bytes.length + width) / (width + (isPng ? 1 : 0)))
  const result = Buffer.alloc(rows * width)
  let length = 0
  for (let from = 0; from < bytes.length; ) {
    const kind = isPng ? bytes[from++] : 1
    for (let column = 0; column < width && from < bytes.length; column++, from++, length++) {
      const left = column < step ? 0 : result[length - step]!
      const up = length < width ? 0 : result[length - width]!
      const corner = column < step || length < width ? 0 : result[length - width - step]!
      result[length] = bytes[from]! + predict(kind, left, up, corner)
    }
  }
  return result.subarray(0, length)
}

function predict(kind: number | undefined, left: number, up: number, corner: number): number {
  if (kind === 0) return 0
  if (kind === 1) return left
  if (kind === 2) return up
  if (kind === 3) return (left + up) >> 1
  if (kind !== 4) throw new Unreadable()
  const [byLeft, byUp, byCorner] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs)
  if (byLeft! <= byUp! && byLeft! <= byCorner!) return left
  return byUp! <= byCorner! ? up : corner
}
