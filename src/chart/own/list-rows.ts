import type {Dataset} from '../../model/dataset.ts'
import {findDecimals, findUnit, formatCell, roundHalfAwayFromZero} from '../../model/format.ts'
import type {specificationFields} from '../../model/specification.ts'
import type {Measure} from '../plane.ts'
import {wrapText} from '../text/wrap-text.ts'

/** A cell of a dataset as an editor's picture draws it. */
export type PictureRow = Readonly<Record<(typeof specificationFields)[number], string | number | null>>

/**
 * The cells of a dataset, row by row: each figure rounded to what is printed, and null where there is none.
 *
 * Titles come in lines of at most `width` px, so that nothing on an axis is cut off.
 */
export function listRows(
  dataset: Dataset,
  {width, size, measure}: {readonly width: number; readonly size: number; readonly measure: Measure},
): ReadonlyArray<PictureRow> {
  const inLines = (title: string) => wrapText(title, width, (text) => measure(text, size)).join('\n')
  return dataset.rows.flatMap((row) =>
    dataset.columns.flatMap((column) => {
      const cell = row.cells.get(column.id)
      if (cell === undefined) return []
      const isNumber = cell.type === 'number'
      return {
        rij: row.id,
        rijTitel: inLines(row.title),
        kolom: column.id,
        kolomTitel: inLines(column.title),
        periode: (isNumber ? cell.period : undefined) ?? column.period ?? null,
        waarde: isNumber ? roundHalfAwayFromZero(cell.value, findDecimals(dataset, row, column, cell)) : null,
        eenheid: isNumber ? (findUnit(dataset, row, column, cell) ?? null) : null,
        afgedrukt: formatCell(dataset, row, column, cell),
      }
    }),
  )
}
