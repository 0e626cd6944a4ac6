// Makes the web fonts beside this file from the npm package source-sans: `node templates/html/fonts/make-fonts.mjs`.
//
// Each style of Source Sans 3 is cut down to the characters that a Dutch report needs. The licence (OFL.txt) reserves
// the name "Source" for the unchanged fonts, so the cut ones are named Stand Sans, inside the file and in style.css.
// Needed only when the typeface or the list of characters changes; the outcome is committed.
import {readFile, writeFile} from 'node:fs/promises'
import subsetFont from 'subset-font'

const family = 'Stand Sans'
const styles = {Regular: 'Regular', Semibold: 'Semibold', It: 'Italic', SemiboldIt: 'Semibold Italic'}
const characters = [
  span(0x20, 0x7e), // Latin
  span(0xa0, 0xff), // Latin-1: accents, ½ ² ³
  span(0x100, 0x17f), // Latin Extended-A: names from elsewhere in Europe
  'Șșˆ˜',
  '‐‑–—‘’‚“”„†‡•…′″‹›', // punctuation
  '\u2009\u200a\u202f', // thin spaces
  '€₀₁₂₃₄₅₆₇₈₉⁰⁴⁵⁶⁷⁸⁹™−×÷±≈≠≤≥∞', // CO₂, minus and other signs
  '←↑→↓↗↘▲▼◆○●■□✓', // arrows and marks
].join('')

const here = new URL('.', import.meta.url)
const source = new URL('../../../node_modules/source-sans/', here)

for (const [style, name] of Object.entries(styles)) {
  const whole = await readFile(new URL(`TTF/SourceSans3-${style}.ttf`, source))
  const font = await subsetFont(rename(whole, name), characters, {
    targetFormat: 'woff2',
    preserveNameIds: [0, 13, 14],
    keepFeatures: ['ccmp', 'kern', 'liga', 'locl', 'mark'], // figures of this typeface are tabular as they come
    noHinting: true,
  })
  const path = new URL(`StandSans-${style}.woff2`, here)
  await writeFile(path, font)
  process.stdout.write(`${path.pathname}: ${font.length} bytes\n`)
}
await writeFile(new URL('OFL.txt', here), await readFile(new URL('LICENSE.md', source)))

function span(first, last) {
  return Array.from({length: last - first + 1}, (_, index) => String.fromCodePoint(first + index)).join('')
}

/** A TrueType font under another name: its `name` table is built anew, the other tables are copied. */
function rename(font, style) {
  const count = font.readUInt16BE(4)
  const tables = Array.from({length: count}, (_, index) => {
    const at = 12 + 16 * index
    const tag = font.toString('latin1', at, at + 4)
    const start = font.readUInt32BE(at + 8)
    const data = font.subarray(start, start + font.readUInt32BE(at + 12))
    return {tag, data: tag === 'name' ? nameTable(data, style) : data}
  })
  const head = Buffer.from(font.subarray(0, 12 + 16 * count))
  const parts = [head]
  let offset = head.length
  tables.forEach(({data}, index) => {
    const at = 12 + 16 * index
    head.writeUInt32BE(offset, at + 8)
    head.writeUInt32BE(data.length, at + 12)
    const padding = Buffer.alloc(-data.length & 3)
    parts.push(data, padding)
    offset += data.length + padding.length
  })
  return Buffer.concat(parts)
}

function nameTable(old, style) {
  const plain = style.replace(' ', '')
  const names = new Map([
    ...keptNames(old),
    [1, style === 'Regular' || style === 'Italic' ? family : `${family} ${style.replace(' Italic', '')}`],
    [2, style.includes('Italic') ? 'Italic' : 'Regular'],
    [3, `StandSans-${plain}`],
    [4, `${family} ${style}`],
    [6, `StandSans-${plain}`],
    [16, family],
    [17, style],
  ])
  const ids = [...names.keys()].sort((a, b) => a - b)
  const texts = ids.map((id) => Buffer.from(names.get(id), 'utf16le').swap16())
  const head = Buffer.alloc(6 + 12 * ids.length)
  head.writeUInt16BE(ids.length, 2)
  head.writeUInt16BE(head.length, 4)
  let offset = 0
  ids.forEach((id, index) => {
    const record = [3, 1, 0x409, id, texts[index].length, offset] // Windows, Unicode, English
    record.forEach((value, field) => head.writeUInt16BE(value, 6 + 12 * index + 2 * field))
    offset += texts[index].length
  })
  return Buffer.concat([head, ...texts])
}

/** Copyright, version, licence and its address: these may and must stay. */
function* keptNames(table) {
  const texts = table.readUInt16BE(4)
  for (let index = 0; index < table.readUInt16BE(2); index++) {
    const [platform, , , id, length, offset] = [0, 1, 2, 3, 4, 5].map((field) => table.readUInt16BE(6 + 12 * index + 2 * field))
    if (platform !== 3 || ![0, 5, 13, 14].includes(id)) continue
    yield [id, Buffer.from(table.subarray(texts + offset, texts + offset + length)).swap16().toString('utf16le')]
  }
}
