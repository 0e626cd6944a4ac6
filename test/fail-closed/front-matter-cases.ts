import {chapter} from '../report.ts'
import {canary, type MalformedCase} from './malformed-case.ts'

const text = `De ${canary} staat hier.`

/** Tops of a file that is classified, or was meant to be. */
const tops: Readonly<Record<string, string>> = {
  'no front matter at all': `‸${text}`,
  'no label': `---\n‸titel: Proef\n---\n\n${text}`,
  'an empty label': `---\ntitel: Proef\nrubricering: ‸\n---\n\n${text}`,
  'an empty text as label': `---\ntitel: Proef\nrubricering: ‸""\n---\n\n${text}`,
  'a misspelt level': `---\ntitel: Proef\nrubricering: ‸stg-gehiem\n---\n\n${text}`,
  'a level in capitals': `---\ntitel: Proef\nrubricering: ‸STG-GEHEIM\n---\n\n${text}`,
  'a level as it is spoken': `---\ntitel: Proef\nrubricering: ‸Stg. Geheim\n---\n\n${text}`,
  'an English level': `---\ntitel: Proef\nrubricering: ‸secret\n---\n\n${text}`,
  'a public level that does not exist': `---\ntitel: Proef\nrubricering: ‸public\n---\n\n${text}`,
  'a level with a hard space': `---\ntitel: Proef\nrubricering: ‸"openbaar\u00a0"\n---\n\n${text}`,
  'a level and its negation': `---\ntitel: Proef\nrubricering: ‸niet-openbaar\n---\n\n${text}`,
  'a list of levels': `---\ntitel: Proef\nrubricering: ‸[openbaar, stg-geheim]\n---\n\n${text}`,
  'levels by name': `---\ntitel: Proef\nrubricering: ‸{openbaar: nee}\n---\n\n${text}`,
  'a number as level': `---\ntitel: Proef\nrubricering: ‸0\n---\n\n${text}`,
  'false as level': `---\ntitel: Proef\nrubricering: ‸false\n---\n\n${text}`,
  'null as level': `---\ntitel: Proef\nrubricering: ‸null\n---\n\n${text}`,
  'a misspelt field': `---\n‸titel: Proef\nrubricerng: stg-geheim\n---\n\n${text}`,
  'an English field': `---\n‸titel: Proef\nclassification: stg-geheim\n---\n\n${text}`,
  'a field in capitals': `---\n‸titel: Proef\nRubricering: stg-geheim\n---\n\n${text}`,
  'two labels, the lower first': `---\ntitel: Proef\nrubricering: openbaar\n‸rubricering: stg-geheim\n---\n\n${text}`,
  'two labels, the higher first': `---\ntitel: Proef\nrubricering: stg-geheim\n‸rubricering: openbaar\n---\n\n${text}`,
  'two labels, one misspelt': `---\ntitel: Proef\nrubricering: openbaar\n‸rubricerng: stg-geheim\n---\n\n${text}`,
  'a label from elsewhere': `---\ntitel: &niveau openbaar\nrubricering: ‸*niveau\n---\n\n${text}`,
  'a label in a field of another': `---\n‸titel: Proef\nkort:\n  rubricering: stg-geheim\n---\n\n${text}`,
  'a label below the front matter': `---\n‸titel: Proef\n---\n\nrubricering: openbaar\n\n${text}`,
  'a second front matter in the text': `---\ntitel: Proef\nrubricering: openbaar\n---\n\n---\n‸rubricering: stg-geheim\n---\n\n${text}`,
  'a label in the text': `---\ntitel: Proef\nrubricering: openbaar\n---\n\nrubricering: ‸stg-geheim\n\n${text}`,
  'front matter that is not closed': `‸---\ntitel: Proef\nrubricering: stg-geheim\n\n${text}`,
  'front matter closed with dots': `‸---\ntitel: Proef\nrubricering: stg-geheim\n...\n\n${text}`,
  'a second document in the front matter': `---\ntitel: Proef\nrubricering: openbaar\n...\n‸rubricering: stg-geheim\n---\n\n${text}`,
  'front matter after an empty line': `‸\n---\ntitel: Proef\nrubricering: stg-geheim\n---\n\n${text}`,
  'front matter with plus signs': `‸+++\ntitel = "Proef"\nrubricering = "stg-geheim"\n+++\n\n${text}`,
  'front matter with four dashes': `‸----\ntitel: Proef\nrubricering: stg-geheim\n----\n\n${text}`,
  'front matter in a comment': `‸<!--\n---\ntitel: Proef\nrubricering: stg-geheim\n---\n-->\n\n${text}`,
  'broken YAML': `---\ntitel: "Proef\nrubricering: ‸stg-geheim\n---\n\n${text}`,
  'a label in the title': `---\ntitel: ‸Proef :stg-geheim[${canary}]\nrubricering: openbaar\n---\n\nTekst.`,
  'a misspelt label in the title': `---\ntitel: ‸Proef :stg-gehiem[${canary}]\nrubricering: openbaar\n---\n\nTekst.`,
  'a label with a space in the title': `---\ntitel: ‸'Proef :stg-geheim [${canary}]'\nrubricering: openbaar\n---\n\nTekst.`,
  'a label with two colons in the short title': `---\ntitel: Proef\nkort: ‸'::stg-geheim[${canary}]'\nrubricering: openbaar\n---\n\nTekst.`,
  'a label in braces in the title': `---\ntitel: ‸'${canary} {.stg-geheim}'\nrubricering: openbaar\n---\n\nTekst.`,
}

