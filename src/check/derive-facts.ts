import {highest} from '../model/classification.ts'
import type {Benchmark, Dataset, Role} from '../model/dataset.ts'
import {type Entry, findEntries} from './entry.ts'
import type {Fact} from './fact.ts'
import type {Unit} from './unit.ts'

/**
 * Everything that a sentence about a dataset may state: its cells, norms and targets, and what follows plainly from
 * them. Maps hold coordinates and give nothing.
 */
export function deriveFacts(dataset: Dataset): ReadonlyArray<Fact> {
  if (dataset.kind === 'map' || dataset.kind === 'world-map') return []
  const rows = findEntries(dataset)
  const columns = dataset.columns.map((column) => rows.flat().filter((entry) => entry.column === column))
  return [
    ...rows.flat().flatMap(toCellFacts),
    ...holdAgainst(dataset.standard, 'standard', rows),
    ...holdAgainst(dataset.target, 'target', rows),
    ...rows.flatMap((row) => pairs(row).flatMap(([from, to]) => compareColumns(from, to, row))),
    ...columns.flatMap((column) => pairs(column).flatMap(([a, b]) => compareRows(a, b))),
    ...columns.flatMap(sumRows),
  ]
}

const points: Unit = {kind: 'points'}
const percent: Unit = {kind: 'percent'}

/** The figure of a cell, and the whole that it is a part of. */
function toCellFacts(entry: Entry): ReadonlyArray<Fact> {
  const since = entry.years.length > 1 ? entry.years[0] : undefined
  const {value, whole} = entry.cell
  const fact = {...common([entry], entry), since}
  const figure: Fact = {...fact, kind: 'cell', value, directive: 'waarde'}
  return whole === undefined ? [figure] : [figure, {...fact, kind: 'whole', value: whole, directive: undefined}]
}

/** From one column to another of the same row: the difference, the growth, and how much of a plan was reached. */
function compareColumns(from: Entry, to: Entry, row: ReadonlyArray<Entry>): ReadonlyArray<Fact> {
  if ([from, to].some(isDifference) || from.unit.kind !== to.unit.kind || crossesBreak(from, to)) return []
  if (from.subject.words.join() !== to.subject.words.join()) return []
  const between = row.slice(row.indexOf(from) + 1, row.indexOf(to))
  const isAdjacent = between.every(({subject}) => subject !== from.subject)
  const fact = {...common([from, to], to), since: from.years.at(-1), isAdjacent}
  const rise = to.cell.value - from.cell.value
  const isPercent = to.unit.kind === 'percent'
  const directive = isPercent ? 'procentpunt' : 'verschil'
  const isGap = from.subject.isPlanned !== to.subject.isPlanned
  const kind = isGap ? 'gap' : isPercent ? 'points' : 'difference'
  const value = isGap && to.subject.isPlanned ? -rise : rise
  const difference: Fact = {...fact, kind, value, unit: isPercent ? points : to.unit, directive}
  const facts: Fact[] = [difference]
  if (from.cell.value !== 0 && !isGap) {
    const growth = (rise / from.cell.value) * 100
    facts.push({...fact, kind: 'growth', value: growth, unit: percent, decimals: 1, directive: 'groei'})
  }
  if (to.subject.isPlanned && !from.subject.isPlanned && !isPercent && to.cell.value !== 0) {
    const reached = (from.cell.value / to.cell.value) * 100
    facts.push({...fact, kind: 'share', value: reached, unit: percent, decimals: 1, directive: undefined})
  }
  return facts
}

/** Two rows in one column: a part of a whole, or the distance to a plan. */
function compareRows(a: Entry, b: Entry): ReadonlyArray<Fact> {
  if (!isSameUnit(a.unit, b.unit)) return []
  const facts: Fact[] = []
  for (const [part, whole] of [
    [a, b],
    [b, a],
  ] as const) {
    const isWhole = whole.subject.isPlanned || whole.row.role === 'total' || whole.row.role === 'subtotal'
    if (!isWhole || part.row.role === 'total' || whole.cell.value === 0 || a.unit.kind === 'percent') continue
    const value = (part.cell.value / whole.cell.value) * 100
    facts.push({...common([part, whole], part), kind: 'share', value, unit: percent, decimals: 1, directive: 'aandeel'})
  }
  if (a.subject.isPlanned !== b.subject.isPlanned || a.unit.kind === 'percent') {
    const [actual, other] = a.subject.isPlanned ? [b, a] : [a, b]
    facts.push(gap(actual, actual.cell.value - other.cell.value, [actual, other]))
  }
  return facts
}

