import {findNumber} from '../../model/chart-form.ts'
import type {Column, Dataset} from '../../model/dataset.ts'
import {findProvince} from '../../model/provinces.ts'
import {type DrawnFigure, drawnFigure} from '../figures.ts'

/** What a map of the provinces shows. */
export interface ProvinceFigures {
  /** The total where there is one, else the first column with figures. */
  readonly measure: Column | undefined
  /** By id of the province, in the order of the table. */
  readonly figures: ReadonlyMap<string, DrawnFigure>
}

export function collectProvinces(dataset: Dataset): ProvinceFigures {
  const measure = findMeasure(dataset)
  const figures = new Map<string, DrawnFigure>()
  for (const row of dataset.rows) {
    const province = findProvince(row)
    const cell = measure && findNumber(row, measure)
    if (province !== undefined && measure && cell) figures.set(province, drawnFigure(dataset, row, measure, cell))
  }
  return {measure, figures}
}

function findMeasure({columns, rows}: Dataset): Column | undefined {
  const filled = columns.filter((column) => rows.some((row) => findNumber(row, column)))
  return filled.find(({role}) => role === 'total') ?? filled[0]
}
