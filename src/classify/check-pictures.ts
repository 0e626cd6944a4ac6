import {createHash} from 'node:crypto'
import type {Nodes} from 'mdast'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import {highest, isCovered, type Level} from '../model/classification.ts'
import type {Sources, SourceText} from '../model/sources.ts'
import {resolvePicturePath} from './picture.ts'
import {folderOf} from './project-chapters.ts'

/**
 * Refuses a picture that an edition shows and that stands in a text above that edition as well.
 *
 * A picture is as high as the highest text that shows it; a copy of its bytes under another name is the same picture.
 * The messages stand at the places that the edition shows.
 */
export function checkPictures(sources: Sources, clearance: Level, freshFile: (file: VFile) => VFile): void {
  const uses = sources.chapters.flatMap((chapter) => [chapter, ...chapter.sections]).flatMap(findUses)
  const levels = new Map<string, Level>()
  const nameOf = ({path}: Use): string => {
    const bytes = sources.pictures.get(path)
    return bytes === undefined ? path : createHash('sha256').update(bytes).digest('hex')
  }
  for (const use of uses) levels.set(nameOf(use), highest(levels.get(nameOf(use)), use.level))
  for (const use of uses) {
    const level = levels.get(nameOf(use)) ?? use.level
    if (!isCovered(use.level, clearance) || isCovered(level, clearance)) continue
    diagnose(freshFile(use.file), 'afbeelding-ook-gerubriceerd', use.position, {pad: use.path})
  }
}

/** A place where a picture is shown. */
interface Use {
  /** Within `content/`. */
  readonly path: string
  /** Of the place. */
  readonly level: Level
  readonly file: VFile
  readonly position: Position | undefined
}

/** Pictures by address, and by a name that a definition in the same file gives an address. */
function findUses({body, level, file}: SourceText): ReadonlyArray<Use> {
  const uses: Use[] = []
  const named: {readonly identifier: string; readonly level: Level; readonly position: Position | undefined}[] = []
  const addresses = new Map<string, string[]>()
  const add = (url: string, own: Level, position: Position | undefined): void => {
    uses.push({path: resolvePicturePath(url, folderOf(file)), level: own, file, position})
  }
  const look = (node: Nodes, holder: Level): void => {
    const own = node.type === 'classified' || node.type === 'classifiedText' ? node.level : holder
    const {position} = node
    if (node.type === 'image') add(node.url, own, position)
    else if (node.type === 'imageReference') named.push({identifier: node.identifier, level: own, position})
    else if (node.type === 'definition')
      addresses.set(node.identifier, [...(addresses.get(node.identifier) ?? []), node.url])
    if ('children' in node) for (const child of node.children) look(child, own)
  }
  look(body, level)
  for (const {identifier, level: own, position} of named)
    for (const url of addresses.get(identifier) ?? []) add(url, own, position)
  return uses
}
