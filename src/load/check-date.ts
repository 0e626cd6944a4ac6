import type {VFile} from 'vfile'
import {diagnose, type Place} from '../diagnostic/diagnose.ts'

/** Refuses a day that no calendar has, such as 2026-02-30. */
export function checkDate(date: string | undefined, file: VFile, place: Place): void {
  const [year = 0, month = 0, day = 0] = date?.split('-').map(Number) ?? []
  if (date === undefined || (month >= 1 && month <= 12 && day >= 1 && day <= countDays(year, month))) return
  diagnose(file, 'datum-bestaat-niet', place, {gevonden: date})
}

function countDays(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}
