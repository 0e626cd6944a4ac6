import {CsvError, parse} from 'csv-parse/sync'
import type {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import {type Table, textCell} from './table.ts'

/**
 * Reads CSV as Dutch and English spreadsheets write it: `;`, `,` or tab between fields, UTF-8, UTF-16 or Windows-1252.
 *
 * An empty line counts as a row, so that rows have the numbers that the spreadsheet shows.
 */
export function readCsv(contents: Uint8Array, file: VFile): Table['rows'] | undefined {
  const text = decode(contents)
  if (text.includes('\0')) return refuse(file, 1, 'er staan tekens in die in een tekstbestand niet voorkomen')
  const [, declared, body = ''] = /^(?:sep=(.)\r?\n)?([\s\S]*)$/.exec(text) ?? []
  const skipped = declared === undefined ? 0 : 1
  try {
    const records = parse(body, {delimiter: declared ?? findDelimiter(body), relax_column_count: true})
    return [...Array.from({length: skipped}, () => []), ...records.map((record) => record.map(textCell))]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error.lines === 'number' ? error.lines : 1
    return refuse(file, line + skipped, faults[error.code] ?? 'de opbouw klopt niet')
  }
}

const faults: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'een aanhalingsteken wordt niet gesloten; misschien is het bestand niet volledig',
  CSV_INVALID_CLOSING_QUOTE: 'na een sluitend aanhalingsteken staat nog iets in dezelfde cel',
  INVALID_OPENING_QUOTE: 'midden in een cel staat een aanhalingsteken',
}

function refuse(file: VFile, line: number, reason: string): undefined {
  diagnose(file, 'import-bestand-onleesbaar', {line, column: 1}, {soort: 'CSV', reden: reason})
}

/** UTF-16 where a byte order mark says so, else UTF-8, else what Excel calls CSV without more: Windows-1252. */
function decode(contents: Uint8Array): string {
  const [first, second] = contents
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(contents)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(contents)
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(contents)
  } catch {
    return decodeWindows(contents)
  }
}

/** The signs of Windows-1252 at 0x80 to 0x9f; elsewhere it is Latin-1. Node's own decoder leaves them out in some versions. */
const signs = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

function decodeWindows(contents: Uint8Array): string {
  return Buffer.from(contents)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => signs[sign.charCodeAt(0) - 0x80] ?? sign)
}

/** The sign that the first line with anything in it has most of, outside quotes. */
function findDelimiter(text: string): string {
  const head = text.split(/\r?\n/).find((line) => line.trim() !== '') ?? ''
  const bare = head.replace(/"[^"]*"/g, '')
  const counted = [';', '\t', ','].map((sign) => ({sign, count: bare.split(sign).length}))
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).sign
}
