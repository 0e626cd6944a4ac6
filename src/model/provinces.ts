import type {Row} from './dataset.ts'

/** The provinces of the Netherlands by id, as they are written. */
export const provinces: ReadonlyMap<string, string> = new Map([
  ['groningen', 'Groningen'],
  ['fryslan', 'Fryslân'],
  ['drenthe', 'Drenthe'],
  ['overijssel', 'Overijssel'],
  ['flevoland', 'Flevoland'],
  ['gelderland', 'Gelderland'],
  ['utrecht', 'Utrecht'],
  ['noord-holland', 'Noord-Holland'],
  ['zuid-holland', 'Zuid-Holland'],
  ['zeeland', 'Zeeland'],
  ['noord-brabant', 'Noord-Brabant'],
  ['limburg', 'Limburg'],
])

/** The id of the province that a row is about, by its own id or title; Friesland is Fryslân. */
export function findProvince({id, title}: Pick<Row, 'id' | 'title'>): string | undefined {
  const names = [id, title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '-')]
  return names.map((name) => (name === 'friesland' ? 'fryslan' : name)).find((name) => provinces.has(name))
}
