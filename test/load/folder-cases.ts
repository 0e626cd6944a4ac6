import type {RuleId} from '../../src/diagnostic/rules.ts'
import {basics, chapter, dataset, type Files} from '../report.ts'
import type {RuleCase} from '../rule-cases.ts'

const secret = 'titel: Geheim\nrubricering: departementaal-vertrouwelijk'

/** A mistake in a folder laid over a report of one chapter and one dataset with a figure that is not public. */
function inOverlay(rule: RuleId, overlay: Files, at?: string, more: Files = {}): RuleCase {
  const open = {2024: 1000, 2025: {ontbreekt: 'niet-openbaar'}}
  const files = {
    'content/01-een/00-een.md': chapter('Tekst.'),
    'data/cijfers.json': dataset('cijfers', {rijen: [{id: 'totaal', waarden: open}]}),
    ...more,
  }
  return {rule, files, overlay, ...(at !== undefined && {at})}
}

function addition(fields: string, level = 'departementaal-vertrouwelijk'): Files {
  return {'data/cijfers.json': `{\n  "id": "cijfers",\n  "rubricering": "${level}",\n  ${fields}\n}\n`}
}

/** The edition that is kept as `voorjaar-2025`. */
function kept(editie: string): Files {
  return {'data/edities/voorjaar-2025/content/editie.yaml': editie}
}

const edition = String(basics['content/editie.yaml'])

const moved = 'content/01-een.md:1:1'

