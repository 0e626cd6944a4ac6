import type {Dataset, Direction, NumberCell, Role} from '../model/dataset.ts'
import type {Commitment} from '../model/register.ts'
import type {Category, Change} from './comparison.ts'

/** The Dutch words of a comparison. */

export const categoryNames: Readonly<Record<Category, string>> = {
  classification: 'Rubricering',
  structure: 'Opbouw',
  indicator: 'Indicatoren',
  figure: 'Cijfers',
  description: 'Definities en bronnen',
  text: 'Tekst',
  register: 'Toezeggingen en verwijzingen',
}

/** Ids of the categories, as JSON and anchors have them. */
export const categoryIds: Readonly<Record<Category, string>> = {
  classification: 'rubricering',
  structure: 'opbouw',
  indicator: 'indicatoren',
  figure: 'cijfers',
  description: 'definities',
  text: 'tekst',
  register: 'registers',
}

export const changeNames: Readonly<Record<Change, string>> = {
  added: 'nieuw',
  removed: 'vervallen',
  changed: 'gewijzigd',
  revised: 'herzien',
  moved: 'verplaatst',
  renamed: 'hernoemd',
  reordered: 'andere volgorde',
  renumbered: 'ander nummer',
  rose: 'hoger gerubriceerd',
  fell: 'lager gerubriceerd',
  appeared: 'verschenen',
  vanished: 'verdwenen',
  settled: 'afgedaan',
  lapsed: 'vervallen verklaard',
  reopened: 'heropend',
  lost: 'verdwenen zonder te zijn afgedaan',
}

/** In a comparison for everybody a level is a place: the public report or the annex. */
export const publicChangeNames: Readonly<Partial<Record<Change, string>>> = {
  rose: 'naar de bijlage',
  fell: 'openbaar geworden',
}

export const kindNames: Readonly<Record<Dataset['kind'], string>> = {
  'time-series': 'tijdreeks',
  'plan-actual': 'plan en realisatie',
  'target-path': 'streefpad',
  grouped: 'gegroepeerd',
  shares: 'aandelen',
  fraction: 'breuk',
  position: 'positie',
  ranking: 'ranglijst',
  'from-to': 'van-naar',
  status: 'status',
  map: 'kaart',
  'world-map': 'wereldkaart',
  'key-figures': 'kerncijfers',
  table: 'tabel',
}

export const directionNames: Readonly<Record<Direction, string>> = {
  more: 'meer is goed',
  less: 'minder is goed',
  'at-most': 'hoogstens',
  'at-least': 'minstens',
}

export const roleNames: Readonly<Record<Role, string>> = {
  actual: 'realisatie',
  plan: 'plan',
  target: 'streefwaarde',
  standard: 'norm',
  commitment: 'toezegging',
  difference: 'verschil',
  share: 'aandeel',
  subtotal: 'subtotaal',
  total: 'totaal',
}

export const statusNames: Readonly<Record<NonNullable<NumberCell['status']>, string>> = {
  provisional: 'voorlopig',
  revised: 'herzien',
  estimate: 'raming',
}

export const stateNames: Readonly<Record<Commitment['state'], string>> = {
  open: 'open',
  ongoing: 'loopt',
  settled: 'afgedaan',
  lapsed: 'vervallen',
}
