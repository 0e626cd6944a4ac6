import {type Cell, type CellValue, readXlsx, type Sheet} from 'hucre/xlsx'
import type {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import {normalise, suggestName} from './match-name.ts'
import {emptyCell, type SheetCell, type Table, textCell} from './table.ts'

/** Reads a sheet of an xlsx workbook: the one named, or the only visible one with anything on it. */
export async function readWorkbook(
  contents: Uint8Array,
  file: VFile,
  name: string | undefined,
): Promise<Table['rows'] | undefined> {
  const sheets = await readSheets(contents)
  if (sheets === undefined) {
    const reason = 'het is geen werkmap, het is beschadigd, of er zit een wachtwoord op'
    diagnose(file, 'import-bestand-onleesbaar', undefined, {soort: 'xlsx', reden: reason})
    return undefined
  }
  const sheet = chooseSheet(sheets, file, name)
  return sheet?.rows.map((row, line) =>
    row.map((value, column) => toCell(value, sheet.cells?.get(`${line},${column}`))),
  )
}

async function readSheets(contents: Uint8Array): Promise<ReadonlyArray<Sheet> | undefined> {
  try {
    return (await readXlsx(contents, {readStyles: true})).sheets
  } catch {
    return undefined
  }
}

function chooseSheet(sheets: ReadonlyArray<Sheet>, file: VFile, name: string | undefined): Sheet | undefined {
  const list = (found: ReadonlyArray<Sheet>): string => found.map((sheet) => `‘${sheet.name}’`).join(', ')
  if (name !== undefined) {
    const named = sheets.find((sheet) => normalise(sheet.name) === normalise(name))
    const bedoeld = suggestName(
      name,
      sheets.map((sheet) => ({id: sheet.name})),
    )
    if (named === undefined)
      diagnose(file, 'import-blad-onbekend', undefined, {naam: name, bedoeld, bekend: list(sheets)})
    return named
  }
  const filled = sheets.filter(
    ({rows, hidden, veryHidden}) => !hidden && !veryHidden && rows.some((row) => row.some((value) => value !== null)),
  )
  if (filled.length > 1) diagnose(file, 'import-blad-kiezen', undefined, {bekend: list(filled)})
  if (filled.length === 0) diagnose(file, 'import-leeg', undefined)
  return filled.length === 1 ? filled[0] : undefined
}

function toCell(value: CellValue, {type, style, formula}: Partial<Cell> = {}): SheetCell {
  if (type === 'error') return {type: 'unfit', words: `de foutmelding ${String(value)}`, text: String(value)}
  if (value === null)
    return formula === undefined ? emptyCell : {type: 'unfit', words: 'een formule zonder uitkomst', text: ''}
  if (typeof value === 'string') return textCell(value)
  if (typeof value === 'boolean') return {type: 'unfit', words: value ? 'WAAR' : 'ONWAAR', text: String(value)}
  if (typeof value === 'number')
    return {type: 'number', value: trimNoise(value), isPercent: isPercentFormat(style?.numFmt ?? '')}
  const date = value.toISOString().slice(0, 10)
  return {type: 'unfit', words: `de datum ${date}`, text: /^y+$/i.test(style?.numFmt ?? '') ? date.slice(0, 4) : date}
}

/** A spreadsheet counts in binary and shows at most 15 digits: 0.1 + 0.2 is stored as 0.30000000000000004. */
function trimNoise(value: number): number {
  return Number(value.toPrecision(15))
}

/** Whether a number format shows a hundredfold with a percent sign; a sign in quotes or after a backslash is a word. */
function isPercentFormat(format: string): boolean {
  return format.replace(/"[^"]*"|\\.|_./g, '').includes('%')
}
