import type {Level} from '../../src/model/classification.ts'
import {picture, registers} from './classified-files.ts'
import {
  type BlockState,
  type CellState,
  type ChapterState,
  type DatasetState,
  publicLevel,
  type ReportState,
} from './report-state.ts'

/**
 * Changes to the classified parts of a report and to nothing else. `seed` picks where and how much; a mutation that
 * finds nothing to change adds something classified instead, so that each one always changes the sources.
 */
export type Mutation = (state: ReportState, seed: number) => ReportState

const secret: Level = 'departementaal-vertrouwelijk'

export const mutations: Readonly<Record<string, Mutation>> = {
  'change a digit': onCells((value, seed) => value + (seed % 9) + 1),
  'times a power of ten': onCells((value, seed) => (value + 1) * 10 ** ((seed % 6) + 1)),
  'change the sign': onCells((value) => -value - 1),
  'make a value missing': onCells(() => undefined),
  'make a value words that look like no number': onCells(
    (_, seed) => ['NaN', 'Infinity', '1e999', 'null', '-0'][seed % 5],
  ),
  'insert a block': (state) => add(state, 'Extra: Zeearend is op de 31e gesignaleerd.'),
  'delete all blocks': (state) => onBlocks(state, () => []),
  'reorder blocks': (state) => onBlocks(add(state, 'Anders.'), (blocks) => blocks),
  'split a block': (state) =>
    onBlocks(state, (blocks) => blocks.flatMap((block) => [block, {...block, markdown: 'Tweede helft.'}])),
  'merge blocks': (state) =>
    onBlocks(state, ([first]) => (first ? [{...first, markdown: 'Alles bijeen.\n\nIn één blok.'}] : [])),
  'a heading that collides with a public anchor': (state) => add(state, '## Toelichting'),
  'a glyph that no public text uses': (state) => add(state, 'Teken Ǽ en ₂ en Ω.'),
  'a very long text': (state, seed) => add(state, 'Zeer lang verhaal over Kiekendief. '.repeat(500 + (seed % 60))),
  'a new footnote': (state) => add(state, 'Met noot.[^zz]\n\n[^zz]: Geheime noot.'),
  'a new figure': (state, seed) => add(addDataset(state, 'nieuw', seed), '::kpi{#nieuw}'),
  'a new table': (state) => add(state, '| Zeearend | 1 |\n| - | - |\n| Kiekendief | 2 |'),
  'a new cross-reference': (state) => add(state, 'Zie :zie[personeel] en :zie[slot].'),
  'a new picture': (state) => add({...state, pictures: ['beeld/geheim.svg']}, '![Geheim](../beeld/geheim.svg)'),
  'a picture of the same name': (state) =>
    add({...state, pictures: ['geheim/open.svg']}, '![Geheim](../geheim/open.svg)'),
  'a higher level': (state) => raise(state, 'stg-zeer-geheim'),
  'another file name': (state) => rename(state),
  'a new classified row and column': (state, seed) => widen(state, seed),
  'a new classified section': (state) => addSection(state),
  'a new classified chapter first': (state) => addChapter(state),
  'a classified run within a public sentence': (state, seed) => interrupt(state, seed),
  'a classified norm': onDataset('personeel', (_, seed) => ({
    norm: {waarde: seed, rubricering: secret, titel: 'Zeearend'},
  })),
  'a classified target for a classified row': onDataset('personeel', (_, seed) => ({
    streefwaarde: {waarde: seed, rij: 'zeearend', rubricering: 'stg-zeer-geheim'},
  })),
  'a relation of a classified dataset': onDataset('geheim', () => ({relaties: ['zeearend = zeearend * 1']})),
  'a classified picture of a public dataset': (state) => ({
    ...state,
    files: {'data/grafieken/personeel.vl.json': picture},
  }),
  'classified entries in every register': (state, seed) => ({...state, files: registers(seed)}),
  'no classified part at all': (state) => strip(state),
}

function onCells(change: (value: number, seed: number) => number | string | undefined): Mutation {
  return (state, seed) => ({
    ...state,
    datasets: state.datasets.map((dataset) => ({
      ...dataset,
      rows: dataset.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell, index): CellState => {
          const levels = [dataset.level, row.level, dataset.columns[index]?.level, cell.level]
          if (levels.every((level) => level === publicLevel)) return cell
          return {...cell, value: change(typeof cell.value === 'number' ? cell.value : 0, seed)}
        }),
      })),
    })),
  })
}

/** Classified blocks of public sections, in their places: neighbours without a public block between are one run. */
function onBlocks(
  state: ReportState,
  change: (blocks: ReadonlyArray<BlockState>) => ReadonlyArray<BlockState>,
): ReportState {
  const section = <T extends Omit<ChapterState, 'sections'>>(part: T): T => {
    const blocks: BlockState[] = []
    let run: BlockState[] = []
    const flush = (): void => {
      if (run.length > 0) blocks.push(...change(run.reverse()))
      run = []
    }
    for (const block of part.blocks) {
      if (block.level !== publicLevel) run.push(block)
      else {
        flush()
        blocks.push(block)
      }
    }
    flush()
    return {...part, blocks: part.level === publicLevel ? blocks : part.blocks}
  }
  return mapSections(state, section)
}

