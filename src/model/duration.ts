import {formatDate} from './format.ts'

/** How long a classification holds: so many years from the date of the edition, or until a date. */
export type Duration = {readonly years: number} | {readonly until: string}

/** Reads "10 jaar" or "tot 2036-05-20"; undefined for anything else. */
export function parseDuration(text: string): Duration | undefined {
  const [, years, until] = /^(?:(\d+) jaar|tot (\d{4}-\d{2}-\d{2}))$/.exec(text) ?? []
  if (years !== undefined) return {years: Number(years)}
  return until === undefined ? undefined : {until}
}

/** The day on which a classification of this date ends, `YYYY-MM-DD`; of 29 February in a common year, the day before. */
export function findEnd(duration: Duration, date: string): string {
  if ('until' in duration) return duration.until
  const [year = '', month = '', day = ''] = date.split('-')
  const end = Number(year) + duration.years
  const isLeap = end % 4 === 0 && (end % 100 !== 0 || end % 400 === 0)
  return `${end}-${month}-${month === '02' && day === '29' && !isLeap ? '28' : day}`
}

/** A duration in words: "10 jaar, tot 20 mei 2036". */
export function describeDuration(duration: Duration, date: string): string {
  const end = `tot ${formatDate(findEnd(duration, date))}`
  return 'years' in duration ? `${duration.years} jaar, ${end}` : end
}
