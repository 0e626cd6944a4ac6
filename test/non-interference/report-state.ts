import type {Level} from '../../src/model/classification.ts'

/** A report as a value: what the generator makes, a mutation changes and `toFiles` writes. */
export interface ReportState {
  readonly chapters: ReadonlyArray<ChapterState>
  readonly datasets: ReadonlyArray<DatasetState>
  /** Paths below `content/` of pictures that classified blocks show. */
  readonly pictures: ReadonlyArray<string>
  /** Other classified files, by path. */
  readonly files?: Readonly<Record<string, string>>
}

export interface ChapterState {
  readonly name: string
  readonly title: string
  readonly level: Level
  readonly blocks: ReadonlyArray<BlockState>
  readonly sections: ReadonlyArray<Omit<ChapterState, 'sections'>>
}

/** Markdown that stands by itself, and the level of the block that it is put in. */
export interface BlockState {
  readonly level: Level
  readonly markdown: string
}

export interface DatasetState {
  readonly id: string
  readonly level: Level
  readonly columns: ReadonlyArray<{readonly id: string; readonly level: Level}>
  readonly rows: ReadonlyArray<RowState>
  /** Other classified fields. */
  readonly fields?: object
}

export interface RowState {
  readonly id: string
  readonly title: string
  readonly level: Level
  readonly cells: ReadonlyArray<CellState>
}

export interface CellState {
  readonly level: Level
  readonly value: number | string | undefined
}

export const publicLevel: Level = 'openbaar'

const edition = `titel: Proefrapport
editie: voorjaar-2026
verslagperiode: 2025
datum: 2026-05-20
taal: nl
uitgever: Voorbeeldministerie
uitgaven:
  openbaar: {rubricering: openbaar, soort: rapport, titel: Openbare versie}
  vertrouwelijk: {rubricering: departementaal-vertrouwelijk, soort: bijlage, titel: Bijlage, duur: 10 jaar, vaststeller: Hoofd}
`

const square =
  '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4" height="4" fill="#154273"/></svg>'

/** The files of a report, by path within its folder. */
export function toFiles(state: ReportState): Readonly<Record<string, string>> {
  const files: Record<string, string> = {
    'content/editie.yaml': edition,
    'content/beeld/open.svg': square,
    'content/beeld/dicht.svg': square.replace('#154273', '#673327'),
  }
  for (const picture of state.pictures) files[`content/${picture}`] = square.replace('#154273', '#a90061')
  for (const chapter of state.chapters) {
    files[`content/${chapter.name}/00-begin-${chapter.name.slice(3)}.md`] = toMarkdown(chapter)
    for (const section of chapter.sections) files[`content/${chapter.name}/${section.name}.md`] = toMarkdown(section)
  }
  for (const dataset of state.datasets) files[`data/${dataset.id}.json`] = JSON.stringify(toDataset(dataset), null, 2)
  return {...files, ...state.files}
}

function toMarkdown({title, level, blocks}: Omit<ChapterState, 'sections'>): string {
  const body = blocks.map((block) =>
    block.level === level ? block.markdown : `::::${block.level}\n${block.markdown}\n::::`,
  )
  return `---\ntitel: ${title}\nrubricering: ${level}\n---\n\n${body.join('\n\n')}\n`
}

function toDataset({id, level, columns, rows, fields}: DatasetState): object {
  return {
    id,
    titel: `Reeks ${id}`,
    rubricering: level,
    soort: 'tijdreeks',
    eenheid: 'vte',
    decimalen: 0,
    kolommen: columns.map((column) => ({id: column.id, ...own(column.level, level)})),
    rijen: rows.map((row) => ({
      id: row.id,
      titel: row.title,
      ...own(row.level, level),
      waarden: Object.fromEntries(columns.map((column, index) => [column.id, toCell(row.cells[index])])),
    })),
    ...fields,
  }
}

function own(level: Level, holder: Level): object {
  return level === holder ? {} : {rubricering: level}
}

function toCell(cell: CellState | undefined): unknown {
  if (cell?.value === undefined) return {ontbreekt: 'niet-bekend', ...own(cell?.level ?? publicLevel, publicLevel)}
  if (typeof cell.value === 'string') return {tekst: cell.value, ...own(cell.level, publicLevel)}
  return {waarde: cell.value, ...own(cell.level, publicLevel)}
}
