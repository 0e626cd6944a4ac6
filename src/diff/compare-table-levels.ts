import {highest, type Level} from '../model/classification.ts'
import type {Axis, Column, Dataset, Row} from '../model/dataset.ts'
import {formatCell} from '../model/format.ts'
import {compareLevel} from './compare-level.ts'
import type {Finding, Subject, SubjectType} from './comparison.ts'
import {nameAxis} from './name-axis.ts'
import type {Pairs} from './pair.ts'
import {pairAxes} from './pair-axes.ts'

/** Two versions of one thing; one that came or went lacks a side. */
interface Sides<T> {
  readonly from: T | undefined
  readonly to: T | undefined
}

/**
 * What happened to the levels within a dataset: of its norm and target, rows, columns and cells. What a whole went
 * through is told of the whole; a dataset that came or went lacks a side.
 */
export function compareTableLevels({from, to}: Sides<Dataset>, place: Finding['place']): ReadonlyArray<Finding> {
  const dataset = (to ?? from) as Dataset
  const holder = {from: from?.level, to: to?.level}
  const tell = (
    type: SubjectType,
    names: ReadonlyArray<string>,
    part: string,
    sides: Sides<Level>,
    within: Sides<Level>,
  ) => {
    const path = [dataset.id, ...names]
    const subject: Subject = {type, path, title: `${dataset.title}: ${part}`, part}
    return (printed: Sides<string>): ReadonlyArray<Finding> =>
      compareLevel({subject, id: [type, ...path].join('_'), place, ...sides, holder: within, printed})
  }
  const nothing = {from: undefined, to: undefined}
  const benchmarks = (['standard', 'target'] as const).flatMap((role) => {
    const name = {standard: 'norm', target: 'streefwaarde'}[role]
    return tell('benchmark', [name], name, {from: from?.[role]?.level, to: to?.[role]?.level}, holder)(nothing)
  })
  const columns = listSides(pairAxes<Column>(from?.columns ?? [], to?.columns ?? []))
  const rows = listSides(pairAxes<Row>(from?.rows ?? [], to?.rows ?? []))
  const ofAxis = (type: 'row' | 'column', sides: Sides<Axis>) => {
    const axis = (sides.to ?? sides.from) as Axis
    const levels = {from: sides.from?.level, to: sides.to?.level}
    return tell(type, [axis.id], nameAxis(axis), levels, holder)(nothing)
  }
  const cells = rows.flatMap((row) =>
    columns.flatMap((column) => {
      const before = findCell(from, row.from, column.from)
      const after = findCell(to, row.to, column.to)
      if (before?.level === after?.level && before?.within === after?.within) return []
      const [rowNow, columnNow] = [(row.to ?? row.from) as Row, (column.to ?? column.from) as Column]
      const part = [nameAxis(rowNow), nameAxis(columnNow)].join(', ')
      const levels = {from: before?.level, to: after?.level}
      const within = {from: before?.within, to: after?.within}
      return tell('cell', [rowNow.id, columnNow.id], part, levels, within)({from: before?.print(), to: after?.print()})
    }),
  )
  return [
    ...benchmarks,
    ...columns.flatMap((column) => ofAxis('column', column)),
    ...rows.flatMap((row) => ofAxis('row', row)),
    ...cells,
  ]
}

function listSides<T>({both, onlyFrom, onlyTo}: Pairs<T>): ReadonlyArray<Sides<T>> {
  return [
    ...both.map(([from, to]) => ({from, to})),
    ...onlyTo.map((to) => ({from: undefined, to})),
    ...onlyFrom.map((from) => ({from, to: undefined})),
  ]
}

function findCell(dataset: Dataset | undefined, row: Row | undefined, column: Column | undefined) {
  const cell = column && row?.cells.get(column.id)
  if (dataset === undefined || row === undefined || column === undefined || cell === undefined) return undefined
  const print = (): string => formatCell(dataset, row, column, cell)
  return {level: cell.level, within: highest(dataset.level, row.level, column.level), print}
}
