import {formatNumber} from '../model/format.ts'
import type {CellSpec} from './dataset-spec.ts'

/** A number as it is stored, with all its decimals, in Dutch notation. */
export function spellNumber(value: number): string {
  return formatNumber(value, {decimals: countDecimals(value)})
}

export function countDecimals(value: number): number {
  const [, fraction = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([-+]\d+))?$/.exec(String(value)) ?? []
  return Math.max(0, fraction.length - Number(exponent))
}

/** A cell as a list of changes names it: `4.326`, `34 van 38`, `‘Meer’`, `geen cijfer (volgt)`. */
export function spellCell(cell: CellSpec): string {
  if (typeof cell === 'number') return spellNumber(cell)
  if (typeof cell === 'string') return `‘${cell}’`
  if (cell.ontbreekt !== undefined) return `geen cijfer (${cell.ontbreekt})`
  if (cell.waarde === undefined) return `‘${cell.tekst ?? ''}’`
  return spellNumber(cell.waarde) + (cell.van === undefined ? '' : ` van ${spellNumber(cell.van)}`)
}