/** What can be wrong with the files of a report and with folders laid over it. */
export const folderCases: ReadonlyArray<RuleCase> = [
  // Names and places of files
  {rule: 'bestandsnaam-onjuist', files: {'content/1-een.md': `‸${chapter('Tekst.')}`}},
  {rule: 'bestandsnaam-onjuist', files: {'content/01-Een.md': `‸${chapter('Tekst.')}`}},
  {rule: 'bestandsnaam-onjuist', files: {'content/een.md': `‸${chapter('Tekst.')}`}},
  {rule: 'bestandsnaam-onjuist', files: {'content/01-een/diep/01-twee.md': `‸${chapter('Tekst.')}`}},
  {rule: 'bestandsnaam-onjuist', files: {'content/uitgaven.yaml': '‸titel: x\n'}},
  {rule: 'bestandsnaam-onjuist', files: {'data/diep/een.json': `‸${dataset('een')}`}},
  {rule: 'bestandsnaam-onjuist', files: {'data/een.csv': '‸a;b\n'}},
  {rule: 'bestandsnaam-onjuist', files: {'data/register/moties.json': '‸{}'}},
  {
    rule: 'bestandsnaam-onjuist',
    files: {'content/01-een/00-een.md': chapter('Tekst.'), 'content/01-een/00-twee.md': `‸${chapter('Tekst.')}`},
  },
  {rule: 'map-zonder-hoofdstuk', files: {'content/01-een/01-twee.md': `‸${chapter('Tekst.')}`}},
  {rule: 'geen-utf8', files: {'content/01-een.md': new Uint8Array([0x2d, 0xff])}, at: moved},
  {rule: 'geen-utf8', files: {'data/een.json': new Uint8Array([0x7b, 0xff])}, at: 'data/een.json:1:1'},
  {
    rule: 'rubricering-paragraaf',
    files: {
      'content/01-een/00-een.md': chapter('Tekst.', secret),
      'content/01-een/01-twee.md': '---\ntitel: Twee\nrubricering: ‸openbaar\n---\n',
    },
  },
  {
    rule: 'veld-alleen-hoofdstuk',
    files: {
      'content/01-een/00-een.md': chapter('Tekst.'),
      'content/01-een/01-twee.md': '---\ntitel: Twee\nrubricering: openbaar\n‸genummerd: nee\n---\n',
    },
  },

  // Editions that are kept
  {
    rule: 'eerdere-editie-ontbreekt',
    files: {'content/01-een.md': chapter('‸::wijzigingen{sinds=voorjaar-2025}')},
  },
  {
    rule: 'eerdere-editie-niet-eerder',
    files: {'content/01-een.md': chapter('‸::wijzigingen{sinds=voorjaar-2025}'), ...kept(edition)},
  },
  {
    rule: 'eerdere-editie-anders',
    files: {
      'content/01-een.md': chapter('::wijzigingen{sinds=voorjaar-2025}'),
      ...kept(edition.replace('datum: 2026', 'datum: 2025')),
    },
    at: 'data/edities/voorjaar-2025/content/editie.yaml:1:1',
  },
  {rule: 'bestandsnaam-onjuist', files: {'data/edities/een.json': `‸${dataset('een')}`}},

  // Overlays
  inOverlay('overlay-leeg', {}, 'extra:1:1'),
  inOverlay('overlay-wijzigt', {'content/editie.yaml': '‸titel: Anders\n'}),
  inOverlay('overlay-wijzigt', {'content/01-een/00-een.md': `‸${chapter('Anders.')}`}),
  inOverlay('overlay-wijzigt', {'content/beeld/kaart.png': '‸x'}, undefined, {'content/beeld/kaart.png': 'y'}),
  inOverlay('overlay-wijzigt', addition('‸"titel": "Anders"')),
  inOverlay('overlay-wijzigt', addition('"kolommen": [{"id": "2024", ‸"titel": "Anders"}]')),
  inOverlay('overlay-wijzigt', addition('"rijen": [{"id": "totaal", ‸"noot": "Anders."}]')),
  inOverlay('overlay-wijzigt', addition('"rijen": [{"id": "totaal", "waarden": {"2024": ‸5}}]')),
  inOverlay('overlay-wijzigt', addition('"rijen": [{"id": "totaal", "waarden": {"2025": ‸5}}]'), undefined, {
    'data/cijfers.json': dataset('cijfers', {
      rijen: [{id: 'totaal', waarden: {2024: 1, 2025: {ontbreekt: 'niet-openbaar', noot: 'Zie de bijlage.'}}}],
    }),
  }),
  inOverlay('overlay-wijzigt', addition('"rijen": [{"id": "totaal", "waarden": {"2025": ‸5}}]'), undefined, {
    'data/cijfers.json': dataset('cijfers', {rijen: [{id: 'totaal', berekening: '1 + 1'}]}),
  }),
  inOverlay('veld-onbekend', addition('‸"rij": []')),
  inOverlay('lagere-rubricering', {'data/cijfers.json': '{"id": "cijfers", "rubricering": ‸"openbaar"}'}, undefined, {
    'data/cijfers.json': dataset('cijfers', {rubricering: 'stg-geheim'}),
  }),
  inOverlay(
    'lagere-rubricering',
    addition('"rijen": [{"id": "totaal", "waarden": {"2025": {"waarde": 5, "rubricering": ‸"openbaar"}}}]'),
  ),
  inOverlay('cel-zonder-kolom', addition('"rijen": [{"id": "totaal", "waarden": {"2025": 5, ‸"2026": 6}}]')),
  inOverlay('cel-ontbreekt', {
    'data/cijfers.json': '{"id": ‸"cijfers", "rubricering": "stg-geheim", "kolommen": [{"id": "2026"}]}',
  }),
  inOverlay('cel-ontbreekt', {
    'data/cijfers.json':
      '{"id": ‸"cijfers", "rubricering": "stg-geheim", "rijen": [{"id": "los", "waarden": {"2024": 1}}]}',
  }),
  inOverlay('id-anders-dan-bestand', {'data/cijfers.json': '{"id": ‸"andere", "rubricering": "stg-geheim"}'}),
  inOverlay('dubbel-id', {'content/09-een.md': `‸${chapter('Tekst.', secret)}`}),
  inOverlay('map-zonder-hoofdstuk', {'content/09-apart/01-stuk.md': `‸${chapter('Tekst.', secret)}`}),
  inOverlay('overlay-beeld', {'content/beeld/kaart.png': 'x'}, 'content/02-twee.md:6:1', {
    'content/02-twee.md': chapter('![kaart](beeld/kaart.png)'),
  }),
]
