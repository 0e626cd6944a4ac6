import {formatNumber, roundHalfAwayFromZero} from '../model/format.ts'
import {findApproximation, findStep, isTrueApproximation} from './approximation.ts'
import type {Fact} from './fact.ts'
import type {Claim} from './find-claims.ts'

/**
 * How a typed number and a figure are alike: equal as printed, wrongly rounded, wrongly hedged, within a bound that
 * says little, or none of these.
 */
export type Likeness = 'equal' | 'rounding' | 'approximation' | 'bounded' | 'unlike'

/** How the digits of one number come from those of another by a slip. */
export type Slip = 'transposed' | 'digit' | 'magnitude'

/** Compares the size of a number with a figure, at the decimals and in the scale of the number. */
export function compareValue(claim: Claim, fact: Fact): Likeness {
  const typed = Math.abs(claim.value)
  const value = Math.abs(toScaleOf(claim, fact))
  const {decimals, approximation} = claim
  const off = Math.abs(value - typed)
  const unit = 10 ** -decimals
  if (off <= unit && roundHalfAwayFromZero(value, decimals) === typed) {
    if (approximation === undefined || off === 0) return 'equal'
  }
  if (isHedgedFigure(fact, value, typed)) return 'bounded'
  const step = findStep(typed, decimals)
  if (approximation !== undefined) {
    if (isTrueApproximation(approximation, typed, value, step)) return 'equal'
    if (approximation === 'at-least' && value > typed) return 'bounded'
    if (approximation === 'at-most' && value < typed) return 'bounded'
    return off < step && off <= 0.15 * value ? 'approximation' : 'unlike'
  }
  if (typed >= 1000 && step > 1 && off <= step / 2 && off <= 0.01 * value) return 'equal'
  return off < unit ? 'rounding' : 'unlike'
}

/** Whether a figure is itself hedged, "ruim 5", in a way that the number agrees with. */
function isHedgedFigure({kind, operands: [first], decimals}: Fact, value: number, typed: number): boolean {
  const words = first?.cell.approximation
  const hedge = kind === 'cell' && words !== undefined ? findApproximation(`${words} `) : undefined
  return hedge !== undefined && isTrueApproximation(hedge.kind, value, typed, findStep(value, decimals))
}

/** A figure in the scale that a sentence uses: 506,3 of 506.265 thousand for "miljoen euro". */
export function toScaleOf(claim: Claim, fact: Fact): number {
  if (claim.unit.kind !== 'money' || fact.unit.kind !== 'money') return fact.value
  return Number(((fact.value * fact.unit.factor) / claim.unit.factor).toPrecision(15))
}

/** The slip by which a typed number may have come from a figure. */
export function findSlip(claim: Claim, fact: Fact): Slip | undefined {
  const value = Math.abs(toScaleOf(claim, fact))
  const typed = formatNumber(Math.abs(claim.value), {decimals: claim.decimals}).replace(/\D/g, '')
  const wanted = formatNumber(value, {decimals: claim.decimals}).replace(/\D/g, '')
  if (typed.length === wanted.length && typed.length > 1) {
    const wrong = [...typed].flatMap((digit, index) => (digit === wanted[index] ? [] : [index]))
    if (wrong.length === 1) return 'digit'
    const [first = 0, second = 0] = wrong
    if (wrong.length === 2 && typed[first] === wanted[second] && typed[second] === wanted[first]) return 'transposed'
  }
  const ratio = Math.abs(claim.value) / value
  const power = Math.round(Math.log10(ratio))
  const isPower = Number.isFinite(power) && power !== 0 && Math.abs(ratio / 10 ** power - 1) < 0.002
  return isPower || (typed.length >= 4 && isDropped(typed, wanted)) ? 'magnitude' : undefined
}

/** Whether one number is the other with a digit left out or struck twice. */
function isDropped(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.length !== short.length + 1) return false
  return [...long].some((_, index) => long.slice(0, index) + long.slice(index + 1) === short)
}
