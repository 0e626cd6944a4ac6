import type {Entry} from './entry.ts'
import type {Fact} from './fact.ts'

/** A figure in Dutch, by the ids of its cells, for an editor to find it: "de groei van set/rij van 2024 tot 2025". */
export function describeFact({kind, operands, subject}: Fact): string {
  const [first, second] = operands
  if (first === undefined) return subject.dataset.id
  const row = rowOf(first)
  const columns = second === undefined ? '' : `van ${first.column.id} tot ${second.column.id}`
  switch (kind) {
    case 'cell':
      return cellOf(first)
    case 'whole':
      return `het geheel in ${cellOf(first)}`
    case 'benchmark':
      return `de norm of streefwaarde van ${row}`
    case 'difference':
    case 'points':
      return `het verschil van ${row} ${columns}`
    case 'growth':
      return `de groei van ${row} ${columns}`
    case 'share':
      return `${cellOf(first)} als deel van ${nameBeside(second ?? first, first)}`
    case 'gap':
      return second === undefined
        ? `het verschil van ${cellOf(first)} met de norm of streefwaarde`
        : `het verschil van ${cellOf(first)} met ${nameBeside(second, first)}`
    case 'sum':
      return `de som van ${operands.map((entry) => entry.row.id).join(', ')} in ${subject.dataset.id}/…/${first.column.id}`
  }
}

function rowOf({dataset, row}: Entry): string {
  return `${dataset.id}/${row.id}`
}

function cellOf(entry: Entry): string {
  return `${rowOf(entry)}/${entry.column.id}`
}

/** What is new in a second cell: its row, or its column when the row is the same. */
function nameBeside(entry: Entry, beside: Entry): string {
  return entry.row === beside.row ? entry.column.id : entry.row.id
}
