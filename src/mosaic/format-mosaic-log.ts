import {formatNumber} from '../model/format.ts'
import type {MosaicReport} from './check-mosaic.ts'
import type {Interval} from './interval.ts'

/**
 * What readers can derive, in words, for the log beside the annex: never for a terminal or a public folder.
 *
 * First what is given away, with how wide the interval is as a part of the value; then every other hidden figure that
 * has an upper and a lower bound.
 */
export function formatMosaicLog({disclosures, intervals}: MosaicReport): string {
  const told = new Set(disclosures.map(({ids}) => ids.join(' + ')))
  const lines = disclosures.map(
    ({ids, interval, width}) =>
      `${ids.join(' + ')}: ${formatInterval(interval)}, een breedte van ${formatNumber(width * 100, {decimals: 1})}% van de waarde`,
  )
  const others = [...intervals].filter(([id, {lower, upper}]) => !told.has(id) && Number.isFinite(upper - lower))
  const bounded = others.map(([id, interval]) => `${id}: ${formatInterval(interval)}`)
  const parts = [
    ['Te nauwkeurig af te leiden:', lines],
    ['Af te leiden binnen wat het beleid toestaat:', bounded.sort()],
  ] as const
  return parts
    .filter(([, list]) => list.length > 0)
    .map(([head, list]) => `${head}\n${list.map((line) => `  ${line}\n`).join('')}`)
    .join('\n')
}

function formatInterval({lower, upper}: Interval): string {
  return lower === upper ? `precies ${print(lower)}` : `van ${print(lower)} tot en met ${print(upper)}`
}

/** With the decimals that it has, up to six. */
function print(value: number): string {
  const [, fraction = ''] = String(Number(value.toFixed(6))).split('.')
  return formatNumber(value, {decimals: fraction.length})
}
