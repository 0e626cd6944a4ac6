import type {Point} from 'unist'
import type {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import {highest, isCovered, type Level, publicLevel} from '../model/classification.ts'
import type {Dataset} from '../model/dataset.ts'
import type {Release} from '../model/register.ts'
import type {Sources} from '../model/sources.ts'
import {findText} from './find-text.ts'

/** Something with a label, as it was or as it is. */
interface Labelled {
  /** Tells apart what is named alike: a row and a column may have one id. */
  readonly kind: 'text' | 'set' | 'row' | 'column' | 'cell' | 'norm' | 'entry'
  /** What a release of it names. */
  readonly subject: string
  readonly level: Level
  /** Of what holds it: what it would have without a label of its own. */
  readonly inherited: Level
  readonly file: VFile
  place(): Point | undefined
}

/**
 * Finds labels that were lowered: of chapters, sections, datasets, rows, columns, cells, norms and entries of registers,
 * by their ids. What only followed the label of what holds it is told once, there.
 *
 * Returns what was lowered, released or not, with the level that it had.
 */
export function compareLevels(before: Sources, now: Sources): ReadonlyMap<string, Level> {
  const lowered = new Map<string, Level>()
  const earlier = new Map(listLabelled(before).map((part) => [`${part.kind} ${part.subject}`, part] as const))
  for (const {kind, subject, level, file, place} of listLabelled(now)) {
    const was = earlier.get(`${kind} ${subject}`)
    if (was === undefined || isCovered(was.level, level)) continue
    if (isCovered(was.level, was.inherited)) continue
    lowered.set(subject, was.level)
    if (isReleased(subject, level, now.registers.releases)) continue
    diagnose(file, 'rubricering-verlaagd', place(), {van: was.level, niveau: level, vrijgave: subject})
  }
  return lowered
}

/** A decision brings something down to its own level, and no further: who reads the one may read the other. */
function isReleased(subject: string, level: Level, releases: ReadonlyArray<Release>): boolean {
  return releases.some((one) => one.text === undefined && one.subject === subject && isCovered(one.level, level))
}

function listLabelled({chapters, datasets, registers}: Sources): ReadonlyArray<Labelled> {
  const texts = chapters.flatMap((chapter) => [chapter, ...chapter.sections])
  return [
    ...texts.map(({id, level, file}) => {
      const place = (): Point | undefined => findText(file, /^rubricering:/m)
      return {kind: 'text' as const, subject: id, level, inherited: publicLevel, file, place}
    }),
    ...[...datasets.values()].flatMap(listParts),
    ...Object.entries({
      verwijzingen: registers.references,
      toezeggingen: registers.commitments,
      wijzigingen: registers.changes,
    }).flatMap(([name, entries]) =>
      entries.map(({id, level, file, place}) => ({
        kind: 'entry' as const,
        subject: `${name}/${id}`,
        level,
        inherited: publicLevel,
        file,
        place: () => place,
      })),
    ),
  ]
}

function listParts({id, level, file, rows, columns, standard, target}: Dataset): ReadonlyArray<Labelled> {
  const inDataset = (
    kind: Labelled['kind'],
    name: string,
    own: Level,
    inherited: Level,
    place: () => Point | undefined,
  ): Labelled => ({
    kind,
    subject: [id, name].filter((part) => part !== '').join('/'),
    level: own,
    inherited,
    file,
    place,
  })
  const cells = rows.flatMap((row) =>
    columns.flatMap((column) => {
      const cell = row.cells.get(column.id)
      // A figure that is not told is no figure released.
      if (cell === undefined || (cell.type === 'missing' && cell.reason === 'not-public')) return []
      const inherited = highest(row.level, column.level)
      return [inDataset('cell', `${row.id}/${column.id}`, cell.level, inherited, () => cell.place ?? row.place)]
    }),
  )
  const norms = Object.entries({norm: standard, streefwaarde: target}).flatMap(([name, norm]) =>
    norm === undefined ? [] : [inDataset('norm', name, norm.level, level, () => findText(file, `"${name}"`))],
  )
  return [
    inDataset('set', '', level, publicLevel, () => findText(file, '"rubricering"')),
    ...rows.map((row) => inDataset('row', row.id, row.level, level, () => row.place)),
    ...columns.map((column) => inDataset('column', column.id, column.level, level, () => column.place)),
    ...norms,
    ...cells,
  ]
}
