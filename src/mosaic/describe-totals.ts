import type {Axis, Dataset, Role} from '../model/dataset.ts'
import {findUnit} from '../model/format.ts'
import type {Draft, Round} from './draft.ts'
import {add, constantOf, type Expression, quantityOf} from './expression.ts'
import {judgeZero, stateZero} from './state-rule.ts'

/**
 * States what readers take for granted without being told: that a row or column called a total adds up the others,
 * and that shares add up to 100%. Only where it holds for all that is known of it.
 */
export function describeTotals(draft: Draft, round: Round): void {
  for (const dataset of round.datasets.values()) {
    const {rows, columns} = dataset
    describeAxis(draft, dataset, rows, columns, (row, column) => round.find(dataset.id, row.id, column.id))
    describeAxis(draft, dataset, columns, rows, (column, row) => round.find(dataset.id, row.id, column.id))
  }
}

type FindAt = (line: Axis, cross: Axis) => string | undefined

function describeAxis(
  draft: Draft,
  dataset: Dataset,
  lines: ReadonlyArray<Axis>,
  crosses: ReadonlyArray<Axis>,
  at: FindAt,
): void {
  for (const total of lines) {
    if ((total.role !== 'total' && total.role !== 'subtotal') || total.formula !== undefined) continue
    for (const parts of partsOf(total, lines)) {
      const sums = crosses.map((cross) => {
        const sum = addUp(parts, cross, at)
        const result = at(total, cross)
        return sum && result !== undefined ? {expression: add(sum, quantityOf(result), -1), result} : undefined
      })
      stateWhereAllHold(draft, sums)
    }
  }
  if (dataset.kind !== 'shares') return
  const parts = lines.filter((line) => isPart(line, ['actual', 'share']))
  const isShare = (line: Axis, cross: Axis): boolean => findUnit(dataset, line, cross) === '%'
  const sums = crosses
    .filter((cross) => parts.every((part) => isShare(part, cross)))
    .map((cross) => addUp(parts, cross, at))
    .map((sum) => sum && add(sum, constantOf(-100)))
  for (const sum of sums) if (sum && judgeZero(draft, sum) !== 'false') stateZero(draft, sum)
}

/** What a total may be the sum of: the ordinary lines, those of its group, those right before it; or subtotals. */
function partsOf(total: Axis, lines: ReadonlyArray<Axis>): ReadonlyArray<ReadonlyArray<Axis>> {
  const ordinary = lines.filter((line) => isPart(line, ['actual']))
  const before = lines.slice(0, lines.indexOf(total))
  const start = before.findLastIndex((line) => !isPart(line, ['actual'])) + 1
  const candidates = [
    ordinary,
    ordinary.filter(({group}) => group === total.group),
    before.slice(start),
    lines.filter(({role}) => role === 'subtotal' && total.role === 'total'),
  ]
  const distinct = new Map(candidates.map((parts) => [parts.map(({id}) => id).join(' '), parts]))
  return [...distinct.values()].filter((parts) => parts.length > 1)
}

function isPart({role}: Axis, roles: ReadonlyArray<Role>): boolean {
  return role === undefined || roles.includes(role)
}

function addUp(parts: ReadonlyArray<Axis>, cross: Axis, at: FindAt): Expression | undefined {
  if (parts.length < 2) return undefined
  let sum = constantOf(0)
  for (const part of parts) {
    const id = at(part, cross)
    if (id === undefined) return undefined
    sum = add(sum, quantityOf(id))
  }
  return sum
}

interface Total {
  readonly expression: Expression
  readonly result: string
}

function stateWhereAllHold(draft: Draft, sums: ReadonlyArray<Total | undefined>): void {
  const complete = sums.filter((sum) => sum !== undefined)
  const standings = complete.map(({expression}) => judgeZero(draft, expression))
  if (standings.includes('false') || !standings.some((standing) => standing === 'exact' || standing === 'rounded'))
    return
  for (const {expression, result} of complete) stateZero(draft, expression, {result})
}
