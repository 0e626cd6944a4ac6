import {readdirSync, readFileSync} from 'node:fs'
import type {Root, RootContent} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {Level} from '../../src/model/classification.ts'
import type {Dataset} from '../../src/model/dataset.ts'
import type {Commitment, Reference, Registers} from '../../src/model/register.ts'
import type {Anchor, Chapter, Chart, Cleared, DrawnView, Figure, Section} from '../../src/model/view.ts'
import {column, dataset, number, row} from '../model/make-dataset.ts'

const templatesFolder = new URL('../../templates/html/', import.meta.url)

/** The real templates, as loading gives them. */
export function readTemplates(): ReadonlyMap<string, Uint8Array> {
  const paths = readdirSync(templatesFolder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('//', '/'))
  return new Map(paths.sort().map((path) => [`html/${path.split('templates/html/')[1]}`, readFileSync(path)]))
}

/** Standard Markdown as a tree, with nodes of the program's own put after it. */
export function markdown(text: string, ...more: ReadonlyArray<RootContent>): Root {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(text)
  return {type: 'root', children: [...tree.children, ...more]}
}

export function section(id: string, title: string, body: Root, more: Partial<Section> = {}): Section {
  return {
    id,
    title,
    number: undefined,
    level: 'openbaar',
    fictitious: false,
    body,
    file: new VFile({path: `${id}.md`}),
    ...more,
  }
}

export function chapter(id: string, title: string, body: Root, more: Partial<Chapter> = {}): Chapter {
  return {
    ...section(id, title, body),
    shortTitle: title,
    numbered: false,
    sections: [],
    footnotes: [],
    paper: undefined,
    ...more,
  }
}

export function figure(id: string, more: Partial<Figure> = {}): Figure {
  return {
    id,
    kind: 'figure',
    number: '1',
    display: 'both',
    chapter: 'personeel',
    section: 'personeel',
    level: 'openbaar',
    ...more,
  }
}

