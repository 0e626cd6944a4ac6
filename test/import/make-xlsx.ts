import {crc32} from 'node:zlib'

/** A cell as Excel stores it: a number format, an error, a formula with or without its result. */
export type XlsxCell =
  | string
  | number
  | undefined
  | {readonly value?: number | string; readonly format?: string; readonly formula?: string; readonly error?: string}

export interface XlsxSheet {
  readonly name: string
  readonly rows: ReadonlyArray<ReadonlyArray<XlsxCell>>
  readonly isHidden?: boolean
}

/**
 * Makes a workbook by hand, part by part after ECMA-376, so that what reads it is not what wrote it.
 *
 * Text goes into the shared strings, formats into the styles, as Excel does it.
 */
export function makeXlsx(sheets: ReadonlyArray<XlsxSheet>): Uint8Array {
  const strings: string[] = []
  const formats: string[] = []
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map(({name, isHidden}, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relationships}">${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}<Relationship Id="rIdStyles" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rIdStrings" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  }
  for (const [index, {rows}] of sheets.entries()) {
    const lines = rows.map((cells, row) => {
      const written = cells.map((cell, column) => writeCell(cell, `${String.fromCharCode(65 + column)}${row + 1}`))
      return cells.length === 0 ? '' : `<row r="${row + 1}">${written.join('')}</row>`
    })
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`
  }
  parts['xl/sharedStrings.xml'] =
    `<sst xmlns="${main}" count="${strings.length}" uniqueCount="${strings.length}">${strings.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join('')}</sst>`
  const numFmts = formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(code)}"/>`)
  const xfs = formats.map((code, index) => `<xf numFmtId="${builtIn[code] ?? 164 + index}" applyNumberFormat="1"/>`)
  parts['xl/styles.xml'] =
    `<styleSheet xmlns="${main}"><numFmts count="${formats.length}">${numFmts.join('')}</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="${formats.length + 1}"><xf numFmtId="0"/>${xfs.join('')}</cellXfs></styleSheet>`
  return zip(parts)

  function writeCell(cell: XlsxCell, place: string): string {
    if (cell === undefined) return ''
    const {value, format, formula, error} =
      typeof cell === 'object' ? cell : {value: cell, format: undefined, formula: undefined, error: undefined}
    const style = format === undefined ? '' : ` s="${indexOf(formats, format) + 1}"`
    const inner = formula === undefined ? '' : `<f>${escapeXml(formula)}</f>`
    if (error !== undefined) return `<c r="${place}" t="e">${inner}<v>${error}</v></c>`
    if (value === undefined) return `<c r="${place}"${style}>${inner}</c>`
    if (typeof value === 'number') return `<c r="${place}"${style}>${inner}<v>${value}</v></c>`
    return `<c r="${place}" t="s"${style}><v>${indexOf(strings, value)}</v></c>`
  }
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types'

/** Formats that Excel knows by number (ECMA-376, 18.8.30). */
const builtIn: Readonly<Record<string, number>> = {General: 0, '#,##0': 3, '0%': 9, '0.00%': 10}

function indexOf(list: string[], item: string): number {
  const found = list.indexOf(item)
  return found >= 0 ? found : list.push(item) - 1
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** A zip whose entries are stored as they are (PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16). */
function zip(parts: Readonly<Record<string, string>>): Uint8Array {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [path, text] of Object.entries(parts)) {
    const name = Buffer.from(path)
    const data = Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt32LE(crc32(data), 10)
    shared.writeUInt32LE(data.length, 14)
    shared.writeUInt32LE(data.length, 18)
    shared.writeUInt16LE(name.length, 22)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    local.push(Buffer.from('PK\x03\x04'), shared, name, data)
    central.push(Buffer.from('PK\x01\x02\x14\x00'), shared, rest, name)
    offset += 30 + name.length + data.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(Object.keys(parts).length, 8)
  end.writeUInt16LE(Object.keys(parts).length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...local, directory, end]))
}
