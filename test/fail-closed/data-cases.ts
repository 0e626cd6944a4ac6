import {chapter, dataset, type Files} from '../report.ts'
import {canary, combine, count, type MalformedCase} from './malformed-case.ts'

/** Labels in JSON that are wrong. They stand where a part states its level. */
const wrong: Readonly<Record<string, string>> = {
  'a misspelt level': '"rubricering": ‸"stg-gehiem"',
  'a level in capitals': '"rubricering": ‸"Stg. Geheim"',
  'a level that does not exist': '"rubricering": ‸"geheim"',
  'a level with a space behind it': '"rubricering": ‸"stg-geheim "',
  'an empty level': '"rubricering": ‸""',
  'null as level': '"rubricering": ‸null',
  'a number as level': '"rubricering": ‸3',
  'a list of levels': '"rubricering": ‸["openbaar", "stg-geheim"]',
  'a level with its reason': '"rubricering": ‸{"niveau": "stg-geheim"}',
  'two labels, the lower first': '"rubricering": "openbaar", ‸"rubricering": "stg-geheim"',
  'two labels, the higher first': '"rubricering": "stg-geheim", ‸"rubricering": "openbaar"',
  'two labels, one misspelt': '"rubricering": "openbaar", ‸"rubricerng": "stg-geheim"',
}

/** Where a label may be left out: then the part is as high as what holds it. */
const optional: Readonly<Record<string, string>> = {
  'a misspelt field': '‸"rubricerng": "stg-geheim"',
  'an English field': '‸"classification": "stg-geheim"',
  'a field in capitals': '‸"Rubricering": "stg-geheim"',
}

const public2 = '{"id": "2024"}, {"id": "2025"}'
const open = '{"id": "open", "waarden": {"2024": 1, "2025": 2}}'

/** A dataset with a place for a label, and the canary in what that label is to mark. */
function set(fields: string): string {
  return `{\n"id": "cijfers",\n"titel": "Cijfers",\n"soort": "tijdreeks",\n"eenheid": "vte",\n${fields}\n}\n`
}

const secretRow = (label: string, id = 'geheim') =>
  `{"id": "${id}", "titel": "${canary}",\n${label},\n"noot": "Over de ${canary}.", "waarden": {"2024": 3, "2025": ${count}}}`

/** Parts of a dataset, with their label in them. */
const parts: Readonly<Record<string, (label: string) => string>> = {
  'of a dataset': (label) =>
    set(
      `${label},\n"boodschap": "De ${canary} stijgt", "kolommen": [${public2}], "rijen": [{"id": "a", "waarden": {"2024": 3, "2025": ${count}}}]`,
    ),
  'of a row': (label) =>
    set(`"rubricering": "openbaar", "kolommen": [${public2}], "rijen": [${open},\n${secretRow(label)}]`),
  'of a column': (label) =>
    set(
      `"rubricering": "openbaar", "kolommen": [${public2},\n{"id": "2026", "titel": "${canary}",\n${label}}], "rijen": [{"id": "open", "waarden": {"2024": 1, "2025": 2, "2026": ${count}}}]`,
    ),
  'of a cell': (label) =>
    set(
      `"rubricering": "openbaar", "kolommen": [${public2}], "rijen": [{"id": "open", "waarden": {"2024": 1, "2025": {"waarde": ${count},\n${label},\n"noot": "Over de ${canary}."}}}]`,
    ),
  'of a cell without a figure': (label) =>
    set(
      `"rubricering": "openbaar", "kolommen": [${public2}], "rijen": [{"id": "open", "waarden": {"2024": 1, "2025": {"ontbreekt": "volgt",\n${label},\n"noot": "Over de ${canary}."}}}]`,
    ),
  'of a norm': (label) =>
    set(
      `"rubricering": "openbaar", "norm": {"waarde": ${count}, "titel": "${canary}",\n${label}},\n"kolommen": [${public2}], "rijen": [${open}]`,
    ),
  'of a target': (label) =>
    set(
      `"rubricering": "openbaar", "streefwaarde": {"waarde": ${count}, "titel": "${canary}",\n${label}},\n"kolommen": [${public2}], "rijen": [${open}]`,
    ),
}

