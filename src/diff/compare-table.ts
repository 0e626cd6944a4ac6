import type {Axis, Column, Dataset, Row} from '../model/dataset.ts'
import {formatCell} from '../model/format.ts'
import {compareCell} from './compare-cell.ts'
import {compareAxes} from './compare-description.ts'
import type {Finding, Subject} from './comparison.ts'
import type {Context} from './context.ts'
import {nameAxis} from './name-axis.ts'
import {pairAxes} from './pair-axes.ts'

/**
 * Differences between two tables: columns and rows that came or went, each with its figures, and the cells that
 * both have. A row or column is known by its id, or by its title where that was given another id.
 */
export function compareTable(
  from: Dataset,
  to: Dataset,
  place: Finding['place'],
  context: Context,
): ReadonlyArray<Finding> {
  const columns = pairAxes<Column>(from.columns, to.columns)
  const rows = pairAxes<Row>(from.rows, to.rows)
  if (isEmpty(from) !== isEmpty(to)) return [comeOrGoWhole(from, to, place)]
  const findings: Finding[] = []
  for (const [before, after] of columns.both)
    findings.push(...compareAxes(before, after, subjectOf('column', to, after), place))
  for (const column of columns.onlyTo)
    findings.push(comeOrGo('added', 'column', to, column, listColumn(to, column), place))
  for (const column of columns.onlyFrom)
    findings.push(comeOrGo('removed', 'column', from, column, listColumn(from, column), place))
  for (const [before, after] of rows.both) {
    findings.push(...compareAxes(before, after, subjectOf('row', to, after), place))
    for (const [columnFrom, columnTo] of columns.both) {
      const tables = {
        from: {dataset: from, row: before, column: columnFrom},
        to: {dataset: to, row: after, column: columnTo},
      }
      findings.push(...compareCell(tables, place, context))
    }
  }
  for (const row of rows.onlyTo) findings.push(comeOrGo('added', 'row', to, row, listRow(to, row), place))
  for (const row of rows.onlyFrom) findings.push(comeOrGo('removed', 'row', from, row, listRow(from, row), place))
  return findings
}

function isEmpty({rows, columns}: Dataset): boolean {
  return rows.length === 0 || columns.length === 0
}

/** An indicator that got its first figures, or lost all of them, and kept its title. */
function comeOrGoWhole(from: Dataset, to: Dataset, place: Finding['place']): Finding {
  const change = isEmpty(from) ? 'added' : 'removed'
  const filled = isEmpty(from) ? to : from
  const items = filled.rows.map((row) => `${nameAxis(row)}: ${listRow(filled, row).join('; ')}`)
  const subject: Subject = {type: 'dataset', path: [to.id], title: `${to.title}: alle cijfers`, part: 'alle cijfers'}
  return {id: `cijfer_${to.id}`, category: 'figure', change, subject, place, items}
}

function subjectOf(type: 'row' | 'column', dataset: Dataset, axis: Axis): Subject {
  return {type, path: [dataset.id, axis.id], title: `${dataset.title}: ${nameAxis(axis)}`, part: nameAxis(axis)}
}

function comeOrGo(
  change: 'added' | 'removed',
  type: 'row' | 'column',
  dataset: Dataset,
  axis: Axis,
  items: ReadonlyArray<string>,
  place: Finding['place'],
): Finding {
  const subject = subjectOf(type, dataset, axis)
  const id = `cijfer_${dataset.id}_${type === 'row' ? 'rij' : 'kolom'}_${axis.id}`
  return {id, category: 'figure', change, subject, place, items}
}

/** The figures of a column, each with the name of its row. */
function listColumn(dataset: Dataset, column: Column): ReadonlyArray<string> {
  return dataset.rows.flatMap((row) => printOne(dataset, row, column, nameAxis(row)))
}

function listRow(dataset: Dataset, row: Row): ReadonlyArray<string> {
  return dataset.columns.flatMap((column) => printOne(dataset, row, column, nameAxis(column)))
}

function printOne(dataset: Dataset, row: Row, column: Column, name: string): ReadonlyArray<string> {
  const cell = row.cells.get(column.id)
  return cell === undefined ? [] : [`${name}: ${formatCell(dataset, row, column, cell)}`]
}