/** Any two ordinary rows of a column together, and all of them. */
function sumRows(column: ReadonlyArray<Entry>): ReadonlyArray<Fact> {
  const items = column.filter((entry) => !entry.subject.isPlanned && !isDifference(entry) && !isResult(entry.row.role))
  const first = items[0]
  if (first === undefined || items.some(({unit}) => !isSameUnit(unit, first.unit))) return []
  const groups: ReadonlyArray<ReadonlyArray<Entry>> = items.length > 2 ? [...pairs(items), items] : pairs(items)
  return groups.map((group) => {
    const value = group.reduce((total, {cell}) => total + cell.value, 0)
    return {...common(group, first), kind: 'sum', value, directive: undefined}
  })
}

/** A norm or a target that stands beside the table, and how far the figures are from it. */
function holdAgainst(
  benchmark: Benchmark | undefined,
  role: Role,
  rows: ReadonlyArray<ReadonlyArray<Entry>>,
): ReadonlyArray<Fact> {
  if (benchmark === undefined) return []
  const held = rows
    .flat()
    .filter(({row, subject}) =>
      benchmark.row === undefined ? !subject.isPlanned && row.role !== 'share' : benchmark.row === row.id,
    )
  const last = held.at(-1)
  if (last === undefined) return []
  const level = highest(benchmark.level, last.level)
  const years = (benchmark.period?.match(/\d{4}/g) ?? []).map(Number)
  const subject = {...last.subject, isPlanned: true, isDefault: true, role}
  return [
    {...common([last], last), level, years, subject, kind: 'benchmark', value: benchmark.value, directive: undefined},
    ...held.map((entry) => ({...gap(entry, entry.cell.value - benchmark.value, [entry]), level})),
  ]
}

function gap(of: Entry, value: number, operands: ReadonlyArray<Entry>): Fact {
  const unit = of.unit.kind === 'percent' ? points : of.unit
  return {...common(operands, of), kind: 'gap', value, unit, directive: undefined}
}

function common(
  operands: ReadonlyArray<Entry>,
  {subject, years, unit, decimals}: Entry,
): Omit<Fact, 'kind' | 'value' | 'directive'> {
  const level = highest(...operands.map((operand) => operand.level))
  return {operands, subject, years, unit, decimals, level, since: undefined, isAdjacent: false}
}

/** Whether a cell is itself a difference, or stands in a column of results, so that another of it means nothing. */
function isDifference({row, column}: Entry): boolean {
  return row.role === 'difference' || (column.role !== undefined && isResult(column.role))
}

function isResult(role: Role | undefined): boolean {
  return role === 'difference' || role === 'share' || role === 'subtotal' || role === 'total'
}

function isSameUnit(a: Unit, b: Unit): boolean {
  if (a.kind === 'money' && b.kind === 'money') return a.factor === b.factor
  if ('nouns' in a && 'nouns' in b) return a.nouns.join() === b.nouns.join()
  return a.kind === b.kind
}

/** A difference over a break in the series compares two definitions. */
function crossesBreak(from: Entry, to: Entry): boolean {
  const {breaks, columns} = from.dataset
  const position = (id: string): number => columns.findIndex((column) => column.id === id)
  const low = columns.indexOf(from.column)
  const high = columns.indexOf(to.column)
  return breaks.some((id) => position(id) > low && position(id) <= high)
}

function pairs<T>(items: ReadonlyArray<T>): ReadonlyArray<readonly [T, T]> {
  return items.flatMap((item, index) => items.slice(index + 1).map((other) => [item, other] as const))
}
