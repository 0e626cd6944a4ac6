import {chapter, dataset, type Files} from '../report.ts'
import {canary, count, type MalformedCase} from './malformed-case.ts'

const dv = 'departementaal-vertrouwelijk'
const secret = `titel: ${canary}\nrubricering: ${dv}`
const base: Files = {
  'content/01-een/00-een.md': chapter('::kpi{#cijfers}'),
  'content/beeld/kaart.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'data/cijfers.json': dataset('cijfers', {
    rijen: [{id: 'totaal', waarden: {2024: 1000, 2025: {ontbreekt: 'niet-openbaar'}}}],
  }),
}
const rows = (cells: string) => `"rijen": [{"id": "totaal", "waarden": ${cells}}]`
const addition = (label: string, fields: string): Files => ({
  'data/cijfers.json': `{\n"id": "cijfers",\n${label},\n${fields}\n}\n`,
})
const figure = `{"2025": {"waarde": ${count}, "noot": "Van de ${canary}."}}`

/** Here the message stands at the whole, for the label is not there. */
const unlabelled = (field: string): Files => ({
  'data/cijfers.json': `‸${addition(field, rows(figure))['data/cijfers.json']}`,
})

/** Folders that are laid over a report. */
export const overlayCases: ReadonlyArray<MalformedCase> = [
  refused('a figure for a public dataset, without a label', unlabelled('"fictief": false')),
  refused(
    'a figure for a public dataset, with a misspelt level',
    addition('"rubricering": ‸"stg-gehiem"', rows(figure)),
  ),
  refused(
    'a figure for a public dataset, with two labels',
    addition('"rubricering": "openbaar", ‸"rubricering": "stg-geheim"', rows(figure)),
  ),
  refused('a figure for a public dataset, with a misspelt field', unlabelled('"rubricerng": "stg-geheim"')),
  refused('a chapter without a label', {'content/09-negen.md': `---\n‸titel: ${canary}\n---\n\nDe ${canary}.\n`}),
  refused('a chapter with a misspelt level', {
    'content/09-negen.md': `---\ntitel: ${canary}\nrubricering: ‸stg-gehiem\n---\n\nDe ${canary}.\n`,
  }),
  refused('a public chapter with a block that is not closed', {
    'content/09-negen.md': chapter(`‸:::stg-geheim\nDe ${canary}.`),
  }),
  refused('a section without a label', {'content/01-een/01-twee.md': `---\n‸titel: ${canary}\n---\n\nDe ${canary}.\n`}),
  refused('a dataset without a label', {
    'data/dicht.json': `‸${dataset('dicht', {titel: canary}).replace('"rubricering": "openbaar",', '')}`,
  }),
  refused('a register entry without a label', {
    'data/register/verwijzingen.json': `{"verwijzingen": [\n‸{"id": "stuk", "soort": "nota", "titel": "De ${canary}"}]}`,
  }),
  refused('a change of a public chapter', {'content/01-een/00-een.md': `‸${chapter(`De ${canary}.`, secret)}`}),
  closed(
    'a change of a public figure',
    addition(`"rubricering": "${dv}"`, rows(`{"2024": {"waarde": ${count}, "noot": "${canary}"}}`)),
  ),
  closed('a change of a title', addition(`"rubricering": "${dv}"`, `"titel": "${canary}"`)),
  closed('a mistake in a classified chapter', {'content/09-negen.md': chapter(`:${canary}[x]`, secret)}),
  closed(
    'a mistake in a classified figure',
    addition(`"rubricering": "${dv}"`, rows(`{"2025": {"ontbreekt": "${canary}"}}`)),
  ),
  {
    title: 'a classified chapter with the id of a public dataset',
    files: base,
    overlay: {'content/09-cijfers.md': chapter(`De ${canary}.`, secret)},
    public: 'published',
    all: 'refused',
  },
  {
    title: 'a row that fits',
    files: base,
    overlay: addition(
      `"rubricering": "${dv}"`,
      `"rijen": [{"id": "kraanvogel", "titel": "${canary}", "waarden": {"2024": 1, "2025": ${count}}}]`,
    ),
    public: 'published',
  },
  {
    title: 'a figure that fits',
    files: base,
    overlay: addition(`"rubricering": "${dv}"`, rows(figure)),
    public: 'published',
  },
  {
    title: 'a classified chapter that shows a public picture',
    files: {...base, 'content/02-twee.md': chapter('‸![Een kaart](beeld/kaart.svg)')},
    overlay: {'content/09-negen.md': chapter(`![De ${canary}](beeld/kaart.svg)`, secret)},
    public: 'refused',
  },
  {
    title: 'public text that needs a row of the overlay',
    files: {...base, 'content/02-twee.md': chapter('‸Er zijn er :waarde[cijfers/extra/2025].')},
    overlay: addition(
      `"rubricering": "${dv}"`,
      `"rijen": [{"id": "extra", "titel": "${canary}", "waarden": {"2024": 1, "2025": ${count}}}]`,
    ),
    public: 'refused',
  },
]

function refused(title: string, overlay: Files): MalformedCase {
  return {title, files: base, overlay, public: 'refused'}
}

/** A mistake in what only the annex has: the public edition can do without. */
function closed(title: string, overlay: Files): MalformedCase {
  return {title, files: base, overlay, public: 'published', all: 'refused'}
}
