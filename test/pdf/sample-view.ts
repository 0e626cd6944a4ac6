import {readdirSync, readFileSync} from 'node:fs'
import type {FootnoteDefinition, Paragraph, PhrasingContent, Root, RootContent} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {SKIP, visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import type {Level} from '../../src/model/classification.ts'
import type {Dataset} from '../../src/model/dataset.ts'
import type {Chapter, Cleared, DrawnView, Figure, Footnote, Section} from '../../src/model/view.ts'
import {column, dataset, number, row} from '../model/make-dataset.ts'

/** A chapter of a made-up report: Markdown with footnotes, and `::kpi{#id}` for a figure. */
export interface SampleText {
  readonly id: string
  readonly title: string
  readonly number?: string
  readonly level?: Level
  readonly fictitious?: boolean
  /** With `[words](zie:id)` for a cross-reference. */
  readonly markdown: string
  /** Blocks after those of the Markdown. */
  readonly blocks?: ReadonlyArray<RootContent>
  readonly sections?: ReadonlyArray<SampleText>
}

/** As projecting leaves it: on every node. */
function withLevel(node: RootContent, level: Level): RootContent {
  visit(node, (each) => {
    each.data = {...each.data, level}
  })
  return node
}

/** A small view as resolving and drawing would hand it over, with everything that the PDF prints. */
export function sampleView(chapters: ReadonlyArray<SampleText> = sampleChapters, more: Partial<DrawnView> = {}) {
  const datasets = new Map(sampleDatasets.map((each) => [each.id, each]))
  const figures = new Map<string, Figure>()
  const counts = {figure: 0, table: 0, note: 0}

  function makeSection(text: SampleText, chapter: SampleText, footnotes: Array<Footnote>): Section {
    const level = text.level ?? 'openbaar'
    const body: Root = unified().use(remarkParse).use(remarkGfm).parse(text.markdown)
    visit(body, 'link', (link, index, parent) => {
      const target = /^zie:(.*)$/.exec(link.url)?.[1]
      const [words] = link.children
      if (target === undefined || words?.type !== 'text') return
      parent?.children.splice(index as number, 1, {type: 'crossReference', target, value: words.value})
    })
    const definitions = new Map<string, FootnoteDefinition>()
    visit(body, 'footnoteDefinition', (definition, index, parent) => {
      definitions.set(definition.identifier, definition)
      parent?.children.splice(index as number, 1)
      return [SKIP, index as number]
    })
    visit(body, 'footnoteReference', (reference) => {
      const note = {number: ++counts.note, level, children: definitions.get(reference.identifier)?.children ?? []}
      reference.data = {number: note.number}
      footnotes.push(note)
    })
    body.children = body.children.map((node): RootContent => {
      const id = /^::kpi\{#(.*)\}$/.exec(
        node.type === 'paragraph' && node.children[0]?.type === 'text' ? node.children[0].value : '',
      )?.[1]
      if (id === undefined) return level === 'openbaar' ? node : withLevel(node, level)
      const isDrawn = id.startsWith('grafiek')
      const kind = isDrawn ? 'figure' : 'table'
      const display = isDrawn ? 'both' : 'table'
      figures.set(id, {id, kind, number: String(++counts[kind]), display, chapter: chapter.id, section: text.id, level})
      return {type: 'indicator', id, display}
    })
    body.children.push(...(text.blocks ?? []))
    const {id, title, fictitious = false} = text
    return {id, title, number: text.number, level, fictitious, body, file: new VFile({path: `content/${id}.md`})}
  }

  const built = chapters.map((text): Chapter => {
    const footnotes: Array<Footnote> = []
    return {
      ...makeSection(text, text, footnotes),
      shortTitle: text.title,
      numbered: text.number !== undefined,
      sections: (text.sections ?? []).map((section) => makeSection(section, text, footnotes)),
      footnotes,
      paper: undefined,
    }
  })
  const view: DrawnView = {
    publication: {
      title: 'Stand van Proef',
      id: 'voorjaar-2026',
      subtitle: 'Samen bouwen aan een proefverslag',
      reportingPeriod: '2025',
      openData: undefined,
      mosaicMinimum: 0.15,
      date: '2026-05-20',
      language: 'nl',
      publisher: 'Ministerie van Proef',
      statement: 'Dit is een proef.',
      editions: [],
      file: new VFile({path: 'content/editie.yaml'}),
    },
    edition: {id: 'openbaar', clearance: 'openbaar', kind: 'report', title: 'Openbare versie'},
    level: 'openbaar',
    chapters: built,
    papers: [],
    datasets,
    specifications: new Map(),
    selections: new Map(),
    printed: datasets,
    figures,
    anchors: new Map(),
    elsewhere: new Map(),
    changes: new Map(),
    registers: {references: [], commitments: [], changes: [], releases: []},
    pictures: new Map([['beeld/proef.svg', new TextEncoder().encode(svg)]]),
    templates: readTemplates(),
    files: [],
    charts: new Map(
      [...figures.values()]
        .filter(({kind}) => kind === 'figure')
        .map(({id}) => [
          id,
          {
            svg,
            narrowSvg: svg,
            width: 640,
            height: 300,
            description: `Lijngrafiek van ${id}.`,
            reading: `Stand van ${id}.`,
          },
        ]),
    ),
    ...more,
  }
  return view as Cleared<DrawnView>
}

function readTemplates(): ReadonlyMap<string, Uint8Array> {
  const folder = new URL('../../templates/pdf/', import.meta.url)
  return new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [`pdf/${name}`, readFileSync(new URL(name, folder))]),
  )
}

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="300" viewBox="0 0 640 300"><title>Proef</title>
<path d="M40 20H600M40 120H600M40 220H600" stroke="#d6dbe1"/><path d="M60 200L300 150L580 60" stroke="#154273" stroke-width="3" fill="none"/>
<text x="40" y="280" font-family="Source Sans 3" font-size="14" fill="#1a1a1a">2021</text></svg>`

const years = ['2021', '2022', '2023', '2024', '2025'].map((year) => column(year, {period: year}))

function series(id: string, title: string, start: number, more = {}) {
  return row(id, Object.fromEntries(years.map((year, index) => [year.id, number(start + index * 311)])), {
    title,
    ...more,
  })
}

const sampleDatasets: ReadonlyArray<Dataset> = [
  dataset(
    years,
    [series('plan', 'Plan', 4900, {role: 'plan'}), series('realisatie', 'Realisatie', 4326, {role: 'actual'})],
    {
      id: 'grafiek-instroom',
      title: 'Instroom van proefpersonen',
      message: 'Instroom stijgt voor het vierde jaar, maar blijft onder plan',
      kind: 'plan-actual',
      direction: 'more',
      source: 'Personeelsadministratie',
      referenceDate: '2025-12-31',
      notes: ['Zonder stagiairs.'],
      file: new VFile({path: 'data/grafiek-instroom.json'}),
    },
  ),
  dataset(
    [
      column('a', {group: 'Man', title: '2024'}),
      column('b', {group: 'Man', title: '2025'}),
      column('c', {title: 'Totaal', role: 'total'}),
    ],
    [
      row(
        'x',
        {a: number(12.5, {decimals: 1}), b: number(13), c: number(25.5, {decimals: 1, note: 'Herzien.'})},
        {title: 'Eerste', group: 'Groep een'},
      ),
      row(
        'y',
        {a: number(1), b: number(2), c: number(3, {status: 'provisional'})},
        {title: 'Tweede', group: 'Groep een'},
      ),
      row(
        't',
        {a: number(13.5, {decimals: 1}), b: number(15), c: number(28.5, {decimals: 1})},
        {title: 'Totaal', role: 'total'},
      ),
    ],
    {
      id: 'tabel-klein',
      title: 'Een kleine tabel',
      source: 'Proefbureau',
      file: new VFile({path: 'data/tabel-klein.json'}),
    },
  ),
  dataset(
    years,
    Array.from({length: 70}, (_, index) => series(`r${index}`, `Rij ${index + 1}`, 100 * index)),
    {
      id: 'tabel-lang',
      title: 'Een lange tabel',
      file: new VFile({path: 'data/tabel-lang.json'}),
    },
  ),
]

export function paragraph(...children: ReadonlyArray<PhrasingContent>): Paragraph {
  return {type: 'paragraph', children: [...children]}
}

const words = 'Defensie telt medewerkers, schrijft verantwoordingsdocumenten en bouwt aan gereedheidsmeetinstrumenten. '

export const sampleChapters: ReadonlyArray<SampleText> = [
  {id: 'voorwoord', title: 'Voorwoord', markdown: `${words.repeat(8)}\n\n${words.repeat(9)}`},
  {
    id: 'personeel',
    title: 'Vervullen personele behoefte',
    number: '1',
    markdown: words.repeat(4),
    sections: [
      {
        id: 'bestand',
        title: 'Personeelsbestand',
        number: '1.1',
        markdown: `## Doelstelling\n\n${words.repeat(5)}[^1]\n\n::kpi{#grafiek-instroom}\n\n## Toelichting\n\n${words.repeat(6)}
\n- Een *eerste* punt\n- Een **tweede** punt met een [adres](https://voorbeeld.nl)\n\n1. Ten eerste\n2. Ten tweede\n\n${words.repeat(12)}
\n> Een citaat.\n\n| Jaar | Aantal |\n| --- | ---: |\n| 2024 | 12 |\n| 2025 | 13 |\n\n${words.repeat(10)}\n\n### Groei\n\nVoluit \`code\`, zie [paragraaf 1.2](zie:tabellen) en [figuur 1](zie:grafiek-instroom). ${words.repeat(9)}
\n[^1]: Kamerstuk 33 763, nr. 161.\n`,
      },
      {
        id: 'tabellen',
        title: 'Tabellen',
        number: '1.2',
        markdown: `${words.repeat(3)}[^1]\n\n::kpi{#tabel-klein}\n\n${words.repeat(5)}\n\n::kpi{#tabel-lang}\n\n${words.repeat(30)}\n\n![Een proefplaatje](beeld/proef.svg)\n\n[^1]: Nog een noot: ${words}\n`,
        blocks: [paragraph({type: 'text', value: 'Tekens als #set $x$ *a* _b_ @c <d> en [e] blijven tekens.'})],
      },
    ],
  },
]
