import {chapter, dataset, type Files} from '../report.ts'
import type {RuleCase} from '../rule-cases.ts'

const secret = 'titel: Dicht\nrubricering: stg-geheim'

/** Pictures of which the public one is `open.svg`. */
const pictures: Files = {
  'content/beeld/open.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'content/beeld/dicht.svg': '<svg xmlns="http://www.w3.org/2000/svg" id="a"/>',
}

function withPictures(text: string, more: Files = {}): RuleCase {
  return {rule: 'afbeelding-ook-gerubriceerd', files: {'content/01-een.md': chapter(text), ...pictures, ...more}}
}

const level = 'stg-geheim'
const open = {id: 'open', waarden: {2024: 1, 2025: 2}}
const hidden = {id: 'dicht', waarden: {2024: 2, 2025: 3}}

/** A dataset with a total that says something about what is classified; the message stands at `place`. */
function withTotal(place: string, fields: object): RuleCase {
  const json = dataset('cijfers', fields).replace(place.slice(1), place)
  return {rule: 'totaal-niet-vrijgegeven', files: {'data/cijfers.json': json}}
}

/** The register of releases with one entry. */
export function releaseOf(subject: string, fields: object = {}): string {
  const entry = {
    id: 'v1',
    rubricering: 'openbaar',
    wat: subject,
    besluit: 'Directeur',
    datum: '2026-04-01',
    grond: 'Geen schade',
  }
  return JSON.stringify({vrijgaven: [{...entry, ...fields}]}, null, 2)
}

/** What is public and cannot be, for what is classified. */
export const classifyCases: ReadonlyArray<RuleCase> = [
  withPictures('‸![Een](beeld/open.svg)\n\n:::stg-geheim\n![Twee](beeld/open.svg)\n:::'),
  withPictures('‸![Een][a]\n\n:::stg-geheim\n![Twee](beeld/dicht.svg)\n:::\n\n[a]: beeld/dicht.svg'),
  withPictures('Een.\n\n‸![Een](beeld/open.svg)\n\n:::stg-geheim\n![Twee][a]\n:::\n\n[a]: beeld/open.svg'),
  withPictures('‸![Een](beeld/dicht.svg)', {'content/02-twee.md': chapter('![Twee](beeld/dicht.svg)', secret)}),
  withPictures('‸![Een](beeld/kopie.svg)', {
    'content/beeld/kopie.svg': '<svg xmlns="http://www.w3.org/2000/svg" id="a"/>',
    'content/02-twee.md': chapter('![Twee](beeld/dicht.svg)', secret),
  }),
  // A total of a visible and a hidden row, a column over a hidden one, a total with a hidden figure in it, a relation.
  withTotal('‸"totaal"', {
    rijen: [
      open,
      {...hidden, rubricering: level},
      {id: 'totaal', berekening: 'open + dicht', waarden: {2024: 3, 2025: 5}},
    ],
  }),
  withTotal('‸"groei"', {
    kolommen: [{id: '2024', rubricering: level}, {id: '2025'}, {id: 'groei', berekening: '2025 - 2024'}],
    rijen: [{...open, waarden: {2024: 1, 2025: 2, groei: 1}}],
  }),
  withTotal('‸4711', {
    rijen: [
      open,
      {...hidden, waarden: {2024: 2, 2025: {waarde: 4709, rubricering: level}}},
      {id: 'totaal', berekening: 'open + dicht', waarden: {2024: 3, 2025: 4711}},
    ],
  }),
  withTotal('‸4711', {
    rijen: [
      open,
      {...hidden, waarden: {2024: 2, 2025: {ontbreekt: 'niet-openbaar'}}},
      {id: 'totaal', berekening: 'open + dicht', waarden: {2024: 3, 2025: 4711}},
    ],
  }),
  withTotal('‸"totaal"', {
    relaties: ['totaal = open + dicht'],
    rijen: [open, {...hidden, rubricering: level}, {id: 'totaal', waarden: {2024: 3, 2025: 5}}],
  }),
  {
    rule: 'vrijgave-zonder-waarde',
    files: {
      ...withTotal('‸"totaal"', {
        rijen: [open, {...hidden, rubricering: level}, {id: 'totaal', berekening: 'open + dicht', waarden: {2024: 3}}],
      }).files,
      'data/register/vrijgaven.json': releaseOf('cijfers/totaal'),
    },
  },
]
