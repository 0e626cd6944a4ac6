import {highest, type Level} from '../model/classification.ts'
import type {Column, Dataset, NumberCell, Role, Row} from '../model/dataset.ts'
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
  /** What stands above them: the group and the title of the dataset. */
  readonly context: ReadonlyArray<string>
  /** Whether it is what was planned, promised or demanded, not what was measured. */
  readonly isPlanned: boolean
  /** Whether a sentence that names no row means this one: a total, or what was measured. */
  readonly isDefault: boolean
  readonly role: Role | undefined
}

/** The number cells of a dataset, row by row. */
export function findEntries(dataset: Dataset): ReadonlyArray<ReadonlyArray<Entry>> {
  const subjects = new Map<string, Subject>()
  const share = (subject: Subject): Subject => {
    const {words, context, isPlanned, isDefault, role} = subject
    const key = JSON.stringify([words, context, isPlanned, isDefault, role])
    const known = subjects.get(key) ?? subject
    subjects.set(key, known)
    return known
  }
  return dataset.rows.map((row) =>
    dataset.columns.map((column) => toEntry(dataset, row, column, share)).filter((entry) => entry !== undefined),
  )
}

function toEntry(dataset: Dataset, row: Row, column: Column, share: (subject: Subject) => Subject): Entry | undefined {
  const cell = row.cells.get(column.id)
  if (cell?.type !== 'number') return undefined
  const period = cell.period ?? column.period ?? (/^\d{4}$/.test(column.id) ? column.id : '')
  const years = (period.match(/\d{4}/g) ?? []).map(Number)
  return {
    dataset,
    row,
    column,
    cell,
    years,
    subject: share(findSubject(dataset, row, column, cell)),
    unit: parseUnit(findUnit(dataset, row, column, cell), dataset.scale),
    decimals: findDecimals(dataset, row, column, cell),
    level: highest(dataset.level, row.level, column.level, cell.level),
  }
}

const planned: ReadonlyArray<Role | undefined> = ['plan', 'target', 'standard', 'commitment']

function findSubject(dataset: Dataset, row: Row, column: Column, cell: NumberCell): Subject {
  const role = [column.role, row.role].find((each) => planned.includes(each)) ?? row.role ?? column.role
  const isTotal = row.role === 'total'
  const own = [isTotal ? undefined : row.title, column.title, cell.text].join(' ')
  const above = [dataset.title, row.group, column.group].join(' ')
  const words = stems(own).filter((word) => !roleWords.has(word))
  return {
    dataset,
    words,
    context: stems(above).filter((word) => !roleWords.has(word) && !words.includes(word)),
    isPlanned: planned.includes(role),
    isDefault: isTotal || role === 'actual' || dataset.rows.length === 1,
    role,
  }
}

/** Words of titles that say what a figure is for, which roles say already. */
const roleWords = new Set(
  stems('plan plancijfer gepland streefcijfer streefwaarde doel norm toegezegd voldaan realisatie cijfer stand'),
)
