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
  if (role === 'change') return isChange(fact) && fact.value * direction < 0
  if (role !== 'to' || fact.kind !== 'cell') return false
  if (from !== undefined) return (value - from.value) * direction < 0
  const change = facts.find(
    ({kind, operands, isAdjacent}) =>
      isAdjacent && (kind === 'difference' || kind === 'points') && operands[1] === fact.operands[0],
  )
  return change !== undefined && change.value * direction < 0
}

/** The figure that a directive printed, by the path of its cells. */
export function findPrinted(path: string, facts: ReadonlyArray<Fact>): Fact | undefined {
  const [set, row, ...columns] = path.split('/').map((part) => part.trim())
  const isIts = ({kind, operands: [first, second], subject}: Fact): boolean => {
    if (subject.dataset.id !== set || first?.row.id !== row) return false
    if (columns.length === 1) return kind === 'cell' && first?.column.id === columns[0]
    const isPair = kind === 'difference' || kind === 'points' || kind === 'gap'
    return isPair && columns.includes(first?.column.id ?? '') && columns.includes(second?.column.id ?? '')
  }
  return facts.find(isIts)
}
