import {Unreadable} from '../unreadable.ts'
import {type CharacterMap, readCharacterMap} from './read-character-map.ts'
import type {PdfFile, PdfObject} from './read-objects.ts'
import {type Dictionary, isDictionary, nameOf, type PdfValue, Reference} from './value.ts'

/** A font as text is drawn with it, and what was drawn so far. */
export interface Font {
  readonly dictionary: Dictionary
  readonly map: CharacterMap | undefined
  readonly drawn: Set<number>
  /** The words that a string of codes draws. */
  decode(codes: string): string
}

/** Throws `Unreadable` at a font of which nothing says which characters its codes are. */
export function readFont(dictionary: Dictionary, file: PdfFile): Font {
  const stream = streamOf(dictionary.get('ToUnicode'), file)
  const map = stream && readCharacterMap(stream.text)
  const drawn = new Set<number>()
  const isComposite = nameOf(dictionary.get('Subtype')) === 'Type0'
  const names = isComposite
    ? new Map<number, string>()
    : readDifferences(file.resolve(dictionary.get('Encoding')), file)
  if (map === undefined && (isComposite || isSymbolic(dictionary, file))) throw new Unreadable()
  const lengths = map?.lengths.length ? map.lengths : [isComposite ? 2 : 1]
  const known = new Map<number, string>()
  const characterOf = (code: number): string => {
    const character = map?.characters.get(code) ?? names.get(code) ?? (isComposite ? '' : String.fromCharCode(code))
    known.set(code, character)
    drawn.add(code)
    return character
  }

  function decode(codes: string): string {
    let words = ''
    for (let at = 0; at < codes.length; ) {
      let code = 0
      let length = 0
      for (const each of lengths) {
        while (length < each) code = code * 256 + codes.charCodeAt(at + length++)
        if (lengths.length === 1 || map?.characters.has(code)) break
      }
      words += known.get(code) ?? characterOf(code)
      at += length
    }
    return words
  }
  return {dictionary, map, drawn, decode}
}

export function streamOf(value: PdfValue, file: PdfFile): PdfObject | undefined {
  const object = value instanceof Reference ? file.current.get(value.number) : undefined
  return object?.contents && object
}

/** Whether the codes of an embedded font mean what only the font knows. */
function isSymbolic(dictionary: Dictionary, file: PdfFile): boolean {
  const descriptor = file.resolve(dictionary.get('FontDescriptor'))
  if (!isDictionary(descriptor) || dictionary.has('Encoding')) return nameOf(dictionary.get('Subtype')) === 'Type3'
  return (Number(file.resolve(descriptor.get('Flags')) ?? 0) & 4) !== 0
}

const glyphNames: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'zero one two three four five six seven eight nine'.split(' ').map((name, at) => [name, `${at}`]),
  ),
  space: ' ',
  period: '.',
  comma: ',',
  hyphen: '-',
}

/** Codes that an encoding gives other glyphs (§9.6.6.1): letters by their own name, others as far as figures need. */
function readDifferences(encoding: PdfValue, file: PdfFile): ReadonlyMap<number, string> {
  const names = new Map<number, string>()
  const list = isDictionary(encoding) ? file.resolve(encoding.get('Differences')) : undefined
  let code = 0
  for (const item of Array.isArray(list) ? (list as ReadonlyArray<PdfValue>) : []) {
    if (typeof item === 'number') code = item
    const name = nameOf(item)
    if (name === undefined) continue
    const point = /^uni([0-9A-F]{4})$/.exec(name)?.[1]
    const character = point === undefined ? name : String.fromCharCode(Number.parseInt(point, 16))
    names.set(code++, glyphNames[name] ?? (character.length === 1 ? character : ''))
  }
  return names
}
