import type {Cell, Column, Dataset, NumberCell, Row} from '../model/dataset.ts'
import {findDecimals, formatCell} from '../model/format.ts'
import {assess, type Measured, round} from './assess.ts'
import {compareProperties} from './compare-description.ts'
import type {Change, Finding, Subject} from './comparison.ts'
import type {Context} from './context.ts'
import {nameAxis} from './name-axis.ts'
import {findPeriod, isBefore} from './period.ts'
import {statusNames} from './words.ts'

interface Place {
  readonly dataset: Dataset
  readonly row: Row
  readonly column: Column
}

/** A cell of both versions: its figure and what is said of it. */
export function compareCell(
  {from, to}: {readonly from: Place; readonly to: Place},
  place: Finding['place'],
  context: Context,
): ReadonlyArray<Finding> {
  const before = from.row.cells.get(from.column.id)
  const after = to.row.cells.get(to.column.id)
  if (before === after) return []
  const path = [to.dataset.id, to.row.id, to.column.id]
  const name = [nameAxis(to.row), nameAxis(to.column)].join(', ')
  const subject: Subject = {type: 'cell', path, title: `${to.dataset.title}: ${name}`, part: name}
  const crossing = crossBorder(before, after)
  const properties = crossing === undefined ? compareProperties(describe(before), describe(after), subject, place) : []
  if (crossing === undefined && isSameFigure(from, before, to, after)) return properties
  const printed = {from: print(from, before), to: print(to, after)}
  const base = {subject, place, ...printed, ...assessBoth(from, before, to, after)}
  if (crossing !== undefined)
    return [{id: `rubricering_${path.join('_')}`, category: 'classification', change: crossing, ...base}]
  const change = nameChange({from, to}, before, after, context)
  return [{id: `cijfer_${path.join('_')}`, category: 'figure', change, ...base}, ...properties]
}

function assessBoth(
  from: Place,
  before: Cell | undefined,
  to: Place,
  after: Cell | undefined,
): Pick<Finding, 'figure'> {
  const [old, current] = [measure(from, before), measure(to, after)]
  return old === undefined && current === undefined ? {} : {figure: assess(old, current)}
}

/** Whether a figure left the public table, where "niet openbaar" took its place, or came back into it. */
function crossBorder(before: Cell | undefined, after: Cell | undefined): 'rose' | 'fell' | undefined {
  if (isStated(before) && isWithheld(after)) return 'rose'
  return isWithheld(before) && isStated(after) ? 'fell' : undefined
}

function isWithheld(cell: Cell | undefined): boolean {
  return cell?.type === 'missing' && cell.reason === 'not-public'
}

function isStated(cell: Cell | undefined): cell is Exclude<Cell, {type: 'missing'}> {
  return cell !== undefined && cell.type !== 'missing'
}

function nameChange(
  {from, to}: {readonly from: Place; readonly to: Place},
  before: Cell | undefined,
  after: Cell | undefined,
  {reportingPeriod}: Context,
): Change {
  if (!isStated(before)) return isStated(after) ? 'added' : 'changed'
  if (!isStated(after)) return 'removed'
  if (before.type !== 'number' || after.type !== 'number') return 'changed'
  const period = findPeriod(to.row, to.column, after)
  const isPast = period !== undefined && isBefore(period, reportingPeriod)
  return isPast && period === findPeriod(from.row, from.column, before) ? 'revised' : 'changed'
}

/** Whether a reader of the figures sees the same: not further than the decimals that are printed. */
function isSameFigure(from: Place, before: Cell | undefined, to: Place, after: Cell | undefined): boolean {
  if (before === undefined || after === undefined) return before === after
  if (before.type !== 'number' || after.type !== 'number')
    return before.type === after.type && before.text === after.text
  const isSameValue = before.value === after.value || isPrintedAlike({...from, cell: before}, {...to, cell: after})
  return (
    isSameValue &&
    before.whole === after.whole &&
    before.text === after.text &&
    before.approximation === after.approximation &&
    before.unit === after.unit
  )
}

function isPrintedAlike(from: Measured, to: Measured): boolean {
  const decimals = [from, to].map(({dataset, row, column, cell}) => findDecimals(dataset, row, column, cell))
  return decimals[0] === decimals[1] && round(from) === round(to)
}

function measure(place: Place, cell: Cell | undefined): Measured | undefined {
  return cell?.type === 'number' ? {...place, cell} : undefined
}

function print({dataset, row, column}: Place, cell: Cell | undefined): string | undefined {
  return cell && formatCell(dataset, row, column, cell)
}

function describe(cell: Cell | undefined): ReadonlyArray<readonly [string, string | undefined]> {
  const number: Partial<NumberCell> = cell?.type === 'number' ? cell : {}
  return [
    ['noot', cell?.note],
    ['status', number.status && statusNames[number.status]],
  ]
}
