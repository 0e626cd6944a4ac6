import type {Point} from 'unist'
import type {VFile} from 'vfile'

/** A sheet as it was read. */
export interface Table {
  /** Carries the messages; their lines and columns are rows and columns of the sheet. */
  readonly file: VFile
  /** `rows[0]` is row 1 of the spreadsheet. Rows may differ in length. */
  readonly rows: ReadonlyArray<ReadonlyArray<SheetCell>>
}

export type SheetCell =
  | {readonly type: 'empty'}
  /** `isPercent`: formatted as a percentage, so that 0.737 is seen as 73,7%. */
  | {readonly type: 'number'; readonly value: number; readonly isPercent: boolean}
  | {readonly type: 'text'; readonly text: string}
  /** What is no figure and no word: a date, an error, TRUE. `words` says so in Dutch; `text` is how it reads. */
  | {readonly type: 'unfit'; readonly words: string; readonly text: string}

export const emptyCell: SheetCell = {type: 'empty'}

/** A text as a cell, without the spaces around it. */
export function textCell(text: string): SheetCell {
  const trimmed = text.trim()
  return trimmed === '' ? emptyCell : {type: 'text', text: trimmed}
}

/** A cell as a head or the name of a row reads. */
export function readName(cell: SheetCell | undefined): string {
  if (cell === undefined || cell.type === 'empty') return ''
  return cell.type === 'number' ? String(cell.value) : cell.text
}

/** The place of a cell, both counted from 0, in a message. */
export function placeOf(row: number, column: number): Point {
  return {line: row + 1, column: column + 1}
}

/** A place as spreadsheets name it: `C3`. */
export function nameCell({line, column}: Point): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters + line
}
