import type {VFile} from 'vfile'
import type {Level} from './classification.ts'

/** A picture of an editor's own for one dataset, in Vega-Lite (https://vega.github.io/vega-lite/docs/spec.html). */
export interface ChartSpecification {
  /** Id of the dataset that it draws. */
  readonly id: string
  /** At least as high as its dataset. */
  readonly level: Level
  /** What the picture is, for those who do not see it: "Gestapelde balken"; undefined where it says nothing. */
  readonly kind: string | undefined
  /** As the editor gave it: figures, width, typeface and locale are put in when it is drawn. */
  readonly specification: Readonly<Record<string, unknown>>
  /** Where it was read; in a cleared view a file with a path and no contents. */
  readonly file: VFile
}

/** The fields of the rows that a specification draws: one row for each cell of its dataset. */
export const specificationFields = [
  'rij',
  'rijTitel',
  'kolom',
  'kolomTitel',
  'periode',
  'waarde',
  'eenheid',
  'afgedrukt',
] as const
