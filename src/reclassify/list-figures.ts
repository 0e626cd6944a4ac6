import type {Point} from 'unist'
import type {VFile} from 'vfile'
import type {Level} from '../model/classification.ts'
import type {Column, Dataset, NumberCell, Row} from '../model/dataset.ts'
import {findDecimals, roundHalfAwayFromZero} from '../model/format.ts'
import type {Passage} from './passage.ts'
import {findDigits, readNumbers, type WrittenNumber} from './read-numbers.ts'
import {readWords} from './read-words.ts'

/** A number in the sources: in a cell, or typed in a text. */
export interface Figure extends Omit<WrittenNumber, 'offset'> {
  readonly level: Level
  /** `set/row/column`, or that of the passage that it stands in. */
  readonly subject: string
  /** Words around it that say what it is about. */
  readonly words: ReadonlySet<string>
  readonly file: VFile
  /** The passage that it is typed in, and where. */
  readonly typed: {readonly passage: Passage; readonly offset: number} | undefined
  place(): Point | undefined
}

/** The figures of a dataset: each as it is stated, and as it is printed where that is rounded. */
export function listCellFigures(dataset: Dataset): ReadonlyArray<Figure> {
  return dataset.rows.flatMap((row) =>
    dataset.columns.flatMap((column) => {
      const cell = row.cells.get(column.id)
      return cell?.type === 'number' ? readCell(dataset, row, column, cell) : []
    }),
  )
}

/** The figures that are typed in a passage. */
export function listTypedFigures(passage: Passage): ReadonlyArray<Figure> {
  const words = findWords(passage.text)
  const {level, subject, file} = passage
  return readNumbers(passage.text).map(({digits, values, offset}) => ({
    digits,
    values,
    level,
    subject,
    words,
    file,
    typed: {passage, offset},
    place: () => passage.placeAt(offset),
  }))
}

function readCell(dataset: Dataset, row: Row, column: Column, cell: NumberCell): ReadonlyArray<Figure> {
  const printed = roundHalfAwayFromZero(cell.value, findDecimals(dataset, row, column, cell))
  const words = findWords([dataset.title, row.group, row.title, column.group, column.title].join(' '))
  return [...new Set([cell.value, printed])].map((value) => ({
    digits: findDigits(String(Math.abs(value))),
    values: [Math.abs(value)],
    level: cell.level,
    subject: `${dataset.id}/${row.id}/${column.id}`,
    words,
    file: dataset.file,
    typed: undefined,
    place: () => cell.place ?? row.place,
  }))
}

/** Words of five letters and more. */
function findWords(text: string): ReadonlySet<string> {
  return new Set(readWords(text).flatMap(({key}) => (/^\p{L}{5}/u.test(key) ? [key] : [])))
}
