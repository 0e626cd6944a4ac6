import {checkWriting} from '../../src/check/writing/check-writing.ts'
import {project} from '../../src/classify/project.ts'
import type {RuleId} from '../../src/diagnostic/rules.ts'
import {diskEffects} from '../../src/effects.ts'
import type {Sources} from '../../src/model/sources.ts'
import {resolve} from '../../src/resolve/resolve.ts'
import {chapter, dataset, type Files} from '../report.ts'
import type {RuleCase} from '../rule-cases.ts'
import {everything} from './real-view.ts'

/** Checks the writing of a report as the command does, and answers with every file that has a message. */
export async function judgeWriting(sources: Sources) {
  const reports = sources.publication.editions.filter(({kind}) => kind === 'report')
  const views = [...reports, everything].map((edition) => resolve(project(sources, edition).view))
  checkWriting(sources, views, await diskEffects.openDictionary())
  return [...sources.files, ...views.flatMap(({files}) => files)]
}

function written(rule: RuleId, text: string, more: Files = {}, at?: string): RuleCase {
  return {rule, files: {'content/01-een.md': chapter(text), ...more}, judge: judgeWriting, ...(at && {at})}
}

const complete = {bron: 'Personeelsadministratie', eigenaar: 'Directie Personeel', peildatum: '2026-01-01'}
const {eigenaar: _, ...ownerless} = complete
const placed = '## Doelstelling\n\nHet aantal stijgt.\n\n::kpi{#burgers}\n\n## Toelichting\n\nHet aantal is gestegen.'
const long = `Dit is een zin ${'die maar door en door gaat '.repeat(6)}en dan eindigt.`
const commitment = (fields: object) =>
  JSON.stringify(
    {
      toezeggingen: [
        {id: 'c01', rubricering: 'openbaar', tekst: 'Rapporteren', aan: 'Tweede Kamer', stand: 'loopt', ...fields},
      ],
    },
    null,
    2,
  )

/** The rules of good reporting, one slip a rule. */
export const writingCases: ReadonlyArray<RuleCase> = [
  written('afkorting-niet-uitgelegd', 'Het werk van de Militaire Dienst (MD) en van de ‸XYZ is klaar, zegt de MD.'),
  written(
    'afkorting-niet-uitgelegd',
    'De ‸MD is klaar.\n\n:::departementaal-vertrouwelijk\nDe Militaire Dienst (MD) is klaar.\n:::',
  ),
  written(
    'indicator-onvolledig',
    placed,
    {'data/burgers.json': dataset('burgers', ownerless)},
    'data/burgers.json:3:3',
  ),
  written('paragraaf-onvolledig', '## Doelstelling\n\nHet aantal stijgt.\n\n‸::kpi{#burgers}', {
    'data/burgers.json': dataset('burgers', complete),
  }),
  written('spelling', 'De tekst is *niet* ‸geschreeven, maar gesproken.'),
  written('spelling', 'De tekst.', {
    'data/burgers.json': dataset('burgers', {definitie: 'X'}).replace('"X"', '"Het ‸aantl."'),
  }),
  written('spelling', 'De tekst.\n\n:::stg-geheim\nDe ‸teckst.\n:::'),
  written('term-anders-afgesproken', 'De ‸F35 vliegt.', {'content/woordenlijst.txt': 'F-35 niet: F35, F 35\n'}),
  written('term-twee-spellingen', 'De hoofdtaak is klaar. De hoofdtaak is groot. De ‸hoofdtak niet.'),
  written('term-twee-spellingen', 'De kustwacht vaart. Ook de kustwacht vliegt. De ‸kust-wacht niet.'),
  written('toezegging-onbeantwoord', 'De tekst.', {
    'data/register/toezeggingen.json': commitment({termijn: 'april 2026'}).replace('"c01"', '‸"c01"'),
  }),
  written('toezegging-onbeantwoord', 'De tekst.', {
    'data/register/toezeggingen.json': commitment({termijn: 'halfjaarlijks'}).replace('"c01"', '‸"c01"'),
  }),
  written('woordenlijst-onleesbaar', 'De tekst.', {'content/woordenlijst.txt': '# Woorden\n‸een; twee\n'}),
  written('zin-te-lang', `Kort.\n\nEen korte zin. ‸${long}`),
]
