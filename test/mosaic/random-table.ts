import fc from 'fast-check'
import type {Problem, Quantity, Rule} from '../../src/mosaic/problem.ts'
import {hidden, problem, published, sumRule} from './make-problem.ts'

/** A table of counts with its margins, some of its inner cells hidden. */
export interface Table {
  readonly values: ReadonlyArray<ReadonlyArray<number>>
  /** `row,column` of what is hidden. */
  readonly hidden: ReadonlySet<string>
}

export function tables(size: number, most: number, mostHidden: number): fc.Arbitrary<Table> {
  return fc.tuple(fc.integer({min: 2, max: size}), fc.integer({min: 2, max: size})).chain(([height, width]) =>
    fc.record({
      values: fc.array(fc.array(fc.nat(most), {minLength: width, maxLength: width}), {
        minLength: height,
        maxLength: height,
      }),
      hidden: fc
        .uniqueArray(fc.tuple(fc.nat(height - 1), fc.nat(width - 1)), {
          minLength: 1,
          maxLength: mostHidden,
          selector: ([row, column]) => `${row},${column}`,
        })
        .map((places) => new Set(places.map(([row, column]) => `${row},${column}`))),
    }),
  )
}

/** The table as a problem: each row and column has its total printed. */
export function toProblem({values, hidden: places}: Table, minimum = 0.15): Problem {
  const quantities: Quantity[] = []
  const rules: Rule[] = []
  const add = (ids: ReadonlyArray<string>): number => ids.reduce((sum, id) => sum + valueAt(values, id), 0)
  const rows = values.map((row, index) => row.map((_, column) => `${index},${column}`))
  const columns = (values[0] ?? []).map((_, column) => values.map((_row, index) => `${index},${column}`))
  for (const id of rows.flat()) {
    const value = valueAt(values, id)
    quantities.push(places.has(id) ? hidden(id, value) : published(id, value))
  }
  for (const [kind, lines] of Object.entries({row: rows, column: columns})) {
    for (const [index, ids] of lines.entries()) {
      quantities.push(published(`${kind} ${index}`, add(ids)))
      rules.push(sumRule(`${kind} ${index}`, ids))
    }
  }
  return problem(quantities, rules, minimum)
}

/** Every table of counts that has the printed cells and margins, by trying all: values of the hidden cells. */
export function bruteForce({values, hidden: places}: Table): ReadonlyArray<ReadonlyMap<string, number>> {
  const ids = [...places]
  const left = new Map<string, number>()
  for (const id of ids) for (const line of linesOf(id)) left.set(line, (left.get(line) ?? 0) + valueAt(values, id))
  const found: Array<ReadonlyMap<string, number>> = []
  const place = (index: number, chosen: ReadonlyMap<string, number>): void => {
    const id = ids[index]
    if (id === undefined) {
      if ([...left.values()].every((rest) => rest === 0)) found.push(chosen)
      return
    }
    const most = Math.min(...linesOf(id).map((line) => left.get(line) ?? 0))
    for (let value = 0; value <= most; value++) {
      for (const line of linesOf(id)) left.set(line, (left.get(line) ?? 0) - value)
      place(index + 1, new Map([...chosen, [id, value]]))
      for (const line of linesOf(id)) left.set(line, (left.get(line) ?? 0) + value)
    }
  }
  place(0, new Map())
  return found
}

export function valueAt(values: Table['values'], id: string): number {
  const [row = 0, column = 0] = id.split(',').map(Number)
  return values[row]?.[column] ?? Number.NaN
}

function linesOf(id: string): ReadonlyArray<string> {
  const [row, column] = id.split(',')
  return [`row ${row}`, `column ${column}`]
}
