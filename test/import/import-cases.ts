import {VFile} from 'vfile'
import type {RuleId} from '../../src/diagnostic/rules.ts'
import type {ImportOptions} from '../../src/import/draft-changes.ts'
import {importTable} from '../../src/import/import-table.ts'
import {readTable} from '../../src/import/read-table.ts'
import type {RuleCase} from '../rule-cases.ts'
import {makeXlsx, type XlsxCell} from './make-xlsx.ts'
import {copyOf} from './try-import.ts'

/** A sheet that does not fit a dataset, for a reason found at `place` (`line:column`). */
function inSheet(
  rule: RuleId,
  place: string,
  dataset: string,
  sheet: string | Uint8Array,
  {blad, ...options}: ImportOptions & {readonly blad?: string} = {},
): RuleCase {
  const path = typeof sheet === 'string' ? 'cijfers.csv' : 'cijfers.xlsx'
  return {
    rule,
    files: {},
    at: `${path}:${place}`,
    judge: async () => {
      const file = new VFile({path})
      const bytes = typeof sheet === 'string' ? new TextEncoder().encode(sheet) : sheet
      const table = await readTable(bytes, file, blad)
      if (table !== undefined) importTable(dataset.includes('{') ? dataset : copyOf(dataset), table, options)
      return [file]
    },
  }
}

const book = (...sheets: ReadonlyArray<ReadonlyArray<ReadonlyArray<XlsxCell>>>): Uint8Array =>
  makeXlsx(sheets.map((rows, index) => ({name: `Blad${index + 1}`, rows})))

const inflow = 'instroom-burgers'

const sheet: ReadonlyArray<ReadonlyArray<XlsxCell>> = [
  ['rij', '2025'],
  ['plan', 5],
]

/** A case for each rule about spreadsheets. */
export const importCases: ReadonlyArray<RuleCase> = [
  inSheet('import-berekening-klopt-niet', '2:2', 'instroom-beroepsmilitairen', 'rij;2025\npct;80\n'),
  inSheet('import-bestand-onleesbaar', '2:1', inflow, 'rij;2025\n"plan;5\n'),
  inSheet('import-blad-kiezen', '1:1', inflow, book(sheet, sheet)),
  inSheet('import-blad-onbekend', '1:1', inflow, book(sheet), {blad: 'Blad2'}),
  inSheet(
    'import-cel-onbruikbaar',
    '2:2',
    inflow,
    book([
      ['rij', '2025'],
      ['plan', {error: '#N/A'}],
    ]),
  ),
  inSheet('import-decimaalteken-gemengd', '3:2', inflow, 'rij;2025\nplan;7,3\nrealisatie;7.3\n'),
  inSheet('import-dubbel', '3:1', inflow, 'rij;2025\nplan;5\nplan;5\n'),
  inSheet('import-geen-getal', '2:2', inflow, 'rij;2025\nplan;veel\n'),
  inSheet('import-geen-procent', '2:2', inflow, 'rij;2025\nplan;7%\n'),
  inSheet('import-geen-woord', '2:2', 'kaart-missies-2025', 'rij;verband\nmnbg;12\n'),
  inSheet('import-getal-anders-geschreven', '2:2', inflow, 'rij;2025\nplan;7.3\n', {decimals: 'komma'}),
  inSheet('import-getal-onduidelijk', '2:2', inflow, 'rij;2025\nplan;1.234\n'),
  inSheet('import-kolom-afwezig', '1:1', inflow, 'rij;2024\nplan;5\n', {columns: ['2025']}),
  inSheet('import-kolom-meerduidig', '1:2', 'geluidsmeldingen-vliegbases', 'rij;Melders\ngilze-rijen;1\n'),
  inSheet('import-kolom-onbekend', '1:2', inflow, 'rij;Verschil\nplan;5\n'),
  inSheet('import-kolom-onvolledig', '1:2', inflow, 'rij;2026\nplan;5\n'),
  inSheet('import-kop-leeg', '2:3', inflow, 'rij;2025;\nplan;5;6\n'),
  inSheet('import-leeg', '1:1', inflow, 'rij;2025\n'),
  inSheet('import-rij-meerduidig', '2:1', 'duurzame-brandstoffen', 'rij;2025\nRealisatie;1\n'),
  inSheet('import-rij-onbekend', '2:1', inflow, 'rij;2025\nplannen;5\n'),
  inSheet('import-rij-zonder-naam', '2:1', inflow, 'rij;2025\n;5\n'),
  inSheet('import-set-onleesbaar', '1:1', '{"id": "proef", "rijen": []}', 'rij;2025\nplan;5\n'),
]
