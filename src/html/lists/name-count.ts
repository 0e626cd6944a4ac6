import {formatNumber} from '../../model/format.ts'

/** "De 70 toezeggingen", or "De toezegging" for one: a list says how much it holds. */
export function nameCount(count: number, one: string, many: string): string {
  return count === 1 ? `De ${one}` : `De ${formatNumber(count, {decimals: 0})} ${many}`
}
