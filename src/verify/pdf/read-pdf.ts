import type {Reading} from '../reading.ts'
import {checkShape} from './check-shape.ts'
import {readObjects} from './read-objects.ts'
import {readPages} from './read-pages.ts'
import {survey} from './survey.ts'
import {isDictionary, nameOf} from './value.ts'

export interface PdfReading {
  readonly readings: ReadonlyArray<Reading>
  /** What it has that no report needs. */
  readonly oddities: ReadonlyArray<string>
}

/**
 * Everything that a PDF can be read as: its bytes, each stream opened, every text and name of its objects, and what
 * its pages draw. Figures are looked for where they are words, not among the numbers that place things.
 */
export function readPdf(bytes: Uint8Array): PdfReading {
  const file = readObjects(bytes)
  const pages = readPages(file)
  const objects = survey(file)
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const readings: Reading[] = [
    {place: 'de bytes', text: source, isText: false},
    {
      place: 'de teksten en namen',
      text: [...objects.words, ...objects.names, ...objects.keys].join('\n'),
      isText: true,
    },
  ]
  for (const {value, contents, text} of file.objects) {
    if (contents === undefined || !isDictionary(value)) continue
    const isText = ['Metadata', 'EmbeddedFile'].includes(nameOf(value.get('Type')) ?? '')
    readings.push({place: isText ? 'de metagegevens of een bijlage' : 'een stroom', text, isText: isText})
  }
  for (const {words, replacements} of pages.drawings) {
    readings.push({place: 'de getekende tekst', text: words, isText: true})
    if (replacements !== '') readings.push({place: 'de vervangende tekst', text: replacements, isText: true})
  }
  return {readings, oddities: checkShape(file, objects, pages)}
}
