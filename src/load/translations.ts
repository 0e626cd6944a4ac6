import type {DatasetKind, Direction, Display, MissingReason, NumberCell, Role} from '../model/dataset.ts'
import type {Edition} from '../model/edition.ts'
import type {PaperKind} from '../model/paper.ts'
import type {Commitment} from '../model/register.ts'

/** The one place where the words that editors type become the words of the code. */
export const translations = {
  kind: {
    tijdreeks: 'time-series',
    'plan-realisatie': 'plan-actual',
    streefpad: 'target-path',
    gegroepeerd: 'grouped',
    aandelen: 'shares',
    breuk: 'fraction',
    positie: 'position',
    ranglijst: 'ranking',
    'van-naar': 'from-to',
    status: 'status',
    kaart: 'map',
    wereldkaart: 'world-map',
    kerncijfers: 'key-figures',
    tabel: 'table',
  } satisfies Readonly<Record<string, DatasetKind>>,
  role: {
    realisatie: 'actual',
    plan: 'plan',
    streefwaarde: 'target',
    norm: 'standard',
    toezegging: 'commitment',
    verschil: 'difference',
    aandeel: 'share',
    subtotaal: 'subtotal',
    totaal: 'total',
  } satisfies Readonly<Record<string, Role>>,
  direction: {
    meer: 'more',
    minder: 'less',
    hoogstens: 'at-most',
    minstens: 'at-least',
  } satisfies Readonly<Record<string, Direction>>,
  missing: {
    'niet-bekend': 'unknown',
    volgt: 'expected',
    'niet-van-toepassing': 'not-applicable',
    vervallen: 'discontinued',
    'niet-openbaar': 'not-public',
  } satisfies Readonly<Record<string, MissingReason>>,
  status: {
    voorlopig: 'provisional',
    herzien: 'revised',
    raming: 'estimate',
  } satisfies Readonly<Record<string, NumberCell['status']>>,
  display: {
    grafiek: 'chart',
    tabel: 'table',
    beide: 'both',
  } satisfies Readonly<Record<string, Display>>,
  edition: {
    rapport: 'report',
    bijlage: 'annex',
  } satisfies Readonly<Record<string, Edition['kind']>>,
  paper: {
    aanbiedingsbrief: 'letter',
    'vragen-en-antwoorden': 'answers',
    voorlegger: 'note',
  } satisfies Readonly<Record<string, PaperKind>>,
  commitment: {
    open: 'open',
    loopt: 'ongoing',
    afgedaan: 'settled',
    vervallen: 'lapsed',
  } satisfies Readonly<Record<string, Commitment['state']>>,
} as const

type Translations = typeof translations

/** A word as an editor may type it in one of the tables. */
export type Word<Table extends keyof Translations> = keyof Translations[Table]

/** The word of the code for an editor's word; undefined for none. */
export function translate<Table extends keyof Translations, W extends Word<Table> | undefined>(
  table: Table,
  word: W,
): W extends Word<Table> ? Translations[Table][W] : undefined {
  type Result = W extends Word<Table> ? Translations[Table][W] : undefined
  return (word === undefined ? undefined : translations[table][word as Word<Table>]) as Result
}

/** What stands in a table where a figure is missing and the editor gave no words for it. */
export const missingTexts: Readonly<Record<Word<'missing'>, string>> = {
  'niet-bekend': 'niet bekend',
  volgt: 'volgt',
  'niet-van-toepassing': 'n.v.t.',
  vervallen: 'vervallen',
  'niet-openbaar': 'niet openbaar',
}
