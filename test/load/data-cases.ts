import type {RuleId} from '../../src/diagnostic/rules.ts'
import {chapter, dataset} from '../report.ts'
import {marker, type RuleCase} from '../rule-cases.ts'

/** A mistake in the dataset `een`: `from` of a correct file is replaced by `to`. */
function inDataset(rule: RuleId, from: string, to: string): RuleCase {
  const correct = dataset('een')
  if (!correct.includes(from)) throw new Error(`Not in the dataset: ${from}`)
  return {rule, files: {'data/een.json': correct.replace(from, to)}}
}

/** A mistake in a dataset `een` of its own. */
function inText(rule: RuleId, text: string): RuleCase {
  return {rule, files: {'data/een.json': text}}
}

/** A mistake in a field that is added to the dataset `een`. */
function inField(rule: RuleId, field: string): RuleCase {
  return inDataset(rule, '"titel": "Titel van een",', `"titel": "Titel van een",\n  ${field},`)
}

/** A mistake in the cell of 2025. */
function inCell(rule: RuleId, cell: string): RuleCase {
  return inDataset(rule, '"2025": 1250', `"2025": ${cell}`)
}

/** A mistake in one of the registers. */
function inRegister(rule: RuleId, name: string, ...entries: ReadonlyArray<string>): RuleCase {
  return {
    rule,
    files: {
      'content/01-een.md': chapter('Tekst.'),
      'data/cijfers.json': dataset('cijfers'),
      [`data/register/${name}.json`]: `{"${name}": [\n  ${entries.join(',\n  ')}\n]}\n`,
    },
  }
}

const promise = '"rubricering": "openbaar", "tekst": "Doen", "aan": "Tweede Kamer", "stand": "open"'

const decision = '"rubricering": "openbaar", "grond": "Geen", "besluit": "Directeur", "datum": "2026-05-20"'

/** A mistake in the edition file. */
function inEdition(rule: RuleId, from: string, to: string): RuleCase {
  const correct = `titel: Proef
editie: voorjaar-2026
verslagperiode: 2025
datum: 2026-05-20
taal: nl
uitgever: Voorbeeldministerie
uitgaven:
  openbaar: {rubricering: openbaar, soort: rapport, titel: Openbare versie}
`
  if (!correct.includes(from)) throw new Error(`Not in the edition: ${from}`)
  return {rule, files: {'content/editie.yaml': correct.replace(from, to)}}
}

