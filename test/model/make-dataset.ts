import {VFile} from 'vfile'
import type {Cell, Column, Dataset, NumberCell, Row} from '../../src/model/dataset.ts'

/** Makers of small datasets for tests: everything that a test does not name is ordinary and absent. */
const axis = {
  group: undefined,
  role: undefined,
  unit: undefined,
  decimals: undefined,
  direction: undefined,
  level: 'openbaar',
  formula: undefined,
  place: undefined,
} as const

export function column(id: string, more: Partial<Column> = {}): Column {
  return {...axis, id, title: id, period: undefined, ...more}
}

export function number(value: number, more: Partial<NumberCell> = {}): NumberCell {
  return {
    type: 'number',
    value,
    whole: undefined,
    text: undefined,
    status: undefined,
    approximation: undefined,
    unit: undefined,
    decimals: undefined,
    period: undefined,
    computed: false,
    note: undefined,
    level: 'openbaar',
    place: undefined,
    ...more,
  }
}

export function row(id: string, cells: Readonly<Record<string, Cell>>, more: Partial<Row> = {}): Row {
  return {...axis, id, title: id, note: undefined, cells: new Map(Object.entries(cells)), ...more}
}

export function dataset(
  columns: ReadonlyArray<Column>,
  rows: ReadonlyArray<Row>,
  more: Partial<Dataset> = {},
): Dataset {
  return {
    id: 'proef',
    title: 'Proef',
    level: 'openbaar',
    kind: 'table',
    fictitious: false,
    unit: 'vte',
    decimals: 0,
    scale: 1,
    source: undefined,
    owner: undefined,
    referenceDate: undefined,
    definition: undefined,
    message: undefined,
    direction: undefined,
    standard: undefined,
    target: undefined,
    breaks: [],
    breakReason: undefined,
    display: 'both',
    displayReason: undefined,
    withoutFigures: undefined,
    relations: [],
    notes: [],
    columns,
    rows,
    file: new VFile(),
    ...more,
  }
}
