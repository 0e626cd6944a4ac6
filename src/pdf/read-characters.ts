/** Whether a font has a glyph for a character. */
export type Characters = (codePoint: number) => boolean

/**
 * Reads from a TrueType font which characters it has.
 *
 * Only the table `cmap` (formats 4 and 12) is read, as the OpenType specification describes it: that takes a
 * millisecond, where loading a whole font library takes more than typesetting a chapter.
 */
export function readCharacters(font: Uint8Array): Characters {
  const data = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = findTable(data, 'cmap')
  const known = Array.from({length: data.getUint16(cmap + 2)}, (_, index) => {
    const subtable = cmap + data.getUint32(cmap + 4 + 8 * index + 4)
    const format = data.getUint16(subtable)
    if (format === 12) return readGroups(data, subtable)
    return format === 4 ? readSegments(data, subtable) : () => false
  })
  return (codePoint) => known.some((has) => has(codePoint))
}

function findTable(data: DataView, name: string): number {
  for (let table = 0; table < data.getUint16(4); table++) {
    const entry = 12 + 16 * table
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => data.getUint8(entry + byte)))
    if (tag === name) return data.getUint32(entry + 8)
  }
  throw new Error(`Font without table ${name}`)
}

/** Format 12: groups of neighbouring characters with neighbouring glyphs; glyph 0 is none. */
function readGroups(data: DataView, subtable: number): Characters {
  const groups = Array.from({length: data.getUint32(subtable + 12)}, (_, index) => {
    const group = subtable + 16 + 12 * index
    return {first: data.getUint32(group), last: data.getUint32(group + 4), glyph: data.getUint32(group + 8)}
  })
  return (code) => groups.some(({first, last, glyph}) => code >= first && code <= last && glyph + code - first !== 0)
}

/** Format 4: segments of the first 65,536 characters, each with an offset to glyphs or a difference from the code. */
function readSegments(data: DataView, subtable: number): Characters {
  const count = data.getUint16(subtable + 6) / 2
  const at = (array: number, segment: number) => subtable + 14 + (array * count + segment) * 2 + (array > 0 ? 2 : 0)
  return (code) => {
    if (code > 0xffff) return false
    for (let segment = 0; segment < count; segment++) {
      if (data.getUint16(at(0, segment)) < code) continue
      const first = data.getUint16(at(1, segment))
      if (first > code) return false
      const offset = data.getUint16(at(3, segment))
      const glyph = offset === 0 ? code : data.getUint16(at(3, segment) + offset + 2 * (code - first))
      return glyph !== 0 && ((glyph + data.getUint16(at(2, segment))) & 0xffff) !== 0
    }
    return false
  }
}