function mapSections(
  state: ReportState,
  change: <T extends Omit<ChapterState, 'sections'>>(part: T) => T,
): ReportState {
  return {
    ...state,
    chapters: state.chapters.map((chapter) => ({...change(chapter), sections: chapter.sections.map(change)})),
  }
}

/** Puts a classified block first in the first public section. */
function add(state: ReportState, markdown: string): ReportState {
  const [chapter, ...others] = state.chapters
  const [first, ...rest] = chapter?.sections ?? []
  if (chapter === undefined || first === undefined) return state
  const blocks = [{level: secret, markdown}, ...first.blocks]
  return {...state, chapters: [{...chapter, sections: [{...first, blocks}, ...rest]}, ...others]}
}

function addDataset(state: ReportState, id: string, seed: number): ReportState {
  const columns = ['2024', '2025'].map((column) => ({id: column, level: secret}))
  const cells = [seed, seed * 7].map((value) => ({level: publicLevel, value}))
  return {
    ...state,
    datasets: [
      ...state.datasets,
      {id, level: secret, columns, rows: [{id: 'rij', title: 'Rij', level: secret, cells}]},
    ],
  }
}

function onDataset(id: string, fields: (dataset: DatasetState, seed: number) => object): Mutation {
  return (state, seed) => ({
    ...state,
    datasets: state.datasets.map((dataset) =>
      dataset.id === id ? {...dataset, fields: fields(dataset, seed)} : dataset,
    ),
  })
}

/** Puts a classified run into the first words of every public block that has room for one. */
function interrupt(state: ReportState, seed: number): ReportState {
  const run = `:${secret}[Zeearend, ${seed} maal,]`
  const changed = mapSections(add(state, 'Zeearend.'), (part) => ({
    ...part,
    blocks: part.blocks.map((block) =>
      block.level === publicLevel
        ? {...block, markdown: block.markdown.replace(/^(De|Het|Er|Eenheden) /, `$1 ${run} `)}
        : block,
    ),
  }))
  return changed
}

function raise(state: ReportState, level: Level): ReportState {
  const up = (own: Level): Level => (own === publicLevel ? own : level)
  const lifted = mapSections(state, (part) => ({
    ...part,
    level: up(part.level),
    blocks: part.blocks.map((block) => ({...block, level: up(block.level)})),
  }))
  return {
    ...lifted,
    datasets: lifted.datasets.map((dataset) => ({
      ...dataset,
      columns: dataset.columns.map((column) => ({
        ...column,
        level: dataset.level === publicLevel ? up(column.level) : column.level,
      })),
      rows: dataset.rows.map((row) => ({
        ...row,
        level: dataset.level === publicLevel ? up(row.level) : row.level,
        cells: row.cells.map((cell) => ({...cell, level: up(cell.level)})),
      })),
    })),
  }
}

function rename(state: ReportState): ReportState {
  return mapNames(state, (name) => name.replace('zeearend', 'albatros').replace('02-dicht', '09-gesloten'))
}

function mapNames(state: ReportState, change: (name: string) => string): ReportState {
  const chapters = state.chapters.map((chapter) => ({
    ...chapter,
    name: change(chapter.name),
    sections: chapter.sections.map((section) => ({...section, name: change(section.name)})),
  }))
  return {...state, chapters}
}

function widen(state: ReportState, seed: number): ReportState {
  const datasets = state.datasets.map((dataset) => {
    if (dataset.level !== publicLevel) return dataset
    const cell = {level: publicLevel, value: seed}
    const columns = [{id: '2019', level: secret}, ...dataset.columns]
    const rows = dataset.rows.map((row) => ({...row, cells: [cell, ...row.cells]}))
    const extra = {id: 'aardwolf', title: 'Aardwolf', level: secret, cells: columns.map(() => cell)}
    return {...dataset, columns, rows: [extra, ...rows]}
  })
  return {...state, datasets}
}

function addSection(state: ReportState): ReportState {
  const section = {
    name: '00b-geheim',
    title: 'Geheime paragraaf',
    level: secret,
    blocks: [{level: secret, markdown: 'Tekst.'}],
  }
  const named = {...section, name: '04-geheim'}
  return {
    ...state,
    chapters: state.chapters.map((chapter) =>
      chapter.name.startsWith('03') ? {...chapter, sections: [named, ...chapter.sections]} : chapter,
    ),
  }
}

function addChapter(state: ReportState): ReportState {
  const chapter = {
    name: '00-eerst',
    title: 'Eerst',
    level: secret,
    blocks: [{level: secret, markdown: 'Geheim begin.'}],
    sections: [],
  }
  return {...state, chapters: [chapter, ...state.chapters]}
}

function strip(state: ReportState): ReportState {
  const open = state.chapters.filter(({level}) => level === publicLevel)
  const bare = {
    ...state,
    chapters: open.map((chapter) => ({
      ...chapter,
      sections: chapter.sections.filter(({level}) => level === publicLevel),
    })),
  }
  const datasets = bare.datasets
    .filter(({level}) => level === publicLevel)
    .map((dataset) => {
      const kept = dataset.columns.map(({level}) => level === publicLevel)
      return {
        ...dataset,
        columns: dataset.columns.filter((_, index) => kept[index]),
        rows: dataset.rows
          .filter(({level}) => level === publicLevel)
          .map((row) => ({...row, cells: row.cells.filter((_, index) => kept[index])})),
      }
    })
  return onBlocks({...bare, datasets}, () => [])
}
