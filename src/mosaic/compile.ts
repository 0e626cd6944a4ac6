import {makeGroups} from './groups.ts'
import {isFixed, type Problem, type Quantity, type QuotientRule, type Rule, stepOf} from './problem.ts'
import {normalise, overColumns, type Program, type ProgramColumn, type ProgramRow} from './program.ts'
import {find, type Quantities, type Row, substitute, toRows} from './to-rows.ts'

/** Quantities that hang together, and with nothing else, as a linear programme. */
export interface Component {
  readonly program: Program
  readonly columns: ReadonlyMap<string, Column>
  /** For each row of the programme the rule that it comes from. */
  readonly rules: ReadonlyArray<Rule>
  /** Hidden quotients of quantities in it whose denominator is not known, so that no row can hold them. */
  readonly quotients: ReadonlyArray<QuotientRule>
}

export interface Column {
  readonly index: number
  /** What one of the column stands for: the quantity's step, so that its possible values are whole numbers. */
  readonly unit: number
}

/** Takes a problem apart into components, and leaves out those that hold nothing to protect. */
export function compile({quantities, rules}: Problem): ReadonlyArray<Component> {
  const groups = makeGroups()
  const rows = rules.flatMap((rule) => toRows(rule, quantities))
  const quotients = rules.filter((rule) => rule.type === 'quotient' && isOpen(rule, quantities)) as QuotientRule[]
  for (const {terms} of rows) groups.join([...terms.keys()])
  for (const rule of quotients) groups.join(operandsOf(rule, quantities))

  const parts = new Map<string, {rows: Row[]; quotients: QuotientRule[]; members: Set<string>}>()
  const partOf = (ids: ReadonlyArray<string>): {rows: Row[]; quotients: QuotientRule[]} => {
    const group = groups.of(ids[0] ?? '')
    const part = parts.get(group) ?? {rows: [], quotients: [], members: new Set<string>()}
    parts.set(group, part)
    for (const id of ids) part.members.add(id)
    return part
  }
  for (const row of rows) partOf([...row.terms.keys()]).rows.push(row)
  for (const rule of quotients) partOf(operandsOf(rule, quantities)).quotients.push(rule)
  return [...parts.values()]
    .map((part) => ({...part, members: [...part.members].map((id) => find(quantities, id))}))
    .filter((part) => part.quotients.length > 0 || part.members.some(({kind}) => kind === 'hidden'))
    .map(({members, ...part}) => toComponent(members, part.rows, part.quotients))
}

/** Whether a quotient is to be protected and its denominator is not known. */
function isOpen(rule: QuotientRule, quantities: Quantities): boolean {
  const isHidden = find(quantities, rule.result).kind === 'hidden'
  return isHidden && substitute(rule.denominator, quantities).terms.size > 0
}

function operandsOf({numerator, denominator}: QuotientRule, quantities: Quantities): ReadonlyArray<string> {
  const ids = new Set([...denominator.terms.keys(), ...numerator.terms.keys()])
  return [...ids].filter((id) => !isFixed(find(quantities, id)))
}

function toComponent(
  members: ReadonlyArray<Quantity>,
  rows: ReadonlyArray<Row>,
  quotients: ReadonlyArray<QuotientRule>,
): Component {
  const columns = new Map(members.map((quantity, index) => [quantity.id, {index, unit: stepOf(quantity) ?? 1}]))
  const program = {columns: members.map(toColumn), rows: rows.map((row) => toProgramRow(row, columns))}
  return {program, columns, rules: rows.map(({rule}) => rule), quotients}
}

function toColumn(quantity: Quantity): ProgramColumn {
  const step = stepOf(quantity)
  const unit = step ?? 1
  return {lower: quantity.lower / unit, upper: quantity.upper / unit, isWhole: step !== undefined}
}

function toProgramRow({terms, lower, upper}: Row, columns: ReadonlyMap<string, Column>): ProgramRow {
  return normalise({terms: overColumns({constant: 0, terms}, columns).terms, lower, upper})
}