const {'of a dataset': whole, ...within} = parts

/** Registers, with the label of an entry in them. */
const registers: Readonly<Record<string, (label: string) => Files>> = {
  'of a reference': (label) => ({
    'data/register/verwijzingen.json': `{"verwijzingen": [\n{"id": "stuk", "soort": "nota",\n${label},\n"titel": "Over de ${canary}"}\n]}`,
  }),
  'of a commitment': (label) => ({
    'data/register/toezeggingen.json': `{"toezeggingen": [\n{"id": "t1", "aan": "Tweede Kamer", "stand": "open",\n${label},\n"tekst": "De ${canary} tellen"}\n]}`,
  }),
  'of a change': (label) => ({
    'data/register/wijzigingen.json': `{"wijzigingen": [\n{"id": "w1", "soort": "methode", "onderwerp": "x",\n${label},\n"van": "De ${canary} telde mee"}\n]}`,
  }),
}

const text = {'content/01-een.md': chapter('::kpi{#cijfers}')}

/** Labels in datasets and registers. */
export const dataCases: ReadonlyArray<MalformedCase> = [
  ...combine(parts, wrong, (part, label) => ({
    files: {...text, 'data/cijfers.json': part(label)},
    public: 'refused',
  })),
  ...combine(within, optional, (part, label) => ({
    files: {...text, 'data/cijfers.json': part(label)},
    public: 'refused',
  })),
  ...combine(registers, wrong, (register, label) => ({
    files: {'content/01-een.md': chapter('Tekst.'), ...register(label)},
    public: 'refused',
  })),
  ...combine({'of a dataset': whole}, {'no label': '"decimalen": 0'}, (part, label) => ({
    files: {...text, 'data/cijfers.json': `‸${part?.(label)}`},
    public: 'refused',
  })),
  ...combine(registers, {'no label': '"fictief": true'}, (register, label) => ({
    files: {
      'content/01-een.md': chapter('Tekst.'),
      ...Object.fromEntries(
        Object.entries(register(label)).map(([path, json]) => [
          path,
          String(json).replace('\n{', '\n‸{').replace('"fictief": true,\n', ''),
        ]),
      ),
    },
    public: 'refused',
  })),
  ...singles(),
]

function inSet(title: string, fields: string, outcome: Omit<MalformedCase, 'title' | 'files'>): MalformedCase {
  return {title, files: {...text, 'data/cijfers.json': set(fields)}, ...outcome}
}

