import type {Font} from './read-font.ts'
import {streamOf} from './read-font.ts'
import type {PdfFile} from './read-objects.ts'
import {type Dictionary, isDictionary, nameOf, type PdfValue} from './value.ts'

/**
 * Whether an embedded font holds a glyph, or a character in its map, that no text draws.
 *
 * A font is cut down to the glyphs that were asked for: one that was measured and never drawn tells of a text that
 * was there when the pages were made. Parts that drawn glyphs are put together from belong to those.
 */
export function hasUnusedGlyph({dictionary, map, drawn}: Font, file: PdfFile): boolean {
  if ([...(map?.characters.keys() ?? [])].some((code) => !drawn.has(code))) return true
  const [descendant] = asList(file.resolve(dictionary.get('DescendantFonts'))).map(file.resolve)
  if (!isDictionary(descendant)) return false
  const descriptor = file.resolve(descendant.get('FontDescriptor'))
  const font = isDictionary(descriptor) ? streamOf(descriptor.get('FontFile2'), file)?.contents : undefined
  return font !== undefined && hasOtherOutline(font, toGlyphs(drawn, descendant, file))
}

function asList(value: PdfValue): ReadonlyArray<PdfValue> {
  return Array.isArray(value) ? (value as ReadonlyArray<PdfValue>) : []
}

function toGlyphs(codes: ReadonlySet<number>, font: Dictionary, file: PdfFile): Set<number> {
  const map = streamOf(font.get('CIDToGIDMap'), file)?.contents
  if (map === undefined || nameOf(font.get('CIDToGIDMap')) === 'Identity') return new Set(codes)
  return new Set([...codes].map((code) => (code * 2 + 1 < map.length ? map.readUInt16BE(code * 2) : code)))
}

/** Whether a TrueType font has an outline that is neither among the glyphs nor part of one. */
function hasOtherOutline(font: Buffer, glyphs: ReadonlySet<number>): boolean {
  const tables = new Map<string, Buffer>()
  for (let at = 12; at < 12 + font.readUInt16BE(4) * 16; at += 16)
    tables.set(
      font.toString('latin1', at, at + 4),
      font.subarray(font.readUInt32BE(at + 8), font.readUInt32BE(at + 8) + font.readUInt32BE(at + 12)),
    )
  const [head, loca, outlines] = ['head', 'loca', 'glyf'].map((name) => tables.get(name))
  if (head === undefined || loca === undefined || outlines === undefined) return false
  const isLong = head.readInt16BE(50) === 1
  const count = loca.length / (isLong ? 4 : 2) - 1
  const offset = (glyph: number): number => (isLong ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2)
  const expected = new Set([0, ...glyphs])
  for (const glyph of expected)
    if (glyph < count)
      for (const part of partsOf(outlines.subarray(offset(glyph), offset(glyph + 1)))) expected.add(part)
  return Array.from({length: count}, (_, glyph) => glyph).some(
    (glyph) => offset(glyph + 1) > offset(glyph) && !expected.has(glyph),
  )
}

/** The glyphs that a composite glyph is put together from (OpenType, table `glyf`). */
function partsOf(outline: Buffer): ReadonlyArray<number> {
  if (outline.length < 10 || outline.readInt16BE(0) >= 0) return []
  const parts: number[] = []
  for (let at = 10; ; ) {
    const flags = outline.readUInt16BE(at)
    parts.push(outline.readUInt16BE(at + 2))
    at += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 64 ? 4 : flags & 128 ? 8 : 0)
    if ((flags & 32) === 0) return parts
  }
}
