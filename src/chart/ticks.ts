export interface Ticks {
  /** From the lowest to the highest; the first and the last are the ends of the axis. */
  readonly values: ReadonlyArray<number>
  readonly decimals: number
}

/**
 * Round values for an axis that begins at zero (or below, for negative figures), about `count` of them.
 *
 * Steps are 1, 2, 2.5 or 5 times a power of ten; 2.5 only where the decimals allow. Whole figures get whole steps.
 */
export function findTicks(values: ReadonlyArray<number>, decimals: number, count = 4): Ticks {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  const span = high - low || 1
  const power = Math.floor(Math.log10(span / count))
  const steps = [power, power + 1].flatMap((exponent) =>
    [1, 2, 2.5, 5].map((factor) => ({
      size: Number(`${factor}e${exponent}`),
      decimals: Math.max(0, -exponent + (factor === 2.5 ? 1 : 0)),
    })),
  )
  const allowed = steps.filter((step) => step.decimals <= decimals)
  const step = allowed.find(({size}) => span / size <= count + 0.5) ?? {size: 1, decimals: 0}
  const first = Math.floor(low / step.size + 1e-9)
  const last = Math.ceil(high / step.size - 1e-9)
  const ticks = Array.from({length: last - first + 1}, (_, index) =>
    Number(((first + index) * step.size).toFixed(step.decimals)),
  )
  return {values: ticks.length > 1 ? ticks : [0, 1], decimals: step.decimals}
}
