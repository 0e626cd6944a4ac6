import type {VFile} from 'vfile'
import {readCsv} from './read-csv.ts'
import {readWorkbook} from './read-workbook.ts'
import type {Table} from './table.ts'

/**
 * Reads the sheet of a spreadsheet. The name of `file` says whether it is CSV or xlsx; `sheet` names the sheet.
 *
 * Returns undefined, and says why on the file, when it cannot be read.
 */
export async function readTable(
  contents: Uint8Array,
  file: VFile,
  sheet: string | undefined,
): Promise<Table | undefined> {
  const rows = isWorkbook(file.path) ? await readWorkbook(contents, file, sheet) : readCsv(contents, file)
  return rows && {file, rows}
}

export function isWorkbook(path: string): boolean {
  return /\.xlsx$/i.test(path)
}

export function isSpreadsheet(path: string): boolean {
  return isWorkbook(path) || /\.csv$/i.test(path)
}
