import type {Axis, Column, Dataset, Row} from '../model/dataset.ts'
import {formatCell} from '../model/format.ts'
import {compareCell} from './compare-cell.ts'
import {compareAxes} from './compare-description.ts'
import {compareLevel} from './compare-level.ts'
import type {Finding, Subject} from './comparison.ts'
import type {Context} from './context.ts'
import {nameAxis} from './name-axis.ts'
import {pairBy} from './pair.ts'

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
  const keys = [({id}: Axis) => id, ({title, group, role}: Axis) => [title, group, role].join('\u0000')] as const
  const columns = pairBy<Column>(from.columns, to.columns, ...keys)
  const rows = pairBy<Row>(from.rows, to.rows, ...keys)
  const holder = {from: from.level, to: to.level}
  const findings: Finding[] = []
  const levelOf = (type: 'row' | 'column', axis: Axis, before?: Axis, after?: Axis): ReadonlyArray<Finding> =>
    compareLevel({
      subject: subjectOf(type, to, axis),
      id: `${to.id}_${type === 'row' ? 'rij' : 'kolom'}_${axis.id}`,
      place,
      from: before?.level,
      to: after?.level,
      holder,
    })

  for (const [before, after] of columns.both) {
    const subject = subjectOf('column', to, after)
    findings.push(...levelOf('column', after, before, after), ...compareAxes(before, after, subject, place))
  }
  for (const column of columns.onlyTo)
    findings.push(
      ...levelOf('column', column, undefined, column),
      comeOrGo('added', 'column', to, column, listColumn(to, column), place),
    )
  for (const column of columns.onlyFrom)
    findings.push(
      ...levelOf('column', column, column),
      comeOrGo('removed', 'column', from, column, listColumn(from, column), place),
    )
  for (const [before, after] of rows.both) {
    const subject = subjectOf('row', to, after)
    findings.push(...levelOf('row', after, before, after), ...compareAxes(before, after, subject, place))
    for (const [columnFrom, columnTo] of columns.both) {
      const tables = {
        from: {dataset: from, row: before, column: columnFrom},
        to: {dataset: to, row: after, column: columnTo},
      }
      findings.push(...compareCell(tables, place, context))
    }
  }
  for (const row of rows.onlyTo)
    findings.push(...levelOf('row', row, undefined, row), comeOrGo('added', 'row', to, row, listRow(to, row), place))
  for (const row of rows.onlyFrom)
    findings.push(...levelOf('row', row, row), comeOrGo('removed', 'row', from, row, listRow(from, row), place))
  return findings
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
