import type {ClaimDate} from './date-claims.ts'
import type {Fact} from './fact.ts'
import type {Claim} from './find-claims.ts'

/** What speaks for a sentence meaning a figure. Each from −1, it says otherwise, over 0, it does not say, to 1. */
export interface Evidence {
  /** How far the words around name what the figure is about, from 0. */
  readonly name: number
  /** The same for the words of the number's own sentence. */
  readonly named: number
  /** The same for the titles of its row and column alone. */
  readonly own: number
  readonly period: number
  /** Whether the sentence treats the number as what the figure is: a difference, a share, a plan. */
  readonly role: number
  readonly unit: number
}

/** Whether the period of a figure is the one that a sentence means. */
export function weighPeriod({role}: Claim, date: ClaimDate, fact: Fact): number {
  const year = fact.years.at(-1)
  if (year === undefined) return 0.4
  const isChange = fact.since !== undefined && fact.kind !== 'cell'
  if (role === 'from' && !date.isStated)
    return date.years.includes(year + 1) ? 0.5 : date.years.includes(year) ? 0.1 : 0.35
  const isMeant = date.years.includes(year) && !(fact.kind === 'cell' && date.isSpan && fact.since !== date.since)
  const [first = year] = fact.years
  const {dataset} = fact.subject
  if (fact.kind === 'cell' && first < year && !date.isSpan && date.years.some((each) => each >= first && each <= year))
    return date.isStated && dataset.columns.length > 1 ? -0.4 : 0.5
  if (!isMeant) return date.isStated ? -1 : -0.4
  const stated = date.isStated ? 1 : 0.6
  if (!isChange) return stated
  if (date.since !== undefined) return date.since === fact.since ? stated : -0.6
  return fact.isAdjacent ? stated : -0.2
}

/** Whether a sentence treats its number as the kind of figure that a fact is. */
export function weighRole(claim: Claim, date: ClaimDate, fact: Fact, reportYear: number): number {
  const isDifference = isChange(fact)
  switch (fact.kind) {
    case 'gap':
      if (claim.role !== 'change') return -0.7
      if (isReached(fact)) return claim.againstPlan ? 0.7 : -0.4
      return 0.1
    case 'whole':
      return claim.role === 'value' ? 0.6 : -0.3
    case 'sum':
      return claim.role === 'change' ? -1 : claim.isSum ? 0.7 : -0.4
    case 'share':
      if (claim.role === 'change') return -0.7
      return claim.againstPlan === isReached(fact) ? (claim.role === 'share' || claim.againstPlan ? 1 : 0.3) : -0.5
    case 'benchmark':
      return claim.role === 'change' ? -1 : claim.isPlanned ? 1 : claim.mentionsPlan ? 0.3 : -0.3
    default:
  }
  if (claim.role === 'change') return isDifference ? 1 : isOutside(date, fact) ? 0.3 : -1
  if (isDifference) return claim.role === 'aside' ? 0.8 : isBalance(fact) ? 0.6 : claim.role === 'value' ? -0.3 : -1
  if (fact.subject.isPlanned !== claim.isPlanned) {
    const isFuture = fact.subject.isPlanned && date.isStated && (fact.years.at(-1) ?? 0) > reportYear
    return isFuture ? 0.5 : fact.subject.isPlanned && claim.mentionsPlan ? 0.1 : -0.6
  }
  if (claim.isPlanned) return claim.planRole === undefined || claim.planRole === fact.subject.role ? 1 : 0.7
  if (fact.subject.role === 'share') return claim.againstPlan || claim.role === 'share' ? 1 : 0.5
  return claim.againstPlan && claim.unit.kind === 'percent' ? 0.3 : 1
}

/** Whether a figure is itself a change: worked out, or in a row or column of differences. */
export function isChange({kind, operands}: Fact): boolean {
  if (kind === 'difference' || kind === 'growth' || kind === 'points' || kind === 'gap') return true
  return operands.some(({row, column}) => row.role === 'difference' || column.role === 'difference')
}

/** Whether a difference has a row of its own, and so a name: "het saldo". */
function isBalance({kind, operands}: Fact): boolean {
  return kind === 'cell' && operands.every(({row}) => row.role === 'difference')
}

/** Whether a change is told from before the dataset begins, so that a cell can itself be a change: "56% lager dan in 1990". */
function isOutside({since}: ClaimDate, {subject}: Fact): boolean {
  return (
    since !== undefined &&
    !subject.dataset.columns.some(({id, period}) => `${period ?? ''}${id}`.includes(String(since)))
  )
}

/** Whether a share is of a plan, a target or a standard. */
function isReached({kind, operands}: Fact): boolean {
  return (kind === 'gap' && operands.length === 1) || operands.some(({subject}) => subject.isPlanned)
}
