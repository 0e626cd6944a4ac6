/** A year, or a time between two, that a text mentions. */
export interface PeriodMention {
  readonly start: number
  readonly end: number
  /** Years that it may stand for: the first of January is the end of the year before. */
  readonly years: ReadonlyArray<number>
  /** The year that a time begins with: 2018 in "tussen 2018 en 2022". */
  readonly since: number | undefined
  /** Whether it is a time with an end, not "sinds 2018" or "tussen 2018 en 2022". */
  readonly isSpan: boolean
  /** For "een jaar eerder": how many years before the year of its sentence. */
  readonly back: number | undefined
  /** Whether something is compared with it: "dan in 2024". */
  readonly isCompared: boolean
}

const year = '(?<![\\d.,])((?:19|20)\\d\\d)(?!\\d|[.,]\\d)'
const months = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'
const numerals: Readonly<Record<string, number>> = {een: 1, één: 1, twee: 2, drie: 3, vier: 4, vijf: 5, tien: 10}

const pattern = new RegExp(
  [
    `(?<day>\\d{1,2}\\s+)?(?<month>${months})\\s+(?<dated>(?:19|20)\\d\\d)`,
    `(?<![\\d.,])(?<from>(?:19|20)\\d\\d)(?:\\s*[–/-]\\s*|\\s+tot en met\\s+|\\s+t/m\\s+|\\s+tot\\s+|\\s+en\\s+)(?<to>(?:19|20)\\d\\d)(?!\\d)`,
    `${year.replace('((?:', '(?<plain>(?:')}`,
    `(?<!\\p{L})(?<count>een|één|twee|drie|vier|vijf|tien)\\s+jaar\\s+(?<turn>eerder|daarvoor|ervoor|geleden|later|daarna|erna)`,
    `(?<last>(?:het\\s+)?(?:vorig|voorgaand|afgelopen)e?\\s+jaar|het\\s+jaar\\s+(?:ervoor|daarvoor|eerder))`,
  ].join('|'),
  'giu',
)

/** The periods that a text mentions, in order. Days and months are no periods, but for the turn of a year. */
export function findPeriods(text: string): ReadonlyArray<PeriodMention> {
  const mentions: PeriodMention[] = []
  for (const match of text.matchAll(pattern)) {
    const {day, month, dated, from, to, plain, count, turn, last} = match.groups ?? {}
    const before = text.slice(Math.max(0, match.index - 30), match.index)
    const isCompared = compared.test(before)
    const add = (years: ReadonlyArray<number>, since?: number, back?: number): void => {
      const end = match.index + match[0].length
      const isSpan = from !== undefined && since !== undefined && !/tussen\s+$/i.test(before)
      mentions.push({start: match.index, end, years, since, isSpan, back, isCompared})
    }
    if (plain !== undefined) add([Number(plain)], /(?:sinds|vanaf)\s+$/i.test(before) ? Number(plain) : undefined)
    else if (from !== undefined && /^\d{4}\s+en\s/.test(match[0]) && !/tussen\s+$/i.test(before))
      add([Number(from), Number(to)])
    else if (from !== undefined) add([Number(to)], Number(from))
    else if (count !== undefined)
      add([], undefined, (numerals[count.toLowerCase()] ?? 1) * (/later|na$/i.test(turn ?? '') ? -1 : 1))
    else if (last !== undefined) add([], undefined, /afgelopen/i.test(last) ? 0 : 1)
    else if (day !== undefined && Number(day) === 1 && month?.toLowerCase() === 'januari')
      add([Number(dated) - 1, Number(dated)])
    else if (day !== undefined && Number(day) === 31 && month?.toLowerCase() === 'december') add([Number(dated)])
  }
  return mentions
}

const compared =
  /(?:\bdan\s+(?:in|over|op|eind|begin|die in|het)?\s*|ten opzichte van\s+(?:die in\s+)?|vergeleken met\s+|tegenover\s+|in vergelijking met\s+|sinds\s+|vanaf\s+)$/i
