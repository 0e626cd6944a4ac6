import {chapter, dataset, type Files} from '../report.ts'
import {canary, count, type MalformedCase} from './malformed-case.ts'

const dv = 'departementaal-vertrouwelijk'
const secret = `titel: ${canary}\nrubricering: ${dv}`

/** A dataset with a classified row, a classified column, a classified cell and a classified norm. */
const mixed = dataset('cijfers', {
  norm: {waarde: count, titel: canary, rubricering: dv},
  kolommen: [{id: '2024'}, {id: '2025'}, {id: 'geheim', titel: canary, rubricering: dv}],
  rijen: [
    {id: 'open', waarden: {2024: 1, 2025: {waarde: count, rubricering: dv}, geheim: count}},
    {id: 'dicht', titel: canary, rubricering: dv, waarden: {2024: count, 2025: count, geheim: count}},
    {id: 'plan', waarden: {2024: 3, 2025: 4, geheim: count}},
  ],
})

/** A dataset that is classified as a whole. */
const closed = dataset('geheime-reeks', {
  rubricering: dv,
  titel: canary,
  rijen: [{id: 'totaal', titel: canary, waarden: {2024: count, 2025: count}}],
})

const report: Files = {
  'content/02-gesloten.md': chapter(`De ${canary}.\n\n## Kop\n\n::kpi{#geheime-reeks}`, secret),
  'data/cijfers.json': mixed,
  'data/geheime-reeks.json': closed,
  'content/beeld/geheim.svg': `<svg xmlns="http://www.w3.org/2000/svg"><title>${canary}</title></svg>`,
  'content/beeld/open.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'data/register/verwijzingen.json': `{"verwijzingen": [
    {"id": "geheim-stuk", "rubricering": "${dv}", "soort": "nota", "titel": "De ${canary}"},
    {"id": "open-stuk", "rubricering": "openbaar", "soort": "nota", "titel": "Een nota"}
  ]}`,
}

const open = '{"id": "open", "waarden": {"2024": 1, "2025": 2}}'
const shut = `{"id": "kraanvogel", "titel": "${canary}", "rubricering": "${dv}", "waarden": {"2024": 2, "2025": ${count}}}`

/** A dataset `totalen` of the years 2024 and 2025. */
function table(rows: string, columns?: string, fields = ''): string {
  const years = ['{"id": "2024"}', '{"id": "2025"}', ...(columns === undefined ? [] : [columns])].join(', ')
  return `{"id": "totalen", "titel": "Totalen", "rubricering": "openbaar", "soort": "tabel", ${fields}
"kolommen": [${years}], "rijen": [${rows}]}`
}

/** Public text that needs what only the annex has. */
const texts: Readonly<Record<string, string>> = {
  'a classified dataset': '‸::kpi{#geheime-reeks}',
  'a figure of a classified dataset': '‸Er zijn er :waarde[geheime-reeks/totaal/2025].',
  'a figure of a classified row': '‸Er zijn er :waarde[cijfers/dicht/2025].',
  'a figure of a classified column': '‸Er zijn er :waarde[cijfers/open/geheim].',
  'a classified figure': '‸Er zijn er :waarde[cijfers/open/2025].',
  'a difference with a classified figure': '‸Dat is :verschil[cijfers/open/2024/2025] meer.',
  'a difference with a classified column': '‸Dat is :verschil[cijfers/open/2024/geheim] meer.',
  'growth from a classified figure': '‸Dat is :groei[cijfers/open/2025/2024].',
  'percentage points from a classified figure': '‸Dat is :procentpunt[cijfers/open/2024/2025].',
  'a share of a classified row': '‸Dat is :aandeel[cijfers/open/2024]{van=dicht}.',
  'a share of a classified figure': '‸Dat is :aandeel[cijfers/plan/2025]{van=open}.',
  'a rounded classified figure': '‸Ruim :waarde[cijfers/open/2025]{afronden=1000} stuks.',
  'a row that is not there, where a classified row is': '‸Er zijn er :waarde[cijfers/dichtt/2025].',
  'a column that is not there, where a classified column is': '‸Er zijn er :waarde[cijfers/open/geheimm].',
  'a cross-reference to a classified chapter': '‸Zie :zie[gesloten].',
  'a cross-reference to a classified dataset': '‸Zie :zie[geheime-reeks].',
  'a cross-reference to a dataset that only the annex places': `‸Zie :zie[cijfers].\n\n:::${dv}\n::kpi{#cijfers}\n:::`,
  'a link to the file of a classified chapter': '‸Zie [dit](02-gesloten.md).',
  'a link to the page of a classified chapter': '‸Zie [dit](gesloten.html).',
  'a link to a heading of a classified chapter': '‸Zie [dit](gesloten.html#gesloten-kop).',
  'a link to a place on a classified page': '‸Zie [dit](#gesloten).',
  'a link to a folder of the annex': '‸Zie [dit](../vertrouwelijk/gesloten.html).',
  'a classified reference': '‸Zie :verwijzing[geheim-stuk].',
  'a classified reference in a footnote': 'Tekst.[^1]\n\n‸[^1]: :verwijzing[geheim-stuk].',
  'a footnote whose text is classified': `‸Tekst.[^1]\n\n:::${dv}\n[^1]: De ${canary}.\n:::`,
  'a footnote whose text is classified, within a list': `- ‸Tekst.[^1]\n\n  :::${dv}\n  [^1]: De ${canary}.\n  :::`,
  'a footnote with a classified text before the public one': `Tekst.[^1]\n\n:::${dv}\n[^1]: De ${canary}.\n:::\n\n‸[^1]: Open.`,
  'a footnote that is nothing but a classified run': `‸Tekst.[^1]\n\n[^1]: :${dv}[De ${canary}.]`,
  'an address that is classified': `‸Zie [dit][a].\n\n:::${dv}\n[a]: https://voorbeeld.nl/${canary.toLowerCase()}\n:::`,
  'a picture whose address is classified': `‸![Open][a]\n\n:::${dv}\n[a]: beeld/geheim.svg "${canary}"\n:::`,
  'a picture that a classified block shows too': `‸![Open](beeld/open.svg)\n\n:::${dv}\n![De ${canary}](beeld/open.svg)\n:::`,
  'a picture of a classified block by another path': `‸![Open](./beeld/../beeld/geheim.svg)\n\n:::${dv}\n![De ${canary}](beeld/geheim.svg)\n:::`,
  'a picture of a classified block by an address of its own': `‸![Open][a]\n\n:::${dv}\n![De ${canary}](beeld/geheim.svg)\n:::\n\n[a]: beeld/geheim.svg`,
}

