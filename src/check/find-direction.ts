import type {Fact} from './fact.ts'
import type {Claim} from './find-claims.ts'
import {isChange} from './weigh.ts'

/**
 * Whether a sentence calls a rise a fall, or the other way round.
 *
 * A difference tells it by its sign. A figure that something rose or fell to tells it by the number in the sentence
 * that it came from, or else by the same row in the period before.
 */
export function goesOther(claim: Claim, from: Claim | undefined, fact: Fact, facts: ReadonlyArray<Fact>): boolean {
  const {role, direction, value, text} = claim
  if (direction === 0 || value < 0 || /^[+−–-]/.test(text)) return false
  // The distance of one group to another is told from either side.
  const isBetweenRows =
    fact.kind === 'gap' && fact.operands.length === 2 && !fact.operands.some(({subject}) => subject.isPlanned)
  if (role === 'change') return isChange(fact) && !isBetweenRows && fact.value * direction < 0
  if (role !== 'to' || fact.kind !== 'cell') return false
  if (from !== undefined) return (value - from.value) * direction < 0
  const change = facts.find(
    ({kind, operands, isAdjacent}) =>
      isAdjacent && (kind === 'difference' || kind === 'points') && operands[1] === fact.operands[0],
  )
  return change !== undefined && change.value * direction < 0
}

/** Figures by the paths of the directives that print them: cells, and differences between two columns of a row. */
export function indexPrinted(facts: ReadonlyArray<Fact>): ReadonlyMap<string, Fact> {
  const index = new Map<string, Fact>()
  for (const fact of facts) {
    const {
      kind,
      operands: [first, second],
      subject,
    } = fact
    if (first === undefined) continue
    const row = `${subject.dataset.id}/${first.row.id}`
    if (kind === 'cell') index.set(`${row}/${first.column.id}`, fact)
    if (second === undefined || first.row !== second.row || kind === 'growth' || kind === 'share') continue
    index.set(`${row}/${first.column.id}/${second.column.id}`, fact)
    index.set(`${row}/${second.column.id}/${first.column.id}`, fact)
  }
  return index
}
