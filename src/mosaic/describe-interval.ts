import {formatNumber} from '../model/format.ts'
import type {Disclosure} from './find-disclosures.ts'

/**
 * What readers can derive, in words and with figures: for the log beside the annex, never for a terminal or a public
 * folder. The width is a part of the value, as the policy is.
 */
export function describeInterval({ids, interval: {lower, upper}, width}: Disclosure): string {
  const bounds = lower === upper ? `precies ${print(lower)}` : `van ${print(lower)} tot en met ${print(upper)}`
  return `${ids.join(' + ')}: ${bounds}, een breedte van ${formatNumber(width * 100, {decimals: 1})}% van de waarde`
}

/** With the decimals that it has, up to six. */
function print(value: number): string {
  const [, fraction = ''] = String(Number(value.toFixed(6))).split('.')
  return formatNumber(value, {decimals: fraction.length})
}
