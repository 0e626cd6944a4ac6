import type {RuleId} from '../../src/diagnostic/rules.ts'
import type {Cell, Dataset} from '../../src/model/dataset.ts'
import {type Solver, SolverTrouble} from '../../src/mosaic/program.ts'
import {column, dataset, number, row} from '../model/make-dataset.ts'
import {gap, kept} from './publish.ts'

/** Datasets that break one rule about what published figures give away together. */
export interface MosaicCase {
  readonly rule: RuleId
  readonly datasets: ReadonlyArray<Dataset>
  readonly earlier?: ReadonlyArray<Dataset>
  readonly solver?: Solver
}

const year = [column('2025')]

/** `a + b = totaal`, with a kept from readers. */
function sum(a: Cell, b: number, total: number): Dataset {
  const rows = [row('a', {2025: a}), row('b', {2025: number(b)})]
  return dataset(year, [...rows, row('totaal', {2025: number(total)}, {formula: 'a + b'})])
}

/** A table in which the rows and the columns add up. */
function crossTable(): Dataset {
  const columns = [column('2023'), column('2024'), column('2025'), column('alle', {formula: '2023 + 2024 + 2025'})]
  const line = (...values: ReadonlyArray<number>): Record<string, Cell> =>
    Object.fromEntries(columns.map(({id}, index) => [id, number(values[index] ?? 0)]))
  return dataset(columns, [
    row('a', {...line(7, 5, 13, 25), 2024: kept(5), 2025: kept(13)}),
    row('b', line(9, 8, 10, 27)),
    row('c', line(8, 4, 7, 19)),
    row('totaal', line(24, 17, 30, 71), {formula: 'som(a, b, c)'}),
  ])
}

export const mosaicCases: ReadonlyArray<MosaicCase> = [
  {rule: 'mozaiek-afronden', datasets: [sum(kept(100), 4326, 4426)]},
  {rule: 'mozaiek-achterhouden', datasets: [sum(kept(9), 2, 11)]},
  {rule: 'mozaiek-beide', datasets: [crossTable()]},
  {
    rule: 'mozaiek-zonder-uitweg',
    datasets: [dataset(year, [row('a', {2025: kept(100)})])],
    earlier: [dataset(year, [row('a', {2025: number(100)})])],
  },
  {rule: 'mozaiek-regel-onwaar', datasets: [sum(kept(30), 20, 51)]},
  {rule: 'mozaiek-tegenstrijdig', datasets: [sum(gap('not-public'), 30, 20)]},
  {
    rule: 'mozaiek-onopgelost',
    datasets: [sum(kept(100), 4326, 4426)],
    solver: {
      open: () => {
        throw new SolverTrouble('unsolved', 'gave up')
      },
    },
  },
  {
    rule: 'mozaiek-regel-niet-lineair',
    datasets: [
      dataset(year, [
        row('a', {2025: kept(5)}),
        row('b', {2025: kept(4)}),
        row('product', {2025: number(20)}, {formula: 'a * b'}),
      ]),
    ],
  },
]
