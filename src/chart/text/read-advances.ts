/** How wide each character of a font is, as a part of the font size. */
export type Advances = (codePoint: number) => number

/**
 * Reads the advance widths from a TrueType font.
 *
 * Only the tables `head`, `hhea`, `hmtx` and `cmap` (formats 4 and 12) are read, as described in the OpenType
 * specification, which takes a few milliseconds where a whole font library takes a hundred to load. Kerning is left
 * out: it makes texts a little narrower, so that what is measured here always fits.
 */
export function readAdvances(font: Uint8Array): Advances {
  const data = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const tables = readTables(data)
  const at = (tag: string): number => {
    const offset = tables.get(tag)
    if (offset === undefined) throw new Error(`Font without table ${tag}`)
    return offset
  }
  const unitsPerEm = data.getUint16(at('head') + 18)
  const metrics = data.getUint16(at('hhea') + 34)
  const hmtx = at('hmtx')
  const glyphOf = readCharacters(data, at('cmap'))
  return (codePoint) => data.getUint16(hmtx + 4 * Math.min(glyphOf(codePoint), metrics - 1)) / unitsPerEm
}

function readTables(data: DataView): ReadonlyMap<string, number> {
  const tables = new Map<string, number>()
  for (let table = 0; table < data.getUint16(4); table++) {
    const entry = 12 + 16 * table
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => data.getUint8(entry + byte)))
    tables.set(tag, data.getUint32(entry + 8))
  }
  return tables
}

/** Finds the glyph of a character; 0, the glyph of what is missing, when the font lacks it. */
function readCharacters(data: DataView, cmap: number): (codePoint: number) => number {
  const subtables = Array.from({length: data.getUint16(cmap + 2)}, (_, index) => {
    const offset = cmap + data.getUint32(cmap + 4 + 8 * index + 4)
    return {offset, format: data.getUint16(offset)}
  })
  const full = subtables.find(({format}) => format === 12)
  if (full !== undefined) return (codePoint) => findInGroups(data, full.offset, codePoint)
  const basic = subtables.find(({format}) => format === 4)
  if (basic === undefined) throw new Error('Font without a table of characters in format 4 or 12')
  return (codePoint) => findInSegments(data, basic.offset, codePoint)
}

function findInGroups(data: DataView, offset: number, codePoint: number): number {
  for (let group = 0; group < data.getUint32(offset + 12); group++) {
    const entry = offset + 16 + 12 * group
    const [start, end] = [data.getUint32(entry), data.getUint32(entry + 4)]
    if (codePoint >= start && codePoint <= end) return data.getUint32(entry + 8) + codePoint - start
  }
  return 0
}

function findInSegments(data: DataView, offset: number, codePoint: number): number {
  const twice = data.getUint16(offset + 6)
  for (let at = 0; at < twice; at += 2) {
    const end = data.getUint16(offset + 14 + at)
    if (codePoint > end) continue
    const start = data.getUint16(offset + 16 + twice + at)
    if (codePoint < start) return 0
    const delta = data.getUint16(offset + 16 + 2 * twice + at)
    const rangeAt = offset + 16 + 3 * twice + at
    const range = data.getUint16(rangeAt)
    if (range === 0) return (codePoint + delta) & 0xffff
    const glyph = data.getUint16(rangeAt + range + 2 * (codePoint - start))
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff
  }
  return 0
}
