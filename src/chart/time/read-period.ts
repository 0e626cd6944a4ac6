/** A period as a place on the axis of time, in years: the year 2025 is 2025, a part of it lies around that. */
export function readPeriod(period: string): number {
  const [from = '', to] = period.split(/[–/]/)
  return to === undefined ? readMoment(from) : (readMoment(from) + readMoment(to)) / 2
}

function readMoment(period: string): number {
  const [year, part, day] = period.split('-')
  const start = Number(year)
  if (part === undefined) return start
  if (part.startsWith('H')) return start - 0.75 + Number(part.slice(1)) / 2
  if (part.startsWith('Q')) return start - 0.625 + Number(part.slice(1)) / 4
  return start - 0.5 + (Number(part) - 1) / 12 + (Number(day ?? 1) - 1) / 372
}

const months = 'jan. feb. mrt. apr. mei juni juli aug. sep. okt. nov. dec.'.split(' ')

/** A period as it stands under an axis: "2025", "Q2 2025", "1 jan. 2026". */
export function formatPeriod(period: string): string {
  return period
    .split(/[–/]/)
    .map((moment) => {
      const [year, part, day] = moment.split('-')
      if (part === undefined) return year
      if (/^[HQ]/.test(part)) return `${part.startsWith('H') ? `${part.slice(1)}e helft` : part} ${year}`
      return [day && Number(day), months[Number(part) - 1], year].filter(Boolean).join(' ')
    })
    .join('–')
}
