import {visit} from 'unist-util-visit'
import {checkRelations} from '../src/check/check-relations.ts'
import {project} from '../src/classify/project.ts'
import type {RuleId} from '../src/diagnostic/rules.ts'
import type {Edition} from '../src/model/edition.ts'
import {checkCharacters} from '../src/pdf/check-characters.ts'
import {resolve} from '../src/resolve/resolve.ts'
import {memoryEffects} from './memory-effects.ts'
import {chapter, dataset} from './report.ts'
import {marker, type RuleCase} from './rule-cases.ts'

const everything: Edition = {id: 'alles', clearance: 'stg-zeer-geheim', kind: 'report', title: 'Alles'}

/** A mistake in a text that refers to the dataset `een`. */
function inText(rule: RuleId, text: string): RuleCase {
  return {rule, files: {'content/01-een/00-een.md': chapter(text), 'data/cijfers.json': dataset('cijfers')}}
}

/** A mistake in a picture, at the place that shows it. */
function showing(rule: RuleId, name: string, contents: string): RuleCase {
  return {rule, files: {'content/01-een.md': chapter(`‸![kaart](beeld/${name})`), [`content/beeld/${name}`]: contents}}
}

/** A mistake in a row below the row `totaal`, in a table of one column. */
function inRow(rule: RuleId, ...rows: ReadonlyArray<string>): RuleCase {
  return {
    rule,
    files: {'data/cijfers.json': ofOneColumn().replace('"rijen": [', `"rijen": [\n    ${rows.join(', ')},`)},
  }
}

function ofOneColumn(fields: object = {}): string {
  const rijen = [
    {id: 'totaal', waarden: {2025: 1250}},
    {id: 'stand', waarden: {2025: 'gehaald'}},
  ]
  return dataset('cijfers', {kolommen: [{id: '2025'}], rijen, ...fields})
}

/** A relation that a dataset of one column states; the message stands at `place`. */
function inRelation(rule: RuleId, relation: string, place = '"totaal"'): RuleCase {
  return {
    rule,
    files: {'data/cijfers.json': ofOneColumn({relaties: [relation]}).replace(place, marker + place)},
    judge: async (sources) => {
      const view = resolve(project(sources, everything).view)
      checkRelations(view)
      return view.files
    },
  }
}

const levels = '"rubricering": "departementaal-vertrouwelijk"'

/** What only the stages after loading can see in the sources. */
export const laterCases: ReadonlyArray<RuleCase> = [
  inText('afbeelding-ontbreekt', '‸![kaart](beeld/kaart.png)'),
  showing('afbeelding-soort', 'kaart.html', 'x'),
  showing('beeld-met-meer', 'kaart.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
  showing('beeld-onleesbaar', 'kaart.svg', '<svg xmlns="http://www.w3.org/2000/svg">'),
  {
    rule: 'beeldnaam-dubbel',
    files: {
      'content/01-een.md': chapter('‸![een](beeld/een.png)\n\n![een](beeld/Een.png)'),
      'content/beeld/een.png': 'x',
      'content/beeld/Een.png': 'y',
    },
  },
  showing('beeldnaam-onbruikbaar', 'nul.png', 'x'),
  {
    rule: 'afbeelding-zonder-omschrijving',
    files: {'content/01-een.md': chapter('‸![](beeld/kaart.png)'), 'content/beeld/kaart.png': 'x'},
  },
  inText('cijfer-onvolledig', 'Er zijn er ‸:waarde[cijfers/totaal].'),
  {
    rule: 'cijfer-niet-te-berekenen',
    files: {'content/01-een.md': chapter('‸:verschil[cijfers/stand/2025/2025]'), 'data/cijfers.json': ofOneColumn()},
  },
  {
    rule: 'cijfer-niet-openbaar',
    files: {
      'content/01-een.md': chapter('Er zijn er ‸:waarde[cijfers/totaal/2025].'),
      'data/cijfers.json': dataset('cijfers').replace('1250', `{"waarde": 1250, ${levels}}`),
    },
  },
  inText('dataset-dubbel-geplaatst', '::kpi{#cijfers}\n\n‸::kpi{#cijfers}'),
  inText('link-onbekend', 'Zie ‸[dit](andere.md).'),
  {
    rule: 'link-zonder-adres',
    files: {'content/01-een.md': chapter('Zie ‸[dit][a].\n\n:::stg-geheim\n[a]: https://voorbeeld.nl\n:::')},
  },
  inText('onbekende-dataset', '‸::kpi{#cijfer}'),
  {
    rule: 'onbekende-weergave',
    files: {'content/01-een.md': chapter('‸::kpi{#cijfers}'), 'data/cijfers.json': dataset('cijfers')},
    // Loading refuses the word first, so it is put in afterwards.
    judge: async (sources) => {
      visit(sources.chapters[0]?.body ?? {type: 'root', children: []}, 'directive', (directive) => {
        directive.attributes = {...directive.attributes, weergave: 'taart'}
      })
      return resolve(project(sources, everything).view).files
    },
  },
  inText('onbekende-rij', 'Er zijn er ‸:waarde[cijfers/totalen/2025].'),
  inText('onbekende-kolom', 'Er zijn er ‸:waarde[cijfers/totaal/2023].'),
  inText('verwijzing-onbekend', 'Zie ‸:verwijzing[motie-x].'),
  {
    rule: 'voetnoot-zonder-tekst',
    files: {'content/01-een.md': chapter('Tekst.‸[^1]\n\n:::stg-geheim\n[^1]: Noot.\n:::')},
  },
  inText('zie-niet-geplaatst', 'Zie ‸:zie[cijfers].'),
  inText('zie-onbekend', 'Zie ‸:zie[nergens].'),

  inRow('berekening-deelt-door-nul', '{"id": ‸"deel", "berekening": "totaal / 0"}'),
  inRow('berekening-in-kring', '{"id": ‸"deel", "berekening": "deel + 1"}'),
  inRow('berekening-klopt-niet', '{"id": "deel", "berekening": "totaal * 2", "waarden": {"2025": ‸5}}'),
  inRow('berekening-onleesbaar', '{"id": ‸"deel", "berekening": "totaal +"}'),
  inRow('berekening-zonder-waarde', '{"id": ‸"deel", "berekening": "stand + 1"}'),

  inRelation('relatie-klopt-niet', 'totaal = totaal + 5', '1250'),
  inRelation('relatie-onleesbaar', 'totaal = som('),
  inRelation('relatie-nergens-gecontroleerd', 'totaal = stand'),

  {
    rule: 'teken-niet-in-lettertype',
    files: {'content/01-een.md': chapter('‸Tekst met 😀.')},
    judge: async (sources) => {
      const view = resolve(project(sources, everything).view)
      checkCharacters({...view, charts: new Map()}, await memoryEffects().readFont('Regular'))
      return view.files
    },
  },
]
