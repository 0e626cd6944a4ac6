import type {Nodes} from 'mdast'
import type {VFile} from 'vfile'
import type {Place} from '../diagnostic/diagnose.ts'
import type {Dataset} from '../model/dataset.ts'
import type {DrawnView, Section} from '../model/view.ts'
import {visit} from '../model/visit.ts'

/** A text as it will be printed, and where it was typed. */
export interface PrintedText {
  readonly text: string
  readonly file: VFile
  readonly place: Place
}

/** Every text of an edition that is set in its typeface, in printing order. */
export function collectTexts(view: DrawnView): ReadonlyArray<PrintedText> {
  const datasets = [...view.figures.keys()].flatMap((id) => view.printed.get(id) ?? [])
  return [
    ...collectCover(view),
    ...view.chapters.flatMap((chapter) => {
      const notes = new Map(chapter.footnotes.map(({number, children}) => [number, children]))
      return [chapter, ...chapter.sections].flatMap((section) => collectSection(section, notes))
    }),
    ...datasets.flatMap(collectDataset),
  ]
}

function collectCover({publication, edition}: DrawnView): ReadonlyArray<PrintedText> {
  const {title, subtitle, id, reportingPeriod, publisher, statement, file} = publication
  const texts = [title, subtitle, id, reportingPeriod, publisher, statement, edition.title, edition.authority]
  return texts.flatMap((text) => (text === undefined ? [] : [{text, file, place: undefined}]))
}

function collectSection(
  section: Section,
  footnotes: ReadonlyMap<number, ReadonlyArray<Nodes>>,
): ReadonlyArray<PrintedText> {
  const {file, title} = section
  const texts: Array<PrintedText> = [{text: title, file, place: undefined}]
  const collect = (tree: Nodes): void =>
    visit(tree, (node) => {
      if ('value' in node) texts.push({text: node.value, file, place: node})
      if (node.type === 'footnoteReference') footnotes.get(node.data?.number ?? 0)?.forEach(collect)
    })
  collect(section.body)
  return texts
}

function collectDataset(dataset: Dataset): ReadonlyArray<PrintedText> {
  const {file, title, message, unit, source, breakReason, withoutFigures, notes, standard, target} = dataset
  const texts: Array<PrintedText> = []
  const add = (place: Place, ...found: ReadonlyArray<string | undefined>): void => {
    for (const text of found) if (text !== undefined) texts.push({text, file, place})
  }
  add(undefined, title, message, unit, source, breakReason, withoutFigures, ...notes)
  for (const benchmark of [standard, target]) add(undefined, benchmark?.title, benchmark?.text)
  for (const {place, title: head, group, unit: own} of dataset.columns) add(place, head, group, own)
  for (const row of dataset.rows) {
    add(row.place, row.title, row.group, row.unit, row.note)
    for (const cell of row.cells.values()) {
      add(cell.place, cell.note, cell.text)
      if (cell.type === 'number') add(cell.place, cell.unit, cell.approximation)
    }
  }
  return texts
}
