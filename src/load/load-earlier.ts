import {basename} from 'node:path'
import type {Nodes} from 'mdast'
import type {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import {highest, type Level, levels, publicLevel} from '../model/classification.ts'
import type {Publication} from '../model/edition.ts'
import type {Effects} from '../model/effects.ts'
import type {Directive} from '../model/nodes.ts'
import type {Sources, SourceText} from '../model/sources.ts'
import type {Folders} from './folders.ts'
import {readReport} from './read-report.ts'

/**
 * Reads the editions that texts compare with, from `data/edities/<id>/`: a report folder each, as it was published.
 *
 * What an edition was lies in the repository and not in its history, so that a build is the same without git and from
 * a clone without a past. Of its messages only errors are kept. Where nothing but classified texts asks for an edition,
 * what is wrong with it is as classified as they are: a public build is not to show that somebody asked.
 */
export async function loadEarlier(
  {publication, chapters}: Sources,
  folders: Folders,
  effects: Effects,
): Promise<ReadonlyMap<string, Sources>> {
  const asked = chapters.flatMap((chapter) => [chapter, ...chapter.sections]).flatMap(findAsked)
  const earlier = new Map<string, Sources>()
  for (const id of [...new Set(asked.map((ask) => ask.id))].sort()) {
    const asking = asked.filter((ask) => ask.id === id)
    const sources = await readEdition(id, folders, effects)
    if (sources === undefined || isAfter(sources.publication, publication)) {
      const rule = sources === undefined ? 'eerdere-editie-ontbreekt' : 'eerdere-editie-niet-eerder'
      for (const {file, directive} of asking) diagnose(file, rule, directive, {id})
      continue
    }
    const lowest = levels.find((level) => asking.some((ask) => ask.level === level)) ?? publicLevel
    const settle = (): Sources => {
      for (const file of sources.files) {
        file.messages = file.messages.filter(({fatal}) => fatal === true)
        if (lowest !== publicLevel) file.data.level = highest(file.data.level, lowest)
      }
      return sources
    }
    // The same object as long as it reads the same: what is known of it still holds.
    earlier.set(
      id,
      effects.remember(`edition ${id}`, () => [lowest, ...listContents(sources)], settle),
    )
  }
  return earlier
}

/** Everything that sources were made of. */
function listContents({files, pictures, templates}: Sources): ReadonlyArray<unknown> {
  return [...files.flatMap(({path, value}) => [path, value]), ...[...pictures, ...templates].flat()]
}

/** Whether an edition is not from before this one, as far as both say of what date they are. */
function isAfter(earlier: Publication, {date, editions}: Publication): boolean {
  return editions.length > 0 && earlier.date >= date
}

/** A place that asks what changed since an edition. */
interface Ask {
  readonly id: string
  readonly level: Level
  readonly file: VFile
  readonly directive: Directive
}

function findAsked({body, level, file}: SourceText): ReadonlyArray<Ask> {
  const find = (node: Nodes, around: Level): ReadonlyArray<Ask> => {
    const own = node.type === 'classified' ? node.level : around
    if (node.type !== 'directive') return 'children' in node ? node.children.flatMap((child) => find(child, own)) : []
    const {sinds} = node.attributes
    return node.name === 'wijzigingen' && sinds !== undefined ? [{id: sinds, level: own, file, directive: node}] : []
  }
  return find(body, level)
}

/** An edition that is kept, with what overlays have of it; undefined when it is not there. */
async function readEdition(id: string, {root, overlays, program}: Folders, effects: Effects) {
  const at = `data/edities/${id}`
  if (!(await effects.exists(`${root}/${at}/content/editie.yaml`))) return undefined
  const kept = await Promise.all(overlays.map((overlay) => effects.exists(`${overlay}/${at}`)))
  const over = overlays.filter((_, index) => kept[index])
  const folders = {root: `${root}/${at}`, overlays: over.map((overlay) => `${overlay}/${at}`), program}
  const sources = await readReport(
    folders,
    [`${at}/`, ...over.map((overlay) => `${basename(overlay)}/${at}/`)],
    effects,
  )
  const {publication} = sources
  if (publication.id !== id && publication.editions.length > 0)
    diagnose(publication.file, 'eerdere-editie-anders', undefined, {id, gevonden: publication.id})
  return sources
}