/** A drawing small enough to recognise in a page. */
export function chart(id: string): Chart {
  const draw = (size: string, width: number) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="90" viewBox="0 0 ${width} 90" role="img" aria-labelledby="${id}-${size}-t"><title id="${id}-${size}-t">${size}</title><path d="M0 80L${width} 10" stroke="#154273"/></svg>`
  return {
    svg: draw('wide', 640),
    narrowSvg: draw('narrow', 270),
    width: 640,
    height: 90,
    description: 'Lijngrafiek.',
    reading: 'De lijn stijgt van 1 naar 2.',
  }
}

export interface Sample {
  readonly chapters: ReadonlyArray<Chapter>
  readonly datasets?: ReadonlyArray<Dataset>
  readonly figures?: ReadonlyArray<Figure>
  readonly charts?: ReadonlyArray<string>
  readonly level?: Level
  readonly pictures?: ReadonlyMap<string, Uint8Array>
  readonly registers?: Partial<Registers>
}

export function reference(id: string, more: Partial<Reference> = {}): Reference {
  const file = new VFile({path: 'verwijzingen.json'})
  const nothing = {number: undefined, title: undefined, date: undefined, submitter: undefined, url: undefined}
  return {id, kind: 'Kamerstuk', level: 'openbaar', file, place: undefined, ...nothing, ...more}
}

export function commitment(id: string, text: string, more: Partial<Commitment> = {}): Commitment {
  const file = new VFile({path: 'toezeggingen.json'})
  const nothing = {to: undefined, source: undefined, section: undefined, due: undefined}
  return {id, text, state: 'open', datasets: [], level: 'openbaar', file, place: undefined, ...nothing, ...more}
}

/** A resolved view around what a test is about; an annex when its level is above public. */
export function sampleView({
  chapters,
  datasets = [],
  figures = [],
  charts = [],
  level = 'openbaar',
  pictures = new Map(),
  registers = {},
}: Sample): Cleared<DrawnView> {
  const kind = level === 'openbaar' ? 'report' : 'annex'
  const edition = {
    id: kind,
    clearance: level,
    kind,
    title: kind === 'report' ? 'Openbare versie' : 'Vertrouwelijke bijlage',
  } as const
  const sections = chapters.flatMap((each) =>
    each.sections.map(({id}) => [id, {chapter: each.id, fragment: id}] as const),
  )
  const view: DrawnView = {
    publication: {
      title: 'Stand van Defensie',
      id: 'voorjaar-2026',
      subtitle: 'Samen bouwen',
      reportingPeriod: '2025',
      openData: undefined,
      mosaicMinimum: 0.15,
      date: '2026-05-20',
      language: 'nl',
      publisher: 'Ministerie van Defensie',
      statement: 'Voorbeeldeditie.',
      editions: [edition],
      file: new VFile({path: 'editie.yaml'}),
    },
    edition,
    level,
    chapters,
    papers: [],
    datasets: new Map(datasets.map((set) => [set.id, set])),
    specifications: new Map(),
    selections: new Map(),
    printed: new Map(datasets.map((set) => [set.id, set])),
    figures: new Map(figures.map((each) => [each.id, each])),
    anchors: new Map<string, Anchor>([
      ...chapters.map(({id}) => [id, {chapter: id, fragment: undefined}] as const),
      ...sections,
      ...figures.map((each) => [each.id, {chapter: each.chapter, fragment: each.id}] as const),
    ]),
    elsewhere: new Map(),
    changes: new Map(),
    registers: {references: [], commitments: [], changes: [], releases: [], ...registers},
    pictures,
    templates: readTemplates(),
    files: [],
    charts: new Map(charts.map((id) => [id, chart(id)])),
  }
  return view as Cleared<DrawnView>
}

/** Two chapters with every kind of node in them, at a level. */
export function fullView(level: Level): Cleared<DrawnView> {
  const years = ['2024', '2025'].map((id) => column(id, {period: id}))
  const noted = number(5138, {note: 'Herzien.', status: 'revised'})
  const rows = [
    row('realisatie', {2024: number(4326), 2025: noted}, {role: 'actual', title: 'Realisatie'}),
    row('plan', {2024: number(6217), 2025: number(6969)}, {role: 'plan', title: 'Plan'}),
    row(
      'totaal',
      {2024: number(10.5, {decimals: 1}), 2025: number(3)},
      {role: 'total', title: 'Totaal', group: 'Samen'},
    ),
  ]
  const common = {
    direction: 'more',
    source: 'Administratie',
    referenceDate: '2025-12-31',
    owner: 'Directie Personeel',
    definition: 'Wat is geteld.',
  } as const
  const grouped = years.map((each) => ({...each, group: 'Man & vrouw'}))
  const datasets = [
    dataset(years, rows, {
      ...common,
      id: 'instroom',
      title: 'Instroom',
      kind: 'plan-actual',
      message: 'Instroom < plan',
      fictitious: level !== 'openbaar',
    }),
    dataset(grouped, rows, {...common, id: 'samen', title: 'Samenstelling'}),
    dataset([], [], {
      id: 'zonder',
      title: 'Zonder cijfers',
      withoutFigures: 'De grafiek is alleen als beeld gepubliceerd.',
    }),
  ]
  const data = level === 'openbaar' ? {} : {data: {level}}
  const indicators = ['instroom', 'samen', 'zonder'].map(
    (id): RootContent => ({type: 'indicator', id, display: 'both', ...data}),
  )
  const special: RootContent = {
    type: 'paragraph',
    ...data,
    children: [
      {type: 'figureValue', value: '5.138', reference: 'instroom/realisatie/2025'},
      {type: 'text', value: ' vte, zie '},
      {type: 'crossReference', value: 'figuur 1', target: 'instroom'},
      {type: 'text', value: ' en '},
      {type: 'crossReference', value: 'paragraaf 1.1', target: 'bestand'},
      {type: 'footnoteReference', identifier: '1', data: {number: 3}},
      {type: 'footnoteReference', identifier: '1', data: {number: 3}},
      ...(level === 'openbaar'
        ? []
        : [{type: 'classifiedText' as const, level, children: [{type: 'text' as const, value: 'geheim woord'}]}]),
    ],
  }
  const text =
    '## Doelstelling\n\nTekst met **vet**, *cursief*, `code` en [een link](https://example.org/?a=1&b=2).\n\n- een\n- [x] twee\n\n> Citaat\n\n| a | b |\n|---|--:|\n| <1> | 2 |\n\n![Een beeld](<beeld/a b.svg> "Bijschrift")\n\n```\n<script>\n```\n'
  const body = markdown(text, special, ...indicators)
  const sections = [
    section('bestand', 'Personeelsbestand', body, {number: '1.1', level, fictitious: level !== 'openbaar'}),
  ]
  const citation = {type: 'text', value: 'Kamerstuk 33 763, nr. 161.', data: {reference: 'kst-161'}} as const
  const note: RootContent = {type: 'paragraph', children: [citation]}
  const prose = markdown('Kort vooraf, over het bruto binnenlands product (bbp).', {
    type: 'paragraph',
    children: [{type: 'crossReference', value: 'hoofdstuk 1', target: 'personeel'}],
  })
  return sampleView({
    chapters: [
      chapter('voorwoord', 'Voorwoord & meer', prose),
      chapter('personeel', 'Personeel', markdown('Inleiding.'), {
        number: '1',
        numbered: true,
        sections,
        footnotes: [{number: 3, level, children: [note]}],
      }),
    ],
    datasets,
    figures: [
      figure('instroom', {number: level === 'openbaar' ? '1' : 'B1', level}),
      figure('samen', {kind: 'table', display: 'table'}),
      figure('zonder', {kind: 'table', number: '2', display: 'table'}),
    ],
    charts: ['instroom'],
    level,
    registers: {
      references: [
        reference('kst-161', {number: '33 763, nr. 161', date: '2025-03-24', url: 'https://example.org/?a=1&b=2'}),
        reference('motie', {kind: 'motie', submitter: 'Ellian', title: 'Niet aangehaald'}),
      ],
      commitments: [
        commitment('c1', 'Rapporteren <over> instroom', {
          level,
          to: 'Tweede Kamer',
          due: '2026-09-15',
          source: 'kst-161',
          section: 'bestand',
          datasets: ['instroom', 'elders'],
        }),
        commitment('c2', 'Zonder plaats', {state: 'settled', section: 'elders'}),
      ],
    },
    pictures: new Map([
      ['beeld/a b.svg', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"/>')],
    ]),
  })
}
