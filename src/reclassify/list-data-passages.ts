import type {Point} from 'unist'
import type {VFile} from 'vfile'
import type {Level} from '../model/classification.ts'
import type {Dataset} from '../model/dataset.ts'
import type {Registers} from '../model/register.ts'
import {findText} from './find-text.ts'
import type {Passage} from './passage.ts'

/** The words in a dataset: titles, notes, sentences about it, and cells that are words. */
export function listDatasetPassages(dataset: Dataset): ReadonlyArray<Passage> {
  const {id, file, level, notes, columns, rows} = dataset
  const {title, message, definition, breakReason, displayReason, withoutFigures} = dataset
  const own = [title, message, definition, breakReason, displayReason, withoutFigures, ...notes]
  return [
    ...own.flatMap((text) => toPassage(text, level, id, file)),
    ...[dataset.standard, dataset.target].flatMap((norm) => toPassage(norm?.title, norm?.level ?? level, id, file)),
    ...columns.flatMap((column) => toPassage(column.title, column.level, `${id}/${column.id}`, file)),
    ...rows.flatMap((row) => [
      ...toPassage(row.title, row.level, `${id}/${row.id}`, file),
      ...toPassage(row.note, row.level, `${id}/${row.id}`, file),
      ...[...row.cells].flatMap(([column, cell]) => {
        const text = cell.type === 'missing' ? undefined : cell.text
        const subject = `${id}/${row.id}/${column}`
        return [...toPassage(text, cell.level, subject, file), ...toPassage(cell.note, cell.level, subject, file)]
      }),
    ]),
  ]
}

/** The words in the registers, but for that of releases: what it quotes was released. */
export function listRegisterPassages({references, commitments, changes}: Registers): ReadonlyArray<Passage> {
  return [
    ...references.flatMap(({id, level, title, file}) => toPassage(title, level, `verwijzingen/${id}`, file)),
    ...commitments.flatMap(({id, level, text, file}) => toPassage(text, level, `toezeggingen/${id}`, file)),
    ...changes.flatMap(({id, level, from, to, reason, file}) =>
      [from, to, reason].flatMap((text) => toPassage(text, level, `wijzigingen/${id}`, file)),
    ),
  ]
}

function toPassage(text: string | undefined, level: Level, subject: string, file: VFile): ReadonlyArray<Passage> {
  if (text === undefined) return []
  const placeAt = (): Point | undefined => findText(file, JSON.stringify(text))
  return [{text, level, subject, file, placeAt}]
}
