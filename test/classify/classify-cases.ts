import {chapter, type Files} from '../report.ts'
import type {RuleCase} from '../rule-cases.ts'

const secret = 'titel: Dicht\nrubricering: stg-geheim'

/** Pictures of which the public one is `open.svg`. */
const pictures: Files = {'content/beeld/open.svg': '<svg/>', 'content/beeld/dicht.svg': '<svg id="a"/>'}

function withPictures(text: string, more: Files = {}): RuleCase {
  return {rule: 'afbeelding-ook-gerubriceerd', files: {'content/01-een.md': chapter(text), ...pictures, ...more}}
}

/** What is public and cannot be, for what is classified. */
export const classifyCases: ReadonlyArray<RuleCase> = [
  withPictures('‸![Een](beeld/open.svg)\n\n:::stg-geheim\n![Twee](beeld/open.svg)\n:::'),
  withPictures('‸![Een][a]\n\n:::stg-geheim\n![Twee](beeld/dicht.svg)\n:::\n\n[a]: beeld/dicht.svg'),
  withPictures('Een.\n\n‸![Een](beeld/open.svg)\n\n:::stg-geheim\n![Twee][a]\n:::\n\n[a]: beeld/open.svg'),
  withPictures('‸![Een](beeld/dicht.svg)', {'content/02-twee.md': chapter('![Twee](beeld/dicht.svg)', secret)}),
  withPictures('‸![Een](beeld/kopie.svg)', {
    'content/beeld/kopie.svg': '<svg id="a"/>',
    'content/02-twee.md': chapter('![Twee](beeld/dicht.svg)', secret),
  }),
]