/** Public text beside what only the annex has, which is harmless. */
const harmless: Readonly<Record<string, string>> = {
  'a dataset with classified parts': '::kpi{#cijfers}',
  'a public figure of a dataset with classified parts': 'Er zijn er :waarde[cijfers/plan/2025].',
  'a classified footnote in a classified block': `Open.\n\n:::${dv}\nTekst.[^1]\n\n[^1]: De ${canary}.\n:::`,
  'a public footnote that a classified block uses': `Open.\n\n:::${dv}\nDe ${canary}.[^1]\n:::\n\n[^1]: Noot.`,
  'a classified text after the public one of the same footnote in a block of its own': `Tekst.[^1]\n\n[^1]: Open.\n\n:::${dv}\nDe ${canary}.[^2]\n\n[^2]: De ${canary}.\n:::`,
  'a heading that is nothing but a classified run': `## :${dv}[De ${canary}]\n\nTekst.`,
  'a list item that is nothing but a classified run': `- Een.\n- :${dv}[De ${canary}]`,
  'a table cell that is nothing but a classified run': `| a | b |\n| - | - |\n| 1 | :${dv}[De ${canary}] |`,
  'a link whose words are classified': `Zie [:${dv}[de ${canary}]](https://voorbeeld.nl).`,
  'a classified picture in a classified block': `Open.\n\n:::${dv}\n![De ${canary}](beeld/geheim.svg)\n:::`,
  'a picture that nothing shows': 'Open.',
  'a classified run in a footnote': `Tekst.[^1]\n\n[^1]: Noot. :${dv}[De ${canary}.]`,
  'a comment about what is classified': `Open.\n\n<!-- De ${canary} -->`,
}