/** Labels in places where none can stand, labels that contradict each other, and mistakes beside right labels. */
function singles(): ReadonlyArray<MalformedCase> {
  const row = (more: string) => `"rubricering": "openbaar", "kolommen": [${public2}], "rijen": [${open},\n${more}]`
  const classified = secretRow('"rubricering": "stg-geheim"', canary.toLowerCase())
  const refused = {public: 'refused'} as const
  return [
    inSet(
      'a label among the cells of a row',
      row(
        `{"id": "geheim", "titel": "${canary}", "waarden": {"2024": 1, "2025": ${count},\n‸"rubricering": "stg-geheim"}}`,
      ),
      refused,
    ),
    inSet(
      'a label beside the rows',
      `"rubricering": "openbaar", "kolommen": [${public2}],\n‸"rubriceringen": {"open": "stg-geheim"}, "rijen": [{"id": "open", "waarden": {"2024": 1, "2025": ${count}}}]`,
      refused,
    ),
    inSet(
      'a label on a list of values',
      row(`{"id": "geheim", "titel": "${canary}", "waarden": {"2024": 1, "2025": ‸[${count}, "stg-geheim"]}}`),
      refused,
    ),
    inSet(
      'a label in the title',
      row(`{"id": "geheim",\n"titel": ‸":stg-geheim[${canary}]", "waarden": {"2024": 1, "2025": 2}}`),
      refused,
    ),
    inSet(
      'a misspelt label in the title',
      row(`{"id": "geheim",\n"titel": ‸":stg-gehiem[${canary}]", "waarden": {"2024": 1, "2025": 2}}`),
      refused,
    ),
    inSet(
      'a label with a space in a note',
      row(`{"id": "geheim",\n"noot": ‸":stg-geheim (${canary})", "waarden": {"2024": 1, "2025": 2}}`),
      refused,
    ),
    inSet(
      'a label with two colons in a word',
      row(`{"id": "geheim", "waarden": {"2024": 1,\n"2025": ‸"::stg-geheim[${canary}]"}}`),
      refused,
    ),
    inSet(
      'a block in a note',
      row(`{"id": "geheim",\n"noot": ‸":::stg-geheim ${canary} :::", "waarden": {"2024": 1, "2025": 2}}`),
      refused,
    ),
    inSet(
      'a label in brackets in a note',
      row(`{"id": "geheim",\n"noot": ‸"[stg-geheim] ${canary}", "waarden": {"2024": 1, "2025": 2}}`),
      refused,
    ),
    inSet(
      'a label in a comment',
      row(`{"id": "geheim", ‸/* stg-geheim */ "titel": "${canary}", "waarden": {"2024": 1, "2025": 2}}`),
      refused,
    ),
    inSet(
      'a label after a missing comma',
      row(`{"id": "geheim", "titel": "${canary}"\n‸"rubricering": "stg-geheim", "waarden": {"2024": 1, "2025": 2}}`),
      refused,
    ),
    inSet(
      'a label without quotes',
      row(`{"id": "geheim", "titel": "${canary}", "rubricering": ‸stg-geheim, "waarden": {"2024": 1, "2025": 2}}`),
      refused,
    ),
    inSet(
      'a row that is not closed',
      row(`{"id": "geheim", "titel": "${canary}", "rubricering": "stg-geheim", "waarden": {"2024": 1, "2025": 2}\n‸`),
      refused,
    ),
    inSet(
      'a public row and a classified one of the same id',
      row(
        `{"id": "open",\n"rubricering": "stg-geheim", "titel": "${canary}", "waarden": {"2024": 1, "2025": ${count}}}`,
      ).replace('{"id": "open",\n', '{"id": ‸"open",\n'),
      refused,
    ),
    inSet(
      'a classified row and a public one of the same id',
      `"rubricering": "openbaar", "kolommen": [${public2}], "rijen": [{"id": "open", "rubricering": "stg-geheim", "titel": "${canary}", "waarden": {"2024": 1, "2025": ${count}}},\n{"id": ‸"open", "waarden": {"2024": 1, "2025": 2}}]`,
      refused,
    ),
    inSet(
      'a public column and a classified one of the same id',
      `"rubricering": "openbaar", "kolommen": [${public2},\n{"id": ‸"2025", "titel": "${canary}", "rubricering": "stg-geheim"}], "rijen": [${open}]`,
      refused,
    ),
    inSet(
      'a cell below the level of its row',
      row(
        `{"id": "geheim", "titel": "${canary}", "rubricering": "stg-geheim", "waarden": {"2024": 1,\n"2025": {"waarde": ${count}, "rubricering": ‸"openbaar"}}}`,
      ),
      refused,
    ),
    inSet(
      'a cell below the level of its column',
      `"rubricering": "openbaar", "kolommen": [{"id": "2024"}, {"id": "2025", "rubricering": "stg-geheim"}], "rijen": [{"id": "open", "waarden": {"2024": 1,\n"2025": {"waarde": ${count}, "rubricering": ‸"openbaar", "noot": "${canary}"}}}]`,
      refused,
    ),
    inSet(
      'a mistake in a classified row',
      row(
        `{"id": "${canary.toLowerCase()}", "rubricering": "stg-geheim", "waarden": {"2024": 1,\n"2025": {"ontbreekt": ‸"${canary}"}}}`,
      ),
      refused,
    ),
    inSet(
      'an unknown field in a classified row',
      row(
        `{"id": "geheim", "rubricering": "stg-geheim",\n‸"${canary.toLowerCase()}": 3, "waarden": {"2024": 1, "2025": 2}}`,
      ),
      refused,
    ),
    inSet(
      'a cell without a column in a classified row',
      row(
        `{"id": "geheim", "rubricering": "stg-geheim", "waarden": {"2024": 1, "2025": 2,\n"${canary.toLowerCase()}": 3}}`,
      ),
      {public: 'published'},
    ),
    inSet(
      'a cell without a column in a public row, where a classified column is',
      `"rubricering": "openbaar", "kolommen": [${public2}, {"id": "${canary.toLowerCase()}", "rubricering": "stg-geheim"}], "rijen": [{"id": "open", "waarden": {"2024": 1, "2025": 2, "${canary.toLowerCase()}": ${count},\n‸"kraanvogle": 3}}]`.replace(
        'kraanvogle',
        '2026',
      ),
      refused,
    ),
    inSet(
      'a break at a column that is not there, where a classified column is',
      `"rubricering": "openbaar",\n"trendbreuk": [‸"2026"], "kolommen": [${public2}, {"id": "${canary.toLowerCase()}", "rubricering": "stg-geheim"}], "rijen": [{"id": "open", "waarden": {"2024": 1, "2025": 2, "${canary.toLowerCase()}": ${count}}}]`,
      refused,
    ),
    inSet(
      'a norm for a row that is not there, where a classified row is',
      `"rubricering": "openbaar",\n"norm": {"waarde": 3, "rij": ‸"dicht"}, "kolommen": [${public2}], "rijen": [${open}, ${classified}]`,
      refused,
    ),
    inSet(
      'a public norm for a classified row',
      `"rubricering": "openbaar",\n"norm": {"waarde": ${count}, "titel": "Norm van de ${canary}", "rij": "geheim",\n"rubricering": ‸"openbaar"}, "kolommen": [${public2}], "rijen": [${open}, ${secretRow('"rubricering": "departementaal-vertrouwelijk"')}]`,
      refused,
    ),
    inSet(
      'a norm without a label for a classified row',
      `"rubricering": "openbaar", "norm": {"waarde": ${count}, "titel": "Norm van de ${canary}", "rij": "geheim"}, "kolommen": [${public2}], "rijen": [${open}, ${secretRow('"rubricering": "departementaal-vertrouwelijk"')}]`,
      {public: 'published'},
    ),
    inSet(
      'a break at a classified column',
      `"rubricering": "openbaar", "trendbreuk": ["2026"], "kolommen": [${public2}, {"id": "2026", "titel": "${canary}", "rubricering": "departementaal-vertrouwelijk"}], "rijen": [{"id": "open", "waarden": {"2024": 1, "2025": 2, "2026": ${count}}}]`,
      {public: 'published'},
    ),
    {
      title: 'a dataset whose id is not its name, with a classified row',
      files: {...text, 'data/cijfers.json': set(row(classified)).replace('"cijfers"', '‸"cijferss"')},
      public: 'refused',
    },
    {
      title: 'a dataset on one line, with a mistake in a public row beside a classified one',
      files: {
        ...text,
        'data/cijfers.json': `‸${set(row(`${classified}, {"id": "laag", "waarden": {"2024": 1, "2025": {"waarde": ${count}, "rubricering": "geheim"}}}`)).replaceAll('\n', ' ')}`,
      },
      public: 'refused',
    },
    {
      title: 'a classified dataset with a mistake',
      files: {
        'content/01-een.md': chapter('Tekst.'),
        'data/dicht.json': dataset('dicht', {rubricering: 'stg-geheim', titel: canary, [canary]: canary}),
      },
      public: 'published',
    },
    {
      title: 'a classified dataset for the annex with a mistake',
      files: {
        'content/01-een.md': chapter('Tekst.'),
        'data/dicht.json': dataset('dicht', {
          rubricering: 'departementaal-vertrouwelijk',
          titel: canary,
          soort: canary,
        }),
      },
      public: 'published',
      all: 'refused',
    },
  ]
}
