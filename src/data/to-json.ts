import type {Cell, Column, Dataset, Row} from '../model/dataset.ts'
import {findDecimals, findUnit, formatCell, roundHalfAwayFromZero} from '../model/format.ts'

/** A dataset as open data: like its source, with each value as it is printed beside it. */
export function toJson(dataset: Dataset): string {
  const {id, title, unit, source, owner, referenceDate, definition, notes, breaks, breakReason, fictitious} = dataset
  const data = {
    id,
    titel: title,
    eenheid: unit,
    schaal: dataset.scale === 1 ? undefined : dataset.scale,
    bron: source,
    eigenaar: owner,
    peildatum: referenceDate,
    definitie: definition,
    fictief: fictitious || undefined,
    trendbreuk: breaks.length > 0 ? {vanaf: breaks, reden: breakReason} : undefined,
    noten: notes.length > 0 ? notes : undefined,
    kolommen: dataset.columns.map((column) => ({
      id: column.id,
      titel: column.title,
      groep: column.group,
      periode: column.period,
    })),
    rijen: dataset.rows.map((row) => ({
      id: row.id,
      titel: row.title,
      groep: row.group,
      noot: row.note,
      waarden: Object.fromEntries(
        dataset.columns.flatMap((column) => describeCell(dataset, row, column, row.cells.get(column.id))),
      ),
    })),
  }
  return `${JSON.stringify(data, null, 1)}\n`
}

function describeCell(
  dataset: Dataset,
  row: Row,
  column: Column,
  cell: Cell | undefined,
): ReadonlyArray<readonly [string, object]> {
  if (cell === undefined) return []
  const printed = formatCell(dataset, row, column, cell)
  if (cell.type !== 'number') return [[column.id, {afgedrukt: printed, noot: cell.note}]]
  const decimals = findDecimals(dataset, row, column, cell)
  return [
    [
      column.id,
      {
        waarde: roundHalfAwayFromZero(cell.value, decimals),
        van: cell.whole === undefined ? undefined : roundHalfAwayFromZero(cell.whole, decimals),
        eenheid: findUnit(dataset, row, column, cell),
        afgedrukt: printed,
        status: cell.status === undefined ? undefined : statuses[cell.status],
        noot: cell.note,
      },
    ],
  ]
}

const statuses = {provisional: 'voorlopig', revised: 'herzien', estimate: 'raming'} as const
