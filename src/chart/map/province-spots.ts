/** Where the name of each province stands on the map, in metres east and north (EPSG:28992, Rijksdriehoek), by hand. */
export const provinceSpots: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['groningen', [238_000, 589_000]],
  ['fryslan', [188_000, 566_000]],
  ['drenthe', [240_000, 541_000]],
  ['overijssel', [229_000, 497_000]],
  ['flevoland', [163_000, 503_000]],
  ['gelderland', [202_000, 459_000]],
  ['utrecht', [143_000, 457_000]],
  ['noord-holland', [119_000, 521_000]],
  ['zuid-holland', [91_000, 446_000]],
  ['zeeland', [44_000, 389_000]],
  ['noord-brabant', [147_000, 402_000]],
  ['limburg', [197_500, 367_000]],
])

/** The edges of the country in the same metres: west, south, east, north. */
export const country = {west: 13_100, south: 306_500, east: 276_300, north: 619_500} as const
