import {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import {levels, publicLevel} from '../model/classification.ts'
import type {Effects} from '../model/effects.ts'
import {checkCharacters} from './check-characters.ts'
import {isReadableSize, isReadableText} from './check-limits.ts'

/** Where a report stands. */
export interface Folders {
  /** The report: `content/`, `data/` and perhaps `templates/`. */
  readonly root: string
  /** Folders of the same shape that are laid over it, in this order. */
  readonly overlays: ReadonlyArray<string>
  /** The folder of the program, whose `templates/` fill what the report lacks. */
  readonly program: string
}

/** The files of one report folder, read. Paths are relative to it and sorted. */
export interface Folder {
  /** What comes before its paths in messages: nothing for the report, its name for an overlay. */
  readonly prefix: string
  readonly texts: ReadonlyMap<string, VFile>
  readonly bytes: ReadonlyMap<string, Uint8Array>
  /** What is no text, or cannot be read as one: for messages about it. */
  readonly others: ReadonlyMap<string, VFile>
}

/** Reads everything below `content/` and `data/` of a report folder, but for handbooks and hidden files. */
export async function readFolder(root: string, prefix: string, effects: Effects): Promise<Folder> {
  const texts = new Map<string, VFile>()
  const bytes = new Map<string, Uint8Array>()
  const others = new Map<string, VFile>()
  const [files, links] = await Promise.all([
    listReadable(root, (folder) => effects.listFiles(folder)),
    listReadable(root, (folder) => effects.listOthers(folder)),
  ])
  const contents = await Promise.all(files.map((path) => readContents(`${root}/${path}`, effects)))
  for (const [index, path] of files.entries()) {
    const file = new VFile({path: prefix + path})
    const content = contents[index] ?? ''
    const isText = /^content\/(.*\.(md|ya?ml)|woordenlijst\.txt)$|^data\/.*\.json$/i.test(path)
    if (typeof content === 'string') diagnose(file, 'bestand-onleesbaar', undefined, {fout: content})
    if (content === withoutRights) file.data.level = lowestSecret
    if (isText && isReadable(content, file)) {
      checkCharacters(file)
      texts.set(path, file)
    } else {
      others.set(path, file)
      if (!isText && typeof content !== 'string') bytes.set(path, content)
    }
  }
  for (const path of links) {
    const file = new VFile({path: prefix + path})
    diagnose(file, 'bestand-geen-gewoon', undefined)
    others.set(path, file)
  }
  return {prefix, texts, bytes, others}
}

function isReadable(content: Uint8Array | string, file: VFile): boolean {
  if (typeof content === 'string') return false
  return isReadableSize(content, file) && decode(content, file) && isReadableText(file)
}

/** The bytes of a file, or why they cannot be had: it may be gone since it was listed. */
async function readContents(path: string, effects: Effects): Promise<Uint8Array | string> {
  try {
    return await effects.readFile(path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return reasons[String(error.code)] ?? 'de schijf geeft een fout'
  }
}

/**
 * What may not be read is taken for classified, of the lowest level that is: a public edition is made as if it were not
 * there, and any other is refused.
 */
const [, lowestSecret = publicLevel] = levels
const withoutRights = 'u hebt er geen rechten'

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'het is er niet meer',
  EACCES: withoutRights,
  EPERM: withoutRights,
  EBUSY: 'een ander programma heeft het open',
}

/** Paths of what is part of a report: no handbooks, nothing hidden, no editions that are kept in it. */
async function listReadable(
  root: string,
  list: (folder: string) => Promise<ReadonlyArray<string>>,
): Promise<ReadonlyArray<string>> {
  const paths = await Promise.all(
    ['content', 'data'].map(async (folder) =>
      (await list(`${root}/${folder}`)).map((path) => (path === '' ? folder : `${folder}/${path}`)),
    ),
  )
  return paths.flat().filter((path) => !/\/\.|\/README\.md$|^data\/edities\/[^/]+\//.test(path))
}

const utf8 = new TextDecoder('utf-8', {fatal: true})

/**
 * Gives a file its text, without a byte order mark and with line ends of one kind: columns then are those that an editor
 * shows, and a report written on Windows gives the same editions.
 */
function decode(content: Uint8Array, file: VFile): boolean {
  try {
    file.value = utf8.decode(content).replace(/\r\n?/g, '\n')
    return true
  } catch {
    diagnose(file, 'geen-utf8', undefined)
    return false
  }
}