/** What an editor can get wrong in figures, registers and the edition file. */
export const dataCases: ReadonlyArray<RuleCase> = [
  // JSON
  inDataset('json-syntaxis', '"decimalen": 0,\n  ', '"decimalen": 0\n  ‸'),
  inDataset('json-syntaxis', '"decimalen": 0,', '"decimalen": ‸NaN,'),
  inDataset('json-syntaxis', '"decimalen": 0,', '‸// aantal\n  "decimalen": 0,'),
  inDataset('json-syntaxis', '1250\n      }', '1250,\n      ‸}'),
  inDataset('json-dubbele-sleutel', '"decimalen": 0,', '"decimalen": 0,\n  ‸"decimalen": 1,'),
  inDataset('json-dubbele-sleutel', '"2025": 1250', '"2025": 1250, ‸"2025": 1251'),
  inDataset('json-sleutel', '"decimalen": 0,', '‸"__proto__": {},'),
  inCell('json-getal', '‸1e999'),

  // Fields
  inDataset(
    'rubricering-ontbreekt',
    '{\n  "id": "een",\n  "titel": "Titel van een",\n  "rubricering": "openbaar"',
    '‸{\n  "id": "een",\n  "titel": "Titel van een"',
  ),
  inDataset('rubricering-onbekend', '"openbaar"', '‸"public"'),
  inDataset('veld-ontbreekt', '{\n  "id": "een",\n  "titel": "Titel van een",', '‸{\n  "id": "een",'),
  inField('veld-onbekend', '‸"eigennaar": "Bestuursstaf"'),
  inDataset('veld-onbekend', '"titel": "Totaal",', '"titel": "Totaal", ‸"constructor": "x",'),
  inDataset('keuze-onbekend', '"tijdreeks"', '‸"tijdreek"'),
  inDataset('verkeerde-soort', '"Titel van een"', '‸["Titel"]'),
  inField('verkeerde-soort', '"fictief": ‸"ja"'),
  inField('tekst-leeg', '"bron": ‸" "'),
  inField('vorm-onjuist', '"peildatum": ‸"1 mei 2026"'),
  inDataset('vorm-onjuist', '"id": "totaal"', '"id": ‸"Totaal vte"'),
  inDataset('vorm-onjuist', '"2025": 1250', '"2025": 1250, ‸"Groei in %": 4'),
  inDataset('getal-buiten-bereik', '"decimalen": 0', '"decimalen": ‸7'),
  inField('getal-buiten-bereik', '"schaal": ‸0'),
  inDataset('getal-tussen-aanhalingstekens', '"decimalen": 0', '"decimalen": ‸"0"'),
  inField('dubbel-in-lijst', '"trendbreuk": [‸"2025", "2025"]'),
  inField('datum-bestaat-niet', '"peildatum": ‸"2026-02-30"'),
  inField('opmaak-in-titel', '"boodschap": ‸"De norm is :stg-geheim[82%]"'),
  inCell('opmaak-in-titel', '{"waarde": 3, "noot": ‸"Zie :zie[een]"}'),

  // Ids
  inDataset('id-anders-dan-bestand', '"id": "een"', '"id": ‸"twee"'),
  inDataset('dubbel-id', '{\n      "id": "2025"\n    }', '{\n      "id": "2025"\n    }, {"id": ‸"2024"}'),
  inText(
    'dubbel-id',
    dataset('een', {rijen: []}).replace('[]', `[${sum('totaal')}, ${sum('‸totaal').replace('"‸', '‸"')}]`),
  ),
  {
    rule: 'dubbel-id',
    files: {'content/01-een.md': chapter('Tekst.'), 'data/een.json': dataset('een').replace('"een"', '‸"een"')},
  },
  {
    rule: 'dubbel-id',
    files: {
      'content/01-een/00-een.md': chapter('Tekst.'),
      'content/01-een/01-twee.md': chapter('Tekst.'),
      'content/02-twee.md': marker + chapter('Tekst.'),
    },
  },

  // Cells
  inCell('cel-leeg', '‸null'),
  inCell('cel-leeg', '‸""'),
  inCell('cel-verkeerde-soort', '‸true'),
  inCell('cel-verkeerde-soort', '‸[1250]'),
  inCell('getal-tussen-aanhalingstekens', '‸"1250"'),
  inCell('getal-tussen-aanhalingstekens', '‸"1.250,5"'),
  inCell('getal-tussen-aanhalingstekens', '{"waarde": ‸"1250"}'),
  inCell('keuze-onbekend', '{"ontbreekt": ‸"onbekend"}'),
  inCell('veld-ontbreekt', '‸{"noot": "Herzien."}'),
  inCell('veld-onbekend', '{"waarde": 5, ‸"nood": "Herzien."}'),
  inCell('veld-onbekend', '{"ontbreekt": "volgt", ‸"waarde": 5}'),
  inCell('cel-zonder-waarde', '{"tekst": "nog niet", ‸"status": "raming"}'),
  inDataset('cel-zonder-kolom', '"2025": 1250', '"2025": 1250, ‸"2026": 3'),
  inDataset(
    'cel-ontbreekt',
    '"id": "totaal",\n      "titel": "Totaal",\n      "waarden": {\n        "2024": 1000,',
    '"id": ‸"totaal",\n      "waarden": {',
  ),
  inText('zonder-cijfers', dataset('een', {rijen: []}).replace('"een"', '‸"een"')),
  inText('zonder-cijfers', dataset('een', {kolommen: [], rijen: []}).replace('"een"', '‸"een"')),

  // Within the table
  inField('kolom-bestaat-niet', '"trendbreuk": [‸"2023"]'),
  inField('rij-bestaat-niet', '"norm": {"waarde": 3, "rij": ‸"totalen"}'),

  // Levels
  inText(
    'lagere-rubricering',
    dataset('een', {rubricering: 'stg-geheim'}).replace('"titel": "Totaal"', '"rubricering": ‸"openbaar"'),
  ),
  inText(
    'lagere-rubricering',
    dataset('een')
      .replace('"titel": "Totaal"', '"rubricering": "stg-geheim"')
      .replace('1250', '{"waarde": 1250, "rubricering": ‸"departementaal-vertrouwelijk"}'),
  ),
  inText(
    'lagere-rubricering',
    dataset('een', {rubricering: 'stg-geheim', norm: {waarde: 5}}).replace(
      '"waarde": 5',
      '"waarde": 5, "rubricering": ‸"openbaar"',
    ),
  ),

  // Registers
  inRegister('dubbel-id', 'toezeggingen', `{"id": "t1", ${promise}}`, `{"id": ‸"t1", ${promise}}`),
  inRegister('register-verwijzing', 'toezeggingen', `{"id": "t1", "bron": ‸"motie-x", ${promise}}`),
  inRegister('register-verwijzing', 'toezeggingen', `{"id": "t1", "paragraaf": ‸"twee", ${promise}}`),
  inRegister('register-verwijzing', 'toezeggingen', `{"id": "t1", "datasets": ["cijfers", ‸"twee"], ${promise}}`),
  inRegister(
    'register-verwijzing',
    'wijzigingen',
    '{"id": "w1", "rubricering": "openbaar", "soort": "methode", "onderwerp": "x", "van": "x", "verwijzing": ‸"y"}',
  ),
  inRegister('register-verwijzing', 'vrijgaven', `{"id": "v1", "wat": ‸"cijfers/totalen", ${decision}}`),
  inRegister('register-verwijzing', 'vrijgaven', `{"id": "v1", "wat": ‸"cijfers/totaal/2026", ${decision}}`),
  inRegister('register-verwijzing', 'vrijgaven', `{"id": "v1", "wat": ‸"twee", ${decision}}`),
  inRegister('register-verwijzing', 'vrijgaven', `{"id": "v1", "wat": "een", "verwijzing": ‸"y", ${decision}}`),
  inRegister('vorm-onjuist', 'vrijgaven', `{"id": "v1", "wat": ‸"cijfers/totaal/2025/x", ${decision}}`),
  inRegister(
    'veld-ontbreekt',
    'vrijgaven',
    `‸{"id": "v1", "wat": "een", ${decision.replace('"grond": "Geen", ', '')}}`,
  ),
  inRegister(
    'datum-bestaat-niet',
    'vrijgaven',
    `{"id": "v1", "wat": "een", ${decision.replace('05-20', '02-30').replace('"datum": ', '"datum": ‸')}}`,
  ),
  inRegister(
    'dubbel-id',
    'vrijgaven',
    `{"id": "v1", "wat": "een", ${decision}}`,
    `{"id": ‸"v1", "wat": "een", ${decision}}`,
  ),
  inRegister('lijst-leeg', 'toezeggingen', `{"id": "t1", "datasets": ‸[], ${promise}}`),
  inRegister(
    'veld-ontbreekt',
    'wijzigingen',
    '‸{"id": "w1", "rubricering": "openbaar", "soort": "methode", "onderwerp": "x"}',
  ),

  // The edition
  {rule: 'verkeerde-soort', files: {'content/editie.yaml': '‸- titel\n'}},
  {rule: 'verkeerde-soort', files: {'content/editie.yaml': '‸'}},
  {rule: 'verkeerde-soort', files: {'data/een.json': '‸[]'}},
  {rule: 'editie-ontbreekt', files: {}, without: ['content/editie.yaml'], at: 'content/editie.yaml:1:1'},
  inEdition('veld-onbekend', 'taal: nl', 'taal: nl\n‸uitgave: x'),
  inEdition('rubricering-onbekend', '{rubricering: openbaar', '{rubricering: ‸public'),
  inEdition('keuze-onbekend', 'soort: rapport', 'soort: ‸raport'),
  inEdition(
    'lijst-leeg',
    'uitgaven:\n  openbaar: {rubricering: openbaar, soort: rapport, titel: Openbare versie}\n',
    'uitgaven: ‸{}\n',
  ),
  inEdition('datum-bestaat-niet', '2026-05-20', '‸2026-06-31'),
  inEdition('vorm-onjuist', '2026-05-20', '‸20-05-2026'),
  inEdition('vorm-onjuist', 'verslagperiode: 2025', 'verslagperiode: ‸true'),
  inEdition('yaml-syntaxis', 'titel: Proef', 'titel: ‸Proef: stuk'),
  inEdition('uitgave-openbaar-met-duur', 'Openbare versie}', 'Openbare versie, duur: ‸10 jaar}'),
  inEdition('uitgave-openbaar-met-duur', 'Openbare versie}', 'Openbare versie, vaststeller: ‸Hoofd}'),
  inEdition('uitgave-zonder-duur', ...inAnnex('‸{rubricering: stg-geheim, soort: bijlage, titel: B, vaststeller: H}')),
  inEdition(
    'uitgave-zonder-vaststeller',
    ...inAnnex('‸{rubricering: stg-geheim, soort: bijlage, titel: B, duur: 1 jaar}'),
  ),
  inEdition(
    'vorm-onjuist',
    ...inAnnex('{rubricering: stg-geheim, soort: bijlage, titel: B, vaststeller: H, duur: ‸lang}'),
  ),
  inEdition(
    'uitgave-duur-voorbij',
    ...inAnnex('{rubricering: stg-geheim, soort: bijlage, titel: B, vaststeller: H, duur: ‸tot 2026-05-20}'),
  ),
  inEdition(
    'datum-bestaat-niet',
    ...inAnnex('{rubricering: stg-geheim, soort: bijlage, titel: B, vaststeller: H, duur: ‸tot 2036-02-30}'),
  ),
]

/** An annex added to the editions. */
function inAnnex(fields: string): readonly [from: string, to: string] {
  return ['Openbare versie}\n', `Openbare versie}\n  geheim: ${fields}\n`]
}

/** A row that is a sum of nothing else. */
function sum(id: string): string {
  return `{"id": "${id}", "berekening": "1 + 1"}`
}
