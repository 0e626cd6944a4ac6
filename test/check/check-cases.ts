import {checkMessages} from '../../src/check/check-messages.ts'
import {readAlong} from '../../src/check/read-along.ts'
import {project} from '../../src/classify/project.ts'
import type {RuleId} from '../../src/diagnostic/rules.ts'
import {resolve} from '../../src/resolve/resolve.ts'
import {chapter, dataset} from '../report.ts'
import type {RuleCase} from '../rule-cases.ts'
import {everything} from './real-view.ts'

/** A sentence under a dataset of two years, in which a number was typed at the mark. */
function typed(rule: RuleId, text: string): RuleCase {
  const rijen = [
    {id: 'instroom', titel: 'Instroom van burgers', waarden: {2024: 1000, 2025: 1250}},
    {id: 'uitstroom', titel: 'Uitstroom van burgers', waarden: {2024: 730, 2025: 640}},
  ]
  return {
    rule,
    files: {
      'content/01-een.md': chapter(`::kpi{#burgers}\n\n${text}`),
      'data/burgers.json': dataset('burgers', {titel: 'Burgers bij de dienst', rijen}),
    },
    judge: async (sources) => {
      const view = resolve(project(sources, everything).view)
      readAlong(view)
      return view.files
    },
  }
}

/** What reading along finds, one sentence a rule. */
export const checkCases: ReadonlyArray<RuleCase> = [
  {
    rule: 'boodschap-klopt-niet',
    files: {
      'content/01-een.md': chapter('::kpi{#burgers}'),
      'data/burgers.json': dataset('burgers', {boodschap: 'Het aantal daalt'}).replace('"boodschap"', '‸"boodschap"'),
    },
    judge: async (sources) => {
      checkMessages(sources.datasets.values())
      return sources.files
    },
  },
  typed('cijfer-afgeleid', 'De instroom en de uitstroom van burgers waren in 2025 samen ‸1.890 vte.'),
  typed('cijfer-anders-geschreven', 'De instroom van burgers was in 2025 ‸1250 vte.'),
  typed(
    'cijfer-elders-berekend',
    'Er kwamen :waarde[burgers/instroom/2025] vte bij.\n\nDe instroom van burgers was in 2025 ‸1.250 vte.',
  ),
  typed('cijfer-overgetypt', 'De instroom van burgers was in 2025 ‸1.250 vte.'),
  typed('cijfer-spreekt-tegen', 'De uitstroom van burgers was in 2025 ‸381 vte.'),
  typed('cijfer-wijkt-af', 'De instroom van burgers was in 2025 ‸1.520 vte.'),
  typed(
    'richting-klopt-niet',
    'De instroom van burgers nam in 2025 af met ‸:verschil[burgers/instroom/2024/2025] vte.',
  ),
]
