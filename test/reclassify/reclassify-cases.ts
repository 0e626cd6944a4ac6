import type {RuleId} from '../../src/diagnostic/rules.ts'
import {checkReclassification} from '../../src/reclassify/check-reclassification.ts'
import {chapter, dataset, type Files} from '../report.ts'
import {loadFiles, type RuleCase} from '../rule-cases.ts'

const level = 'departementaal-vertrouwelijk'
const secret = `titel: Dicht\nrubricering: ${level}`

/** A report as it was before, and as it is now with the sign ‸ at the place of the message. */
function since(rule: RuleId, before: Files, now: Files, at?: string): RuleCase {
  const judge: RuleCase['judge'] = async (sources) => {
    checkReclassification(await loadFiles(before), sources)
    return sources.files
  }
  return {rule, files: now, judge, ...(at !== undefined && {at})}
}

const sentence = 'De Kiekendief haalde in maart de norm voor het vliegen bij nacht.'
const picture = {'content/beeld/dicht.svg': '<svg xmlns="http://www.w3.org/2000/svg" id="dicht"/>'}
const rows = (...list: ReadonlyArray<object>): Files => ({'data/cijfers.json': dataset('cijfers', {rijen: list})})
const open = {id: 'open', waarden: {2024: 1, 2025: 2}}
const shut = {id: 'kiekendief', titel: 'Kiekendief', rubricering: level, waarden: {2024: 7, 2025: 48213}}

/** What stood higher in an earlier version. */
export const reclassifyCases: ReadonlyArray<RuleCase> = [
  since(
    'rubricering-verlaagd',
    {'content/01-een.md': chapter('Tekst.', secret)},
    {'content/01-een.md': '---\ntitel: Dicht\n‸rubricering: openbaar\n---\n\nTekst.\n'},
  ),
  since(
    'rubricering-verlaagd',
    {'data/cijfers.json': dataset('cijfers', {rubricering: level})},
    {
      'data/cijfers.json': dataset('cijfers').replace('"rubricering"', '‸"rubricering"'),
    },
  ),
  since('rubricering-verlaagd', rows(open, shut), {
    'data/cijfers.json': dataset('cijfers', {rijen: [open, {...shut, rubricering: 'openbaar'}]}).replace(
      '"kiekendief"',
      '‸"kiekendief"',
    ),
  }),
  since(
    'gerubriceerde-tekst-lager',
    {'content/01-een.md': chapter(`Open.\n\n:::${level}\n${sentence}\n:::`)},
    {'content/01-een.md': chapter('Open. ‸De Kiekendief haalde in april de norm voor vliegen bij nacht.')},
  ),
  since('gerubriceerd-cijfer-lager', rows(open, shut), {
    ...rows(open, shut),
    'content/01-een.md': chapter('Er vlogen er ‸48.213.'),
  }),
  since(
    'gerubriceerd-beeld-lager',
    {'content/01-een.md': chapter('![Nest](beeld/dicht.svg)', secret), ...picture},
    {
      'content/01-een.md': chapter('Leeg.', secret),
      'content/02-twee.md': chapter('‸![Iets](beeld/kopie.svg)'),
      'content/beeld/kopie.svg': picture['content/beeld/dicht.svg'],
    },
  ),
  since(
    'eerdere-versie-onleesbaar',
    {'content/01-een.md': chapter(':::stg-geheim\nNooit gesloten.')},
    {'content/01-een.md': chapter('Tekst.')},
    'content/01-een.md:1:1',
  ),
]