/** Data that needs what only the annex has. */
const data: Readonly<Record<string, Files>> = {
  'a commitment about a classified chapter': {
    'data/register/toezeggingen.json': `{"toezeggingen": [{"id": "t1", "rubricering": "openbaar", "aan": "Tweede Kamer", "stand": "open", "tekst": "Doen",\n"paragraaf": ‸"gesloten"}]}`,
  },
  'a commitment about a classified dataset': {
    'data/register/toezeggingen.json': `{"toezeggingen": [{"id": "t1", "rubricering": "openbaar", "aan": "Tweede Kamer", "stand": "open", "tekst": "Doen",\n"datasets": [‸"geheime-reeks"]}]}`,
  },
  'a commitment from a classified reference': {
    'data/register/toezeggingen.json': `{"toezeggingen": [{"id": "t1", "rubricering": "openbaar", "aan": "Tweede Kamer", "stand": "open", "tekst": "Doen",\n"bron": ‸"geheim-stuk"}]}`,
  },
  'a change from a classified reference': {
    'data/register/wijzigingen.json': `{"wijzigingen": [{"id": "w1", "rubricering": "openbaar", "soort": "methode", "onderwerp": "x", "van": "y",\n"verwijzing": ‸"geheim-stuk"}]}`,
  },
  'a commitment about a chapter that is not there, but for a letter a classified one': {
    'content/03-kraanvogel.md': chapter('Tekst.', secret),
    'data/register/toezeggingen.json': `{"toezeggingen": [{"id": "t1", "rubricering": "openbaar", "aan": "Tweede Kamer", "stand": "open", "tekst": "Doen",\n"paragraaf": ‸"kraanvoge"}]}`,
  },
}

/** Rows and columns that follow from classified ones, and the place of the message. */
const totals: Readonly<Record<string, string>> = {
  'a total over a classified row': table(
    `${open}, ${shut},\n{"id": ‸"totaal", "berekening": "open + kraanvogel", "waarden": {"2024": 2, "2025": 3}}`,
  ),
  'a total over a classified row that is not stated': table(
    `${open}, ${shut},\n{"id": ‸"totaal", "berekening": "som(open, kraanvogel)"}`,
  ),
  'a share of a classified row that is stated': table(
    `${open}, ${shut},\n{"id": ‸"deel", "eenheid": "%", "berekening": "open / kraanvogel * 100", "waarden": {"2024": 50, "2025": 25}}`,
  ),
  'a total that is wrong, over a classified row': table(
    `${open}, ${shut},\n{"id": ‸"totaal", "berekening": "open + kraanvogel", "waarden": {"2024": 1, "2025": 1}}`,
  ),
  'a total over a classified figure': table(
    `${open}, {"id": "twee", "waarden": {"2024": 1, "2025": {"waarde": ${count}, "rubricering": "${dv}"}}},
{"id": "totaal", "berekening": "open + twee", "waarden": {"2024": 2, "2025": ‸8917265}}`,
  ),
  'a total over a classified figure that is not stated': table(
    `${open}, {"id": "twee", "waarden": {"2024": 1, "2025": {"waarde": ${count}, "rubricering": "${dv}"}}},
{"id": ‸"totaal", "berekening": "open + twee"}`,
  ),
  'a column over a classified column': table(
    `{"id": "open", "waarden": {"2024": 1, "2025": 2, "kraanvogel": ${count}, "groei": 1}}`,
    `{"id": "kraanvogel", "rubricering": "${dv}"},\n{"id": ‸"groei", "berekening": "2025 - kraanvogel"}`,
  ),
  'a column over a classified year': table(
    `{"id": "open", "waarden": {"2024": 1, "2025": 2, "2026": ${count}, "groei": 1}}`,
    `{"id": "2026", "rubricering": "${dv}"},\n{"id": ‸"groei", "berekening": "2026 - 2025"}`,
  ),
  'a formula that goes round in a circle through a classified row': table(
    `{"id": ‸"open", "berekening": "kraanvogel", "waarden": {"2024": 1, "2025": 2}},
{"id": "kraanvogel", "titel": "${canary}", "rubricering": "${dv}", "berekening": "open"}`,
  ),
  'a relation with a classified row': table(
    `{"id": ‸"open", "waarden": {"2024": 1, "2025": 2}}, ${shut}`,
    undefined,
    '"relaties": ["open = kraanvogel / 2"],',
  ),
  'a relation with a classified row of another dataset': table(
    `{"id": ‸"open", "waarden": {"2024": 1, "2025": 2}}, ${shut}`,
    undefined,
    '"relaties": ["geheime-reeks/totaal = open * 2"],',
  ),
  'a relation with a classified row that does not hold': table(
    `{"id": ‸"open", "waarden": {"2024": 1, "2025": 2}}, ${shut}`,
    undefined,
    '"relaties": ["open = kraanvogel"],',
  ),
}

