import type {Level} from '../model/classification.ts'

/** What is known of a new dataset. */
export interface NewDataset {
  readonly id: string
  readonly title: string
  readonly level: Level
  readonly unit: string | undefined
  readonly source: string | undefined
  readonly owner: string | undefined
  readonly referenceDate: string | undefined
  /** The year that the report looks back on. */
  readonly year: number
}

/** A new dataset of one row and two years, of which the figures are still to come. */
export function writeDataset({id, title, level, unit, source, owner, referenceDate, year}: NewDataset): string {
  const years = [year - 1, year].map(String)
  const spec = {
    $schema: '../src/load/schemas/dataset.schema.json',
    id,
    titel: title,
    rubricering: level,
    soort: 'tijdreeks',
    eenheid: unit,
    decimalen: 0,
    bron: source,
    eigenaar: owner,
    peildatum: referenceDate,
    kolommen: years.map((each) => ({id: each, titel: each})),
    rijen: [
      {
        id: 'realisatie',
        titel: 'Realisatie',
        rol: 'realisatie',
        waarden: Object.fromEntries(years.map((each) => [each, {ontbreekt: 'volgt', tekst: 'volgt'}])),
      },
    ],
  }
  return `${JSON.stringify(spec, null, 2)}\n`
}
