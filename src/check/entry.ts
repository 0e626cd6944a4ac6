import {highest, type Level} from '../model/classification.ts'
import type {Cell, Column, Dataset, NumberCell, Role, Row} from '../model/dataset.ts'
import {findDecimals, findUnit} from '../model/format.ts'
import type {Operand} from '../model/print-figure.ts'
import {parseUnit, type Unit} from './unit.ts'
import {stems} from './words.ts'

/** A number cell with where it stands and what it is about. */
export interface Entry extends Operand {
  readonly cell: NumberCell
  readonly subject: Subject
  readonly unit: Unit
  readonly decimals: number
  /** One year, or the first and the last of a time. Empty when its column is no period. */
  readonly years: ReadonlyArray<number>
  readonly level: Level
}

/** What a row, or a row in a column that is no period, is about. */
export interface Subject {
  readonly dataset: Dataset
  /** What its own titles say. */
  readonly words: ReadonlyArray<string>
  /** What the groups above its row and column say. */
  readonly group: ReadonlyArray<string>
  /** What stands above them: the groups and the title of the dataset. */
  readonly context: ReadonlyArray<string>
  /** Whether it is what was planned, promised or demanded, not what was measured. */
  readonly isPlanned: boolean
  /** Whether a sentence that names no row means this one: a total, or what was measured. */
  readonly isDefault: boolean
  /** Whether all figures of its dataset are of one period, so that a sentence need not name it. */
  readonly isTimeless: boolean
  readonly role: Role | undefined
}

/** The number cells of a dataset, row by row. */
export function findEntries(dataset: Dataset): ReadonlyArray<ReadonlyArray<Entry>> {
  const subjectOf = nameSubjects(dataset)
  const unitOf = memoise((unit) => parseUnit(unit, dataset.scale))

  function toEntry(row: Row, column: Column): Entry | undefined {
    const cell = row.cells.get(column.id)
    if (cell?.type !== 'number') return undefined
    const period = findPeriod(cell, column)
    return {
      dataset,
      row,
      column,
      cell,
      years: (period.match(/\d{4}/g) ?? []).map(Number),
      subject: subjectOf(row, column, cell),
      unit: unitOf(findUnit(dataset, row, column, cell) ?? ''),
      decimals: findDecimals(dataset, row, column, cell),
      level: highest(dataset.level, row.level, column.level, cell.level),
    }
  }

  return dataset.rows.map((row) =>
    dataset.columns.map((column) => toEntry(row, column)).filter((entry) => entry !== undefined),
  )
}

function findPeriod(cell: Cell | undefined, column: Column): string {
  const own = cell?.type === 'number' ? cell.period : undefined
  return own ?? column.period ?? (/^\d{4}$/.test(column.id) ? column.id : '')
}

const planned: ReadonlyArray<Role | undefined> = ['plan', 'target', 'standard', 'commitment']

/** Makes a function that says what a cell is about; cells about the same share one subject. */
function nameSubjects(dataset: Dataset): (row: Row, column: Column, cell: NumberCell) => Subject {
  const subjects = new Map<string, Subject>()
  const cells = dataset.rows.flatMap((row) =>
    dataset.columns.map((column) => findPeriod(row.cells.get(column.id), column)),
  )
  const isTimeless = new Set(cells).size <= 1
  const wordsOf = memoise((text) => stems(text).filter((word) => !roleWords.has(word)))
  const wordsOfAll = (texts: ReadonlyArray<string | undefined>): ReadonlyArray<string> => [
    ...new Set(texts.flatMap((text) => (text === undefined ? [] : wordsOf(text)))),
  ]
  return (row, column, cell) => {
    const role = [column.role, row.role].find((each) => planned.includes(each)) ?? row.role ?? column.role
    const isTotal = row.role === 'total'
    const words = wordsOfAll([isTotal ? undefined : row.title, column.title, cell.text])
    const above = wordsOfAll([dataset.title, row.group, column.group])
    const isDefault = isTotal || role === 'actual' || dataset.rows.length === 1
    const key = [role, isDefault, row.group, column.group, ...words].join(' ')
    const subject = subjects.get(key) ?? {
      dataset,
      words,
      group: wordsOfAll([row.group, column.group]),
      context: above.filter((word) => !words.includes(word)),
      isPlanned: planned.includes(role),
      isDefault,
      isTimeless,
      role,
    }
    subjects.set(key, subject)
    return subject
  }
}

function memoise<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const result = known.get(text) ?? compute(text)
    known.set(text, result)
    return result
  }
}

/** Words of titles that say what a figure is for, which roles say already. */
const roleWords = new Set(
  stems('plan plancijfer gepland streefcijfer streefwaarde doel norm toegezegd voldaan realisatie cijfer stand'),
)
