import type {Files} from '../report.ts'

/**
 * A report with a mistake in a label, or with something public that needs something classified.
 *
 * What is classified in it, or was meant to be, holds the canary: `canary` as a word, `count` as a figure. The sign ‸
 * stands right before the public place that a message must name, and is taken out before the report is built.
 */
export interface MalformedCase {
  readonly title: string
  /** Over what every report needs. */
  readonly files: Files
  /** A folder laid over the report, `extra/`. */
  readonly overlay?: Files
  /** What becomes of the public edition: refused, or published without what is classified. */
  readonly public: 'refused' | 'published'
  /** What becomes of all editions together, where that is not the same. */
  readonly all?: 'refused' | 'published'
}

/** A word that stands in what is classified and nowhere else. */
export const canary = 'Kraanvogel'

/** A figure that stands in what is classified and nowhere else. */
export const count = 8917263

/** Finds the canary however it is written: 8917263, 8.917.263, kraanvogel-nest. */
export const canaries = /kraanvogel|8[.,\s]?917[.,\s]?263/i

/** Every place with every mistake in it. */
export function combine<Place, Mistake>(
  places: Readonly<Record<string, Place>>,
  mistakes: Readonly<Record<string, Mistake>>,
  make: (place: Place, mistake: Mistake) => Omit<MalformedCase, 'title'>,
): ReadonlyArray<MalformedCase> {
  return Object.entries(mistakes).flatMap(([mistake, what]) =>
    Object.entries(places).map(([place, where]) => ({title: `${mistake}, ${place}`, ...make(where, what)})),
  )
}