const secret = 'titel: Dicht\nrubricering: stg-geheim'

/** Labels of whole files. */
export const frontMatterCases: ReadonlyArray<MalformedCase> = [
  ...Object.entries(tops).map(
    ([title, file]): MalformedCase => ({title, files: {'content/01-een.md': `${file}\n`}, public: 'refused'}),
  ),
  {
    title: 'a public section of a classified chapter',
    files: {
      'content/01-een/00-een.md': chapter('Tekst.', secret),
      'content/01-een/01-twee.md': `---\ntitel: Twee\nrubricering: ‸openbaar\n---\n\n${text}\n`,
    },
    public: 'refused',
  },
  {
    title: 'a public section of a classified chapter that cannot be read',
    files: {
      'content/01-een/00-een.md': chapter('Tekst.', 'rubricering: stg-geheim'),
      'content/01-een/01-twee.md': `---\ntitel: Twee\nrubricering: ‸openbaar\n---\n\n${text}\n`,
    },
    public: 'refused',
  },
  {
    title: 'a section of a lower level than its chapter',
    files: {
      'content/01-een/00-een.md': chapter('Tekst.', secret),
      'content/01-een/01-twee.md': chapter(text, 'titel: Twee\nrubricering: departementaal-vertrouwelijk'),
      'content/02-open.md': chapter('Tekst.'),
    },
    public: 'published',
    all: 'refused',
  },
  {
    title: 'a classified chapter whose front matter has a mistake elsewhere',
    files: {
      'content/01-een.md': chapter(text, `titel: ${canary}\nrubricering: stg-geheim\nonbekend: ${canary}`),
      'content/02-open.md': chapter('Tekst.'),
    },
    public: 'published',
  },
  {
    title: 'a classified chapter for the annex whose front matter has a mistake elsewhere',
    files: {
      'content/01-een.md': chapter(
        text,
        `titel: ${canary}\nrubricering: departementaal-vertrouwelijk\nkleur: ${canary}`,
      ),
      'content/02-open.md': chapter('Tekst.'),
    },
    public: 'published',
    all: 'refused',
  },
  {
    title: 'an edition of a level that does not exist',
    files: {
      'content/editie.yaml': `titel: Proef
editie: voorjaar-2026
verslagperiode: 2025
datum: 2026-05-20
taal: nl
uitgever: Voorbeeldministerie
uitgaven:
  openbaar: {rubricering: ‸publiek, soort: rapport, titel: Openbare versie}
`,
      'content/01-een.md': chapter(text, secret),
    },
    public: 'refused',
  },
  {
    title: 'an edition without a level',
    files: {
      'content/editie.yaml': `titel: Proef
editie: voorjaar-2026
verslagperiode: 2025
datum: 2026-05-20
taal: nl
uitgever: Voorbeeldministerie
uitgaven:
  openbaar: ‸{soort: rapport, titel: Openbare versie}
`,
      'content/01-een.md': chapter(text, secret),
    },
    public: 'refused',
  },
]
