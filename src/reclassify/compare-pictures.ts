import {createHash} from 'node:crypto'
import {posix} from 'node:path'
import type {Nodes} from 'mdast'
import type {Point} from 'unist'
import type {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import {isCovered, type Level} from '../model/classification.ts'
import type {Sources} from '../model/sources.ts'
import type {Decisions} from './read-decisions.ts'

/** Finds pictures that an earlier version showed above a level only, and that stand at that level now, whatever their name. */
export function comparePictures(before: Sources, now: Sources, decisions: Decisions): void {
  const earlier = listShown(before)
  for (const {name, path, level, subject, file, place} of listShown(now)) {
    const same = earlier.filter((other) => other.name === name)
    if (same.length === 0 || same.some((other) => isCovered(other.level, level))) continue
    const passage = {text: path, level, subject, file, placeAt: () => place}
    if (same.some((other) => decisions.coverText(passage, other, 0))) continue
    const [first] = same
    diagnose(file, 'gerubriceerd-beeld-lager', place, {niveau: first?.level, vrijgave: subject, pad: path})
  }
}

interface Shown {
  /** The same for the same bytes. */
  readonly name: string
  /** Within `content/`. */
  readonly path: string
  readonly level: Level
  readonly subject: string
  readonly file: VFile
  readonly place: Point | undefined
}

/** Every picture at every place, also where only an address names it. */
function listShown({chapters, pictures}: Sources): ReadonlyArray<Shown> {
  const shown: Shown[] = []
  for (const {id: subject, body, level, file} of chapters.flatMap((chapter) => [chapter, ...chapter.sections])) {
    const folder = posix.dirname(file.path.replace(/^.*?\bcontent\//, ''))
    const look = (node: Nodes, holder: Level): void => {
      const own = node.type === 'classified' || node.type === 'classifiedText' ? node.level : holder
      const path = node.type === 'image' || node.type === 'definition' ? posix.join(folder, node.url) : ''
      const bytes = pictures.get(path)
      if (bytes !== undefined) {
        const name = createHash('sha256').update(bytes).digest('hex')
        shown.push({name, path, level: own, subject, file, place: node.position?.start})
      }
      if ('children' in node) for (const child of node.children) look(child, own)
    }
    look(body, level)
  }
  return shown
}
