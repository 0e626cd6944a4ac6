import type {AxisSpec} from './dataset-spec.ts'

/** A column that a dataset does not have yet, and the one it takes its place and form from. */
export interface NewColumn {
  readonly column: AxisSpec
  readonly neighbour: AxisSpec
  readonly side: 'before' | 'after'
}

/**
 * The column that a head such as `2026` asks for: a period of the same kind as columns that are there.
 *
 * It stands after the last of its kind that is earlier, so 2026 comes after 2025 and before a column of growth or a
 * target for 2030, and it has the fields of that neighbour: its role, unit and classification. Undefined where
 * the head is no period or no column is one of that kind.
 */
export function findNewColumn(head: string, columns: ReadonlyArray<AxisSpec>): NewColumn | undefined {
  const id = head.toLowerCase().replace('–', '-')
  const kin = findKin({id}, columns)
  const [first] = kin
  const last = kin.at(-1)
  if (first === undefined || last === undefined) return undefined
  const isAscending = kin.every((column, index) => index === 0 || (kin[index - 1]?.id ?? '') < column.id)
  const earlier = isAscending ? kin.findLast((column) => column.id < id) : last
  const neighbour = earlier ?? first
  const {titel, periode} = neighbour
  return {
    column: {
      ...neighbour,
      id,
      ...(titel !== undefined && {titel: titel.includes(neighbour.id) ? titel.replace(neighbour.id, id) : head}),
      ...(periode !== undefined && {periode: findShape(id) === 'span' ? id.replace('-', '–') : id.toUpperCase()}),
    },
    neighbour,
    side: earlier === undefined ? 'before' : 'after',
  }
}

const shapes: ReadonlyArray<readonly [string, RegExp]> = [
  ['year', /^\d{4}$/],
  ['half-year', /^\d{4}-h[12]$/],
  ['quarter', /^\d{4}-q[1-4]$/],
  ['day', /^\d{4}-\d{2}-\d{2}$/],
  ['span', /^\d{4}-\d{4}$/],
]

/** What kind of period an id is, by the forms that the schema allows. */
function findShape(id: string): string | undefined {
  return shapes.find(([, pattern]) => pattern.test(id))?.[0]
}

/** The columns of the same kind of period as one, without computed ones; none where it is no period. */
export function findKin(column: AxisSpec, columns: ReadonlyArray<AxisSpec>): ReadonlyArray<AxisSpec> {
  const shape = findShape(column.id)
  if (shape === undefined) return []
  return columns.filter(({id, berekening}) => berekening === undefined && findShape(id) === shape)
}
