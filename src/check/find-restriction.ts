import {compareValue} from './compare-value.ts'
import type {Fact} from './fact.ts'
import {fitUnit} from './fit-unit.ts'
import type {Question} from './rank.ts'

/** Whether a sentence takes an average of what a fact is the whole of: "gemiddeld 135 per jaar". */
export function isAveraged(before: string, {subject: {dataset}, operands}: Fact): boolean {
  if (!average.test(before)) return false
  const titles = [dataset.title, ...operands.flatMap(({row, cell}) => [row.title, cell.approximation ?? ''])]
  return !titles.some((title) => average.test(title))
}

const average = /(?<!\p{L})(?:gemiddelde?n?|doorsnee|mediaan)(?!\p{L})/iu

/** Whether another number of the paragraph is the figure, so that this one is hardly meant to be. */
export function isSpokenFor(fact: Fact, {elsewhere}: Question): boolean {
  return elsewhere.some((other) => compareValue(other, fact) === 'equal' && fitUnit(other, fact) >= 0.6)
}

/** Whether a number is told to be a part of what was counted before: "74 daarvan", "van wie er 9.800". */
export function isPart({claim, sentence}: Question): boolean {
  const at = claim.start - claim.sentence.start
  const around = sentence.slice(Math.max(0, at - 30), at + 30)
  return /(?<!\p{L})(?:daarvan|waarvan|hiervan|ervan|van wie|van hen|onder wie|onder hen)(?!\p{L})/iu.test(around)
}

/** Whether a change is told of a number in the sentence that is not the figure's own: "6.100 vluchten, 4% meer". */
export function isOfAnother(fact: Fact, {claim, others, facts}: Question): boolean {
  const [, to] = fact.operands
  const before = others.filter(({start}) => start < claim.start).at(-1)
  if (to === undefined || claim.role !== 'change' || (before?.role !== 'value' && before?.role !== 'to')) return false
  if (before.unit.kind === 'percent' || before.unit.kind === 'points') return false
  const cell = facts.find(({kind, operands}) => kind === 'cell' && operands[0] === to)
  return cell !== undefined && compareValue(before, cell) !== 'equal'
}
