/**
 * The levels of classification, lowest first: a total order.
 *
 * Source: Voorschrift Informatiebeveiliging Rijksdienst Bijzondere Informatie (VIRBI), which names the four
 * levels above public; "openbaar" is what carries none of them.
 */
export const levels = [
  'openbaar',
  'departementaal-vertrouwelijk',
  'stg-confidentieel',
  'stg-geheim',
  'stg-zeer-geheim',
] as const

export type Level = (typeof levels)[number]

/** The level of what carries no classification. */
export const publicLevel: Level = 'openbaar'

/** Whether `name` is the name of a level, as editors write it. */
export function isLevel(name: string): name is Level {
  return (levels as ReadonlyArray<string>).includes(name)
}

/** Whether somebody cleared for `clearance` may see what is classified `level`. */
export function isCovered(level: Level, clearance: Level): boolean {
  return levels.indexOf(level) <= levels.indexOf(clearance)
}

/** The highest of the levels given; public when there are none. */
export function highest(...given: ReadonlyArray<Level | undefined>): Level {
  let result: Level = publicLevel
  for (const level of given) if (level !== undefined && !isCovered(level, result)) result = level
  return result
}

/** A level as it stands on a page: "Stg. Geheim", not its id. */
export const levelNames: Readonly<Record<Level, string>> = {
  openbaar: 'Openbaar',
  'departementaal-vertrouwelijk': 'Departementaal Vertrouwelijk',
  'stg-confidentieel': 'Stg. Confidentieel',
  'stg-geheim': 'Stg. Geheim',
  'stg-zeer-geheim': 'Stg. Zeer Geheim',
}

/** A level as a portion mark before a paragraph. */
export const levelMarks: Readonly<Record<Level, string>> = {
  openbaar: 'O',
  'departementaal-vertrouwelijk': 'DV',
  'stg-confidentieel': 'C',
  'stg-geheim': 'G',
  'stg-zeer-geheim': 'ZG',
}