/** What is public and cannot do without what is classified. */
export const needCases: ReadonlyArray<MalformedCase> = [
  ...Object.entries(texts).map(
    ([title, text]): MalformedCase => ({
      title,
      files: {...report, 'content/01-een.md': chapter(text)},
      public: 'refused',
    }),
  ),
  ...Object.entries(harmless).map(
    ([title, text]): MalformedCase => ({
      title,
      files: {...report, 'content/01-een.md': chapter(text)},
      public: 'published',
    }),
  ),
  ...Object.entries(data).map(
    ([title, files]): MalformedCase => ({
      title,
      files: {...report, 'content/01-een.md': chapter('Tekst.'), ...files},
      public: 'refused',
    }),
  ),
  ...Object.entries(totals).map(
    ([title, json]): MalformedCase => ({
      title,
      files: {...report, 'content/01-een.md': chapter('::kpi{#totalen}'), 'data/totalen.json': json},
      public: 'refused',
    }),
  ),
  {
    title: 'a release of something classified',
    files: {
      ...report,
      'content/01-een.md': chapter('Tekst.'),
      'data/register/vrijgaven.json':
        '{"vrijgaven": [{"id": "v1", "rubricering": "openbaar", "besluit": "Directeur", "datum": "2026-04-01", "grond": "Geen",\n"wat": ‸"cijfers/dicht"}]}',
    },
    public: 'refused',
  },
  {
    title: 'a public picture with the bytes of a classified one',
    files: {
      ...report,
      'content/beeld/kopie.svg': report['content/beeld/geheim.svg'] ?? '',
      'content/01-een.md': chapter(`‸![Open](beeld/kopie.svg)\n\n:::${dv}\n![De ${canary}](beeld/geheim.svg)\n:::`),
    },
    public: 'refused',
  },
  {
    title: 'a picture that a classified chapter shows too',
    files: {
      ...report,
      'content/01-een.md': chapter('‸![Open](beeld/geheim.svg)'),
      'content/03-drie.md': chapter(`![De ${canary}](beeld/geheim.svg)`, `titel: ${canary}\nrubricering: stg-geheim`),
    },
    public: 'refused',
  },
  {
    title: 'a public chapter and a classified section of the same id',
    files: {
      ...report,
      'content/01-een/00-een.md': chapter('Tekst.'),
      'content/01-een/01-twee.md': chapter(`De ${canary}.`, secret),
      'content/03-twee.md': chapter('Tekst.'),
    },
    public: 'published',
    all: 'refused',
  },
  {
    title: 'a public dataset of the id of a classified chapter',
    files: {...report, 'content/01-een.md': chapter('Tekst.'), 'data/gesloten.json': dataset('gesloten')},
    public: 'published',
    all: 'refused',
  },
  {
    title: 'a picture that blocks for two levels show',
    files: {
      ...report,
      'content/01-een.md': chapter(
        `Open.\n\n:::${dv}\n![De ${canary}](beeld/geheim.svg)\n:::\n\nOpen.\n\n:::stg-geheim\n![De ${canary}](beeld/geheim.svg)\n:::`,
      ),
    },
    public: 'published',
    all: 'refused',
  },
]
