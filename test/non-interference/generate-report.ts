import fc from 'fast-check'
import type {Level} from '../../src/model/classification.ts'
import {
  type BlockState,
  type CellState,
  type ChapterState,
  type DatasetState,
  publicLevel,
  type ReportState,
} from './report-state.ts'

const secretLevel = fc.constantFrom<Level>('departementaal-vertrouwelijk', 'stg-confidentieel', 'stg-geheim')
const words = fc.constantFrom(
  'De instroom groeide in het verslagjaar.',
  'Het plan is niet gehaald; de oorzaak is bekend.',
  'Eenheden oefenden *vaker* en **langer** dan eerder.',
  'Zie :zie[personeel] voor de cijfers.',
  'Er waren :waarde[personeel/vast/2025] mensen, :verschil[personeel/vast/2024/2025] meer.',
  '- een\n- twee\n- drie',
  '| a | b |\n| - | - |\n| 1 | 2 |',
  '## Toelichting',
  '![Een vierkant](../beeld/open.svg)',
)
const secretWords = fc.constantFrom(
  'Zeearend heeft een gereedheid van 4711 procent.',
  '## Verborgen kop',
  'Voorraad: :waarde[geheim/zeearend/2025] stuks.[^g]\n\n[^g]: Bron: verzonnen.',
  '1. Zeearend\n2. Kiekendief',
  '> Een geheim citaat over Kiekendief.',
)

const publicBlock: fc.Arbitrary<BlockState> = words.map((markdown) => ({level: publicLevel, markdown}))
const secretBlock: fc.Arbitrary<BlockState> = fc.record({level: secretLevel, markdown: secretWords})
const blocks = fc.array(fc.oneof({weight: 3, arbitrary: publicBlock}, {weight: 2, arbitrary: secretBlock}), {
  minLength: 2,
  maxLength: 7,
})

const section = fc.record({title: fc.constantFrom('Doel', 'Stand', 'Vooruitblik'), blocks})
const number = fc.integer({min: 0, max: 99999})

function cells(count: number, secret: boolean): fc.Arbitrary<ReadonlyArray<CellState>> {
  const level = secret
    ? fc.constant(publicLevel)
    : fc.oneof({weight: 5, arbitrary: fc.constant(publicLevel)}, {weight: 1, arbitrary: secretLevel})
  return fc.array(fc.record({level, value: number}), {minLength: count, maxLength: count})
}

/** The one dataset that public texts refer to: with a classified row and a classified column. */
const personnel: fc.Arbitrary<DatasetState> = fc
  .tuple(secretLevel, secretLevel, cells(4, true), cells(4, false), cells(4, true))
  .map(([rowLevel, columnLevel, first, second, third]) => ({
    id: 'personeel',
    level: publicLevel,
    columns: [
      {id: '2023', level: publicLevel},
      {id: '2024', level: publicLevel},
      {id: '2025', level: publicLevel},
      {id: '2026', level: columnLevel},
    ],
    rows: [
      {id: 'vast', title: 'Vast', level: publicLevel, cells: first},
      // A cell may not be lower than its column, so none states a level in the classified one.
      {
        id: 'los',
        title: 'Los',
        level: publicLevel,
        cells: second.map((cell, at) => (at < 3 ? cell : {...cell, level: publicLevel})),
      },
      {id: 'zeearend', title: 'Zeearend', level: rowLevel, cells: third},
    ],
  }))

const secretDataset: fc.Arbitrary<DatasetState> = cells(2, true).map((values) => ({
  id: 'geheim',
  level: 'departementaal-vertrouwelijk',
  columns: [
    {id: '2024', level: 'departementaal-vertrouwelijk'},
    {id: '2025', level: 'departementaal-vertrouwelijk'},
  ],
  rows: [{id: 'zeearend', title: 'Zeearend', level: 'departementaal-vertrouwelijk', cells: values}],
}))

/** A report with public and classified chapters, sections, blocks, datasets, rows, columns and cells. */
export const report: fc.Arbitrary<ReportState> = fc
  .record({
    first: fc.array(section, {minLength: 1, maxLength: 2}),
    hidden: section,
    hiddenLevel: secretLevel,
    last: fc.array(section, {minLength: 1, maxLength: 2}),
    personnel,
    secretDataset,
  })
  .map(({first, hidden, hiddenLevel, last, ...datasets}) => {
    const open = (
      name: string,
      parts: ReadonlyArray<{title: string; blocks: ReadonlyArray<BlockState>}>,
    ): ChapterState => ({
      name,
      title: `Hoofdstuk ${name.slice(3)}`,
      level: publicLevel,
      blocks: [{level: publicLevel, markdown: name.startsWith('01') ? '::kpi{#personeel}' : 'Inleiding.'}],
      sections: parts.map((part, index) => ({
        ...part,
        name: `0${2 * index + 1}-${name.slice(3)}-${index}`,
        level: publicLevel,
        blocks: lift(part.blocks),
      })),
    })
    const start = open('01-start', first)
    const closed = {
      name: '02-zeearend',
      title: hidden.title,
      level: hiddenLevel,
      blocks: hide(hidden.blocks, hiddenLevel),
    }
    const secretSection = {
      name: '02-dicht',
      title: 'Dicht',
      level: hiddenLevel,
      blocks: hide(hidden.blocks, hiddenLevel),
    }
    return {
      chapters: [
        {...start, sections: [...start.sections, secretSection]},
        {...closed, sections: []},
        open('03-slot', last),
      ],
      datasets: [datasets.personnel, datasets.secretDataset],
      pictures: [],
    }
  })

/** A figure of a classified dataset may stand at its level and above: so every classified block is high enough. */
function lift(given: ReadonlyArray<BlockState>): ReadonlyArray<BlockState> {
  return numberNotes(given)
}

/** A classified text shows a picture of its own: one that a public text shows as well is refused. */
function hide(given: ReadonlyArray<BlockState>, level: Level): ReadonlyArray<BlockState> {
  const own = (markdown: string): string => markdown.replace('beeld/open.svg', 'beeld/dicht.svg')
  return numberNotes(given.map(({markdown}) => ({level, markdown: own(markdown)})))
}

/** Footnotes of one file need names of their own. */
function numberNotes(given: ReadonlyArray<BlockState>): ReadonlyArray<BlockState> {
  return given.map(({level, markdown}, index) => ({level, markdown: markdown.replaceAll('[^g]', `[^g${index}]`)}))
}
